"""A small graph for what people see of one."""

import pytest

from graph.identity.resolve import resolve
from graph.store import Store
from tests.records import record


@pytest.fixture
def small(store: Store) -> Store:
    """Two officials of two countries, one known by post only, who met in Rabat."""
    store.replace([resolve(record(events=[{**record().events[0].model_dump(), "start": "2025-01-28"}]))])
    return store
