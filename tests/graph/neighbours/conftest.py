"""Graphs to hand to other tools: the example documents, and documents by chance that are hard to carry."""

from collections.abc import Iterable
from pathlib import Path

import pytest

from graph.claims.model import DocumentGraph
from graph.documents import Document, read_documents
from graph.identity import reference_entities, resolve
from graph.reading import read
from graph.store import Store
from tests.conftest import Engines
from tests.graph.linked.documents import graphs
from tests.graph.linked.graphs import InMemory

SEEDS = Path(__file__).parents[3] / "seeds"


def _held(engines: Engines, documents: Iterable[DocumentGraph]) -> InMemory:
    with engines.another() as connection:
        store = Store(connection)
        store.prepare(reference_entities())
        store.replace(list(documents))
        return InMemory(list(store.nodes()), list(store.relationships()))


@pytest.fixture(scope="session")
def seeds(engines: Engines) -> InMemory:
    """The graph of the example documents."""
    documents = (entry for entry in read_documents([str(SEEDS)]) if isinstance(entry, Document))
    return _held(engines, (resolve(read(document)) for document in documents))


@pytest.fixture(scope="session")
def hard(engines: Engines) -> InMemory:
    """The graph of documents with odd ids, marks, quotes, line feeds and dates in conflict."""
    return _held(engines, graphs(12))


@pytest.fixture(params=["seeds", "hard"])
def graph(request: pytest.FixtureRequest) -> InMemory:
    """Each of both."""
    held: InMemory = request.getfixturevalue(request.param)
    return held
