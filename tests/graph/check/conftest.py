"""Graphs to look at: documents of the seeds, and one document by chance, small enough for pyshacl."""

import io
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from pyoxigraph import Quad

from graph.check import of_file
from graph.claims.model import DocumentGraph
from graph.documents import Document, read_documents
from graph.identity import reference_entities, resolve
from graph.linked import export
from graph.reading import read
from graph.store import Store
from tests.conftest import Engines
from tests.graph.check.planting import without_the_rest
from tests.graph.linked.documents import graphs

SEEDS = Path(__file__).parents[3] / "seeds"


def read_seeds(*names: str) -> list[DocumentGraph]:
    """What documents of the seeds bring; all of them when none is named."""
    paths = [str(SEEDS / f"{name}.md") for name in names] or [str(SEEDS)]
    return [resolve(read(entry)) for entry in read_documents(paths) if isinstance(entry, Document)]


def _statements(engines: Engines, documents: Iterable[DocumentGraph]) -> Sequence[Quad]:
    with engines.another() as connection:
        store = Store(connection)
        store.prepare(reference_entities())
        store.replace(list(documents))
        output = io.BytesIO()
        export(store, output, "nquads")
    return without_the_rest(of_file(io.BytesIO(output.getvalue()), "nquads"))


@pytest.fixture(scope="session")
def told(engines: Engines) -> Sequence[Quad]:
    """Three documents of the seeds, in two languages, two of them about one visit."""
    return _statements(engines, read_seeds("visit-to-spain-2025", "visit-to-spain-fr", "partnerships-2024"))


@pytest.fixture(scope="session")
def small(engines: Engines) -> Sequence[Quad]:
    """One document that tells of a bit of everything."""
    return _statements(engines, graphs(1))
