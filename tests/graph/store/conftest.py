"""A prepared, empty store on each engine, in which everybody is whom the document alone tells of."""

import pytest

from graph.store.connection import Connection
from graph.store.store import Store
from tests.graph.store.resolvers import as_told
from tests.graph.store.telling import REFERENCE


@pytest.fixture
def store(connection: Connection) -> Store:
    opened = Store(connection, as_told)
    opened.prepare(REFERENCE)
    return opened
