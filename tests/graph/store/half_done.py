"""A loader that stops in the middle of a transaction, to be killed: ``python -m tests.graph.store.half_done FOLDER N``.

It commits one document, prints ``stopped`` before the Nth statement of the next transaction, and waits.
"""

import sys
import time
from pathlib import Path

from graph.store.connection import Row, Transaction, connect
from graph.store.store import Store
from graph.store.targets import EmbeddedTarget
from tests.graph.store.resolvers import as_told
from tests.graph.store.telling import REFERENCE, Meeting, Person, tell

SIDES = (Person("Ali Alaoui", "MA", "Head", "National Police"), Person("Juan Sanz", "ES"))
FIRST = tell("d1", Meeting(SIDES, city="Madrid"))
SECOND = tell("d1", Meeting(SIDES, city="Toledo", start="2025-02"))


def main(folder: Path, statements: int) -> None:
    with connect(EmbeddedTarget(folder)) as connection:
        store = Store(connection, as_told)
        store.prepare(REFERENCE)
        store.replace([FIRST])
        run, left = Transaction.run, iter(range(statements, -1, -1))

        def until(self: Transaction, cypher: str, **parameters: object) -> list[Row]:
            if next(left) == 0:
                print("stopped", flush=True)
                time.sleep(600)
            return run(self, cypher, **parameters)

        Transaction.run = until  # type: ignore[method-assign]
        store.replace([SECOND])


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
