import io
import random

import pytest
from hypothesis import given
from pyoxigraph import BlankNode, Quad, RdfFormat, parse, serialize
from rdflib import Dataset, Literal, URIRef
from rdflib.namespace import RDF, XSD, Namespace

from graph.linked import Format, export
from tests.graph.linked.graphs import BY_HAND, InMemory, by_chance

ID = Namespace("https://w3id.org/mithaq/id/")
NS = Namespace("https://w3id.org/mithaq/ns#")
OA = Namespace("http://www.w3.org/ns/oa#")
SCHEMA = Namespace("http://schema.org/")
SKOS = Namespace("http://www.w3.org/2004/02/skos/core#")
EDTF = URIRef("http://id.loc.gov/datatypes/edtf/EDTF")
DOCUMENT = ID["document/rabat%201%2F2%23%C3%A9%7C%25"]
CLAIM = ID["claim/0a1b2c3d4e5f6071"]
FACTS = ID["graph/facts"]
# Raised by rdflib's own reader of quads.
pytestmark = pytest.mark.filterwarnings("ignore:.*is deprecated, use Dataset:DeprecationWarning")
PARSERS: dict[Format, tuple[RdfFormat, str]] = {
    "nquads": (RdfFormat.N_QUADS, "nquads"),
    "ntriples": (RdfFormat.N_TRIPLES, "nt"),
    "trig": (RdfFormat.TRIG, "trig"),
    "turtle": (RdfFormat.TURTLE, "turtle"),
    "jsonld": (RdfFormat.STREAMING_JSON_LD, "json-ld"),
}
NAMED: list[Format] = ["nquads", "trig", "jsonld"]


def exported(graph: InMemory, format: Format) -> tuple[bytes, int]:
    output = io.BytesIO()
    count = export(graph, output, format)
    return output.getvalue(), count


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    read = Dataset()
    read.parse(data=exported(BY_HAND, "nquads")[0], format="nquads")
    return read


def objects(dataset: Dataset, graph: URIRef, subject: URIRef, predicate: URIRef) -> set[object]:
    return set(dataset.graph(graph).objects(subject, predicate))


def test_a_document_says_what_it_is_in_its_own_graph(dataset: Dataset) -> None:
    assert objects(dataset, DOCUMENT, DOCUMENT, SCHEMA.headline) == {Literal("لقاء في الرباط", lang="ar")}
    assert objects(dataset, DOCUMENT, DOCUMENT, SCHEMA.datePublished) == {Literal("2025-01", datatype=EDTF)}
    assert objects(dataset, DOCUMENT, DOCUMENT, SCHEMA.url) == {Literal("https://example.org/a b", datatype=XSD.anyURI)}


def test_a_claim_quotes_the_document_in_its_language(dataset: Dataset) -> None:
    [target] = objects(dataset, DOCUMENT, CLAIM, OA.hasTarget)
    [selector] = dataset.graph(DOCUMENT).objects(target, OA.hasSelector)  # type: ignore[arg-type]
    assert selector == ID["claim/0a1b2c3d4e5f6071/selector"]
    assert objects(dataset, DOCUMENT, target, OA.hasSource) == {DOCUMENT}  # type: ignore[arg-type]
    assert objects(dataset, DOCUMENT, selector, OA.exact) == {Literal('استقبلت نادية\n"لويس"', lang="ar")}  # type: ignore[arg-type]
    assert objects(dataset, DOCUMENT, selector, OA.start) == {Literal(0)}  # type: ignore[arg-type]


def test_a_claim_states_a_fact_and_the_fact_says_what(dataset: Dataset) -> None:
    [fact] = objects(dataset, DOCUMENT, CLAIM, NS.states)
    assert isinstance(fact, URIRef)
    assert objects(dataset, FACTS, fact, RDF.subject) == {ID["official/00000000000a"]}
    assert objects(dataset, FACTS, fact, RDF.predicate) == {NS.met}
    assert objects(dataset, FACTS, fact, RDF.object) == {ID["official/00000000000b"]}
    assert objects(dataset, FACTS, fact, NS.event) == {ID["event/00000000000c"]}
    assert objects(dataset, FACTS, fact, NS.date) == {Literal("2025-01-28/2025-01-29", datatype=EDTF)}
    assert (ID["official/00000000000a"], NS.met, ID["official/00000000000b"]) in dataset.graph(FACTS)


def test_names_have_their_language(dataset: Dataset) -> None:
    nadia = objects(dataset, FACTS, ID["official/00000000000a"], SCHEMA.name)
    assert nadia == {Literal("نادية", lang="ar"), Literal("السيدة نادية", lang="ar"), Literal("Nadia Élan", lang="fr")}
    area = objects(dataset, FACTS, ID["area/cybersecurity"], SKOS.prefLabel)
    assert area == {Literal("الأمن السيبراني", lang="ar"), Literal("Cybersecurity", lang="en")}


def test_dates_and_numbers_have_their_type(dataset: Dataset) -> None:
    event = ID["event/00000000000c"]
    assert objects(dataset, FACTS, event, NS.start_min) == {Literal("2025-01-28", datatype=XSD.date)}
    assert objects(dataset, FACTS, ID["figure/00000000000d"], SCHEMA.value) == {Literal(2565)}
    assert objects(dataset, FACTS, ID["figure/00000000000e"], SCHEMA.value) == {Literal("12.5", datatype=XSD.double)}


def test_an_area_is_matched_with_eurovoc(dataset: Dataset) -> None:
    eurovoc = Namespace("http://eurovoc.europa.eu/")
    assert objects(dataset, FACTS, ID["area/cybersecurity"], SKOS.exactMatch) == {eurovoc["c_04ae3ba8"]}
    assert objects(dataset, FACTS, ID["area/cybersecurity"], SKOS.narrowMatch) == {eurovoc["3027"]}


def test_whom_a_mention_refers_to_stands_with_the_facts(dataset: Dataset) -> None:
    mention = ID["mention/rabat%201%2F2%23%C3%A9%7C%25%23o1"]
    assert objects(dataset, FACTS, mention, NS.refersTo) == {ID["official/00000000000a"]}
    assert objects(dataset, FACTS, mention, NS.why) == {Literal("name and country")}
    assert objects(dataset, DOCUMENT, mention, NS.refersTo) == set()


@pytest.mark.parametrize("format", PARSERS)
def test_independent_readers_count_the_same(format: Format) -> None:
    data, count = exported(BY_HAND, format)
    oxigraph, rdflib = PARSERS[format]
    quads = list(parse(data, oxigraph))
    assert len(quads) == len(set(quads)) == count
    read = Dataset()
    read.parse(data=data, format=rdflib)
    assert len(list(read.quads())) == count


@given(by_chance())
def test_any_export_is_canonical(graph: InMemory) -> None:
    data, count = exported(graph, "nquads")
    quads = list(parse(data, RdfFormat.N_QUADS))
    assert data == serialize(quads, format=RdfFormat.N_QUADS)
    assert len(set(quads)) == count
    assert not any(isinstance(term, BlankNode) for quad in quads for term in quad)
    assert set(parse(exported(graph, "trig")[0], RdfFormat.TRIG)) == set(quads)
    triples = {quad.triple for quad in quads}
    data, count = exported(graph, "ntriples")
    assert data == serialize((Quad(*triple) for triple in parse(data, RdfFormat.N_TRIPLES)), format=RdfFormat.N_TRIPLES)
    assert count == len(triples)
    for format in ("ntriples", "turtle"):
        assert {quad.triple for quad in parse(exported(graph, format)[0], PARSERS[format][0])} == triples


@given(by_chance())
def test_the_order_of_reading_does_not_show(graph: InMemory) -> None:
    nodes, relationships = list(graph.held_nodes), list(graph.held_relationships)
    random.Random(1).shuffle(nodes)
    random.Random(2).shuffle(relationships)
    for format in PARSERS:
        assert exported(InMemory(nodes, relationships), format) == exported(graph, format)


def test_statements_are_in_order_of_graph_subject_predicate_and_object() -> None:
    lines = exported(BY_HAND, "nquads")[0].decode().splitlines()
    quads = [next(iter(parse(line, RdfFormat.N_QUADS))) for line in lines]
    keys = [
        (quad.graph_name.value if quad.graph_name != quads[0].graph_name else "", quad.subject.value) for quad in quads
    ]
    *described, size = keys
    assert described == sorted(described)
    assert size == ("", str(ID))
