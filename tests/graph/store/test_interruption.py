"""A load that does not come to its end leaves the graph as it was."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from graph.errors import StoreUnavailable
from graph.store.connection import Row, Transaction, connect
from graph.store.store import Store
from graph.store.targets import EmbeddedTarget
from tests.graph.store.half_done import FIRST, SECOND
from tests.graph.store.resolvers import as_told

ROOT = Path(__file__).parents[3]


def whole(store: Store) -> object:
    return list(store.nodes()), list(store.relationships())


@pytest.mark.parametrize("statement", [1, 16, 19, 40])
@pytest.mark.parametrize("error", [KeyboardInterrupt, StoreUnavailable])
def test_interrupted_between_two_statements(
    store: Store, monkeypatch: pytest.MonkeyPatch, statement: int, error: type[BaseException]
) -> None:
    store.replace([FIRST])
    before = whole(store)
    run, count = Transaction.run, iter(range(1_000))

    def until(self: Transaction, cypher: str, **parameters: object) -> list[Row]:
        if next(count) == statement:
            raise error("stop")
        return run(self, cypher, **parameters)

    with monkeypatch.context() as patched:
        patched.setattr(Transaction, "run", until)
        with pytest.raises(error, match="stop"):
            store.replace([SECOND])
    assert whole(store) == before
    assert store.replace([SECOND])[0].kind == "corrected"


def test_killed_in_the_middle_of_a_transaction(tmp_path: Path) -> None:
    command = [sys.executable, "-P", "-m", "tests.graph.store.half_done", str(tmp_path), "40"]
    environ = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=environ) as loader:
        assert loader.stdout is not None
        assert loader.stdout.readline() == "stopped\n"
        loader.kill()
    with connect(EmbeddedTarget(tmp_path)) as connection:
        store = Store(connection, as_told)
        store.verify()
        assert store.documents() == ["d1"]
        found = whole(store)
        store.remove(["d1"])
        store.replace([FIRST])
        assert whole(store) == found
