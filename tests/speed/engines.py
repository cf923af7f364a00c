"""The large graph on every engine, each filled once and kept in a folder."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.store import Store, neo4j_server, open_store
from graph.store.targets import EmbeddedTarget, ServerTarget
from tests.speed.large import GENERATOR, fill, large_store

ENGINES = ("embedded", "neo4j-5.26", "neo4j-2026")


@contextmanager
def holding_large(engine: str, folder: Path) -> Iterator[tuple[str, Store]]:
    """Open the large graph on an engine; it ends with the block.

    Args:
        engine: one of `ENGINES`.
        folder: where graphs are kept for another time.

    Yields:
        The engine in words, and the graph.
    """
    with _embedded(folder) if engine == "embedded" else _neo4j(engine.removeprefix("neo4j-"), folder) as opened:
        yield opened


@contextmanager
def _embedded(folder: Path) -> Iterator[tuple[str, Store]]:
    with TemporaryDirectory() as temporary:
        copy = Path(temporary) / "store"
        shutil.copytree(large_store(folder), copy)
        with open_store(EmbeddedTarget(copy)) as store:
            yield f"embedded (ArcadeDB {version('arcadedb-embedded')})", store


@contextmanager
def _neo4j(release: str, folder: Path) -> Iterator[tuple[str, Store]]:
    home = folder / f"large-{GENERATOR}.neo4j-{release}"
    running = neo4j_server.start(release, home, os.environ)
    try:
        with open_store(ServerTarget(running.uri, running.username, running.password)) as store:
            if not store.run("MATCH (d:Document) RETURN 1 AS one LIMIT 1"):
                fill(store, folder)
            yield f"Neo4j {running.version}", store
    finally:
        neo4j_server.stop(home)
