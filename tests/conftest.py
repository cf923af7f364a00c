"""Stores for tests: real engines, started once, an empty database for each test."""

import itertools
from collections.abc import Iterator

import pytest

from graph.store.connection import Connection, connect
from graph.store.embedded import EmbeddedEngine
from graph.store.targets import EmbeddedTarget


@pytest.fixture(scope="session")
def embedded_engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EmbeddedEngine]:
    """One embedded engine for the whole run."""
    with EmbeddedEngine(tmp_path_factory.mktemp("embedded") / "store") as engine:
        yield engine


numbers = itertools.count(1)


@pytest.fixture
def connection(embedded_engine: EmbeddedEngine) -> Iterator[Connection]:
    """An empty database."""
    name = f"test{next(numbers)}"
    embedded_engine.create(name)
    with connect(EmbeddedTarget(embedded_engine.folder, name), embedded_engine) as opened:
        yield opened
    embedded_engine.drop(name)
