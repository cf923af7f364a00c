import io

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCAT, DCTERMS, PROV, RDF, RDFS, SKOS, VOID, XSD, Namespace

from graph.claims.model import Reference
from graph.linked import About, Node, export, read_graph
from tests.graph.linked.graphs import BY_HAND, InMemory, content

BASE = Namespace("https://example.org/id/")
READ = InMemory(
    [
        *BY_HAND.held_nodes,
        Node(Reference("Document", "read"), {"lang": "fr", "reader": "rules", "reader_version": "0.1 β"}),
    ],
    BY_HAND.held_relationships,
)
ABOUT = About(
    licence="https://example.org/licence",
    publisher="https://example.org/us",
    dump="https://example.org/dump.nq.gz",
    endpoint="https://example.org/sparql",
    issued="2026-11-26",
)


def exported(about: About) -> tuple[bytes, int]:
    output = io.BytesIO()
    count = export(READ, output, "turtle", str(BASE), about=about)
    return output.getvalue(), count


@pytest.fixture(scope="module")
def described() -> Graph:
    return Graph().parse(data=exported(ABOUT)[0], format="turtle")


def value(graph: Graph, predicate: URIRef, subject: URIRef = BASE[""]) -> object:
    return graph.value(subject, predicate, any=False)


def test_it_counts_itself(described: Graph) -> None:
    assert value(described, VOID.triples) == Literal(len(described)) == Literal(exported(ABOUT)[1])
    assert value(described, VOID.entities) == Literal(len(READ.held_nodes))
    assert value(described, VOID.documents) == Literal(2)
    parts = {
        described.value(part, VOID["class"]): described.value(part, VOID.entities)
        for part in described.objects(BASE[""], VOID.classPartition)
    }
    assert parts[URIRef("https://w3id.org/mithaq/ns#Official")] == Literal(2)


def test_a_part_tells_no_numbers_that_would_be_taken_for_those_of_the_whole() -> None:
    output = io.BytesIO()
    export(READ, output, "turtle", str(BASE), whole=False)
    said = {*Graph().parse(data=output.getvalue(), format="turtle").predicates()}
    assert VOID.uriSpace in said
    assert not said & {VOID.triples, VOID.entities, VOID.documents, VOID.classPartition}


def test_it_says_what_it_was_told(described: Graph) -> None:
    assert {*described.objects(BASE[""], RDF.type)} == {VOID.Dataset, DCAT.Dataset}
    assert value(described, DCTERMS.license) == URIRef(ABOUT.licence)
    assert value(described, DCTERMS.publisher) == URIRef(ABOUT.publisher)
    assert value(described, VOID.sparqlEndpoint) == URIRef(ABOUT.endpoint)
    assert value(described, DCTERMS.issued) == Literal("2026-11-26", datatype=XSD.date)
    distribution = described.value(BASE[""], DCAT.distribution)
    assert described.value(distribution, DCAT.downloadURL) == value(described, VOID.dataDump) == URIRef(ABOUT.dump)


def test_what_read_a_document_is_an_agent_with_a_version(described: Graph) -> None:
    reading = described.value(BASE["document/read"], PROV.wasGeneratedBy)
    agent = described.value(reading, PROV.wasAssociatedWith)
    assert (reading, RDF.type, PROV.Activity) in described
    assert (agent, RDF.type, PROV.SoftwareAgent) in described
    assert described.value(agent, RDFS.label) == Literal("rules")
    assert described.value(agent, URIRef("http://schema.org/softwareVersion")) == Literal("0.1 β")


def test_areas_are_concepts_of_a_scheme(described: Graph) -> None:
    assert (BASE["area/cybersecurity"], SKOS.inScheme, BASE.areas) in described
    assert (BASE.areas, RDF.type, SKOS.ConceptScheme) in described
    assert {title.language for title in described.objects(BASE.areas, DCTERMS.title)} == {"ar", "fr", "es", "en"}  # type: ignore[attr-defined]


def test_the_importer_passes_over_it() -> None:
    data, _ = exported(ABOUT)
    with read_graph(io.BytesIO(data), "turtle") as graph:
        assert content(graph) == content(READ)


def test_what_was_not_told_is_left_out() -> None:
    data, _ = exported(About())
    assert b"dcterms:issued" not in data
    assert b"dcat:distribution" not in data
