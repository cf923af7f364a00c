"""A prepared, empty store on each engine."""

import pytest

from graph.store.connection import Connection
from graph.store.store import Store
from tests.graph.store.telling import REFERENCE


@pytest.fixture
def store(connection: Connection) -> Store:
    opened = Store(connection)
    opened.prepare(REFERENCE)
    return opened
