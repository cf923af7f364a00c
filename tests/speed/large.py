"""A large graph, the same every time: more than 20,000 officials and 100,000 claims of 13,000 documents.

Made once, kept in a folder, and from there put into a store of either engine:

    python -m tests.speed.large FOLDER
"""

import argparse
import gc
import os
import pickle
import shutil
import time
from pathlib import Path

from graph.identity import resolve
from graph.identity.reference import reference_entities
from graph.store import Store, open_store
from graph.store.neo4j_server.jars import cache
from graph.store.targets import EmbeddedTarget
from tests.speed.newsroom import records
from tests.speed.written import Written

# Raise it whenever the graph comes out otherwise: a store that was made before is not used then.
GENERATOR = 1
SEED, PEOPLE, MENTIONS = 6, 26_000, 32_000


def large_store(folder: Path) -> Path:
    """The folder of an embedded store with the large graph, made where it is missing; copy it before writing to it.

    Args:
        folder: where stores and graphs are kept for another time.
    """
    made = folder / f"large-{GENERATOR}.store"
    if not made.exists():
        new = made.with_suffix(".new")
        shutil.rmtree(new, ignore_errors=True)
        with open_store(EmbeddedTarget(new)) as store:
            fill(store, folder)
        new.rename(made)
    return made


def fill(store: Store, folder: Path) -> None:
    """Put the large graph into an empty store.

    Args:
        store: of either engine.
        folder: where the graph is kept for another time.
    """
    store.prepare(reference_entities())
    written = graph(folder)
    store.restore(written.nodes(), written.relationships())


def graph(folder: Path) -> Written:
    """The large graph, read from the folder or made anew."""
    file = folder / f"large-{GENERATOR}.pickle"
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True)
        new = file.with_suffix(".pickle.new")
        new.write_bytes(pickle.dumps(Written([resolve(record) for record in records(SEED, PEOPLE, MENTIONS)])))
        new.rename(file)
    gc.disable()  # going through what is read for cycles takes three times as long as reading it
    try:
        found: Written = pickle.loads(file.read_bytes())
    finally:
        gc.enable()
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=cache(os.environ), help="default: the cache")
    folder = parser.parse_args().folder
    begin = time.monotonic()
    graph(folder)
    print(f"made or read in {time.monotonic() - begin:.0f} s")
    begin = time.monotonic()
    made = large_store(folder)
    print(f"{made}: {time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
