"""Export and import on real engines."""

import io
import re

import pytest
import yaml

from graph.claims.model import DocumentGraph
from graph.identity.judgement import judgement
from graph.identity.reference import reference_entities
from graph.linked import FORMATS, Format, Reader, export, read_graph
from graph.store.connection import Connection
from graph.store.store import Store
from ontology import folder
from tests.conftest import Engines
from tests.graph.linked.documents import graphs
from tests.graph.linked.graphs import content


def exported(reader: Reader, format: Format = "nquads") -> bytes:
    output = io.BytesIO()
    export(reader, output, format)
    return output.getvalue()


def filled(connection: Connection, documents: list[DocumentGraph]) -> Store:
    """A store of the documents, in which two officials are judged to be one."""
    store = Store(connection)
    store.prepare(reference_entities())
    store.replace(documents)
    told = sorted({item.told for graph in documents for item in graph.mentions if item.kind == "official"})
    store.judge([judgement(told[0], told[1], "same", by="N. Élan", when="2026-11-25", why="رآهما", left_name="نادية")])
    return store


@pytest.fixture(scope="module")
def documents() -> list[DocumentGraph]:
    return list(graphs(4))


@pytest.fixture(scope="module")
def expected(engines: Engines, documents: list[DocumentGraph]) -> bytes:
    """The export from the embedded engine, the documents loaded in reverse."""
    with engines.empty("embedded") as connection:
        return exported(filled(connection, documents[::-1]))


def test_each_engine_exports_the_same(
    engines: Engines, engine: str, documents: list[DocumentGraph], expected: bytes
) -> None:
    with engines.empty(engine) as connection:
        assert exported(filled(connection, documents)) == expected


@pytest.mark.parametrize("format", FORMATS)
def test_an_export_imported_into_an_empty_store_is_the_same_graph(
    engines: Engines, engine: str, documents: list[DocumentGraph], expected: bytes, format: Format
) -> None:
    with read_graph(io.BytesIO(expected), "nquads") as first:
        before, data = content(first), exported(first, format)
    with engines.empty(engine) as connection, read_graph(io.BytesIO(data), format) as graph:
        again = Store(connection)
        again.prepare(reference_entities())
        again.restore(graph.nodes(), graph.relationships())
        assert content(again) == before
        assert exported(again) == expected
        assert {change.kind for change in again.replace(documents)} == {"unchanged"}
        assert [(item.by, item.why, item.left_name) for item in again.judgements()] == [("N. Élan", "رآهما", "نادية")]


def test_every_own_term_of_an_export_is_in_the_ontology(expected: bytes) -> None:
    model = yaml.safe_load((folder() / "mithaq.yaml").read_text(encoding="utf-8"))
    attributes = {name for entry in model["classes"].values() for name in entry.get("attributes", {})}
    known = {*model["classes"], *model["slots"], *attributes}
    own = {term.decode() for term in re.findall(rb"<https://w3id.org/mithaq/ns#([^>]+)>", expected)}
    assert {"Claim", "Judgement", "judged_by", "told", "blocks", "key_mention", "stated_agency_mention"} <= own
    assert {"Claim", "met", "stated_status", "start_min", "text", "sounds"} <= own
    assert own <= known
