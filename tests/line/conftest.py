"""The whole line on the example documents."""

from pathlib import Path

import pytest

from graph.claims.model import DocumentGraph
from graph.documents import Document, read_documents
from graph.identity import resolve
from graph.reading import read
from ontology.record import Record

SEEDS = Path(__file__).parents[2] / "seeds"


@pytest.fixture(scope="session")
def documents() -> list[Document]:
    return [entry for entry in read_documents([str(SEEDS)]) if isinstance(entry, Document)]


@pytest.fixture(scope="session")
def records(documents: list[Document]) -> list[Record]:
    return [read(document) for document in documents]


@pytest.fixture(scope="session")
def graphs(records: list[Record]) -> list[DocumentGraph]:
    return [resolve(record) for record in records]
