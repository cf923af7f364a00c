"""The vocabulary as people who work with OWL and linked data expect one."""

from collections.abc import Iterator

import pytest
from rdflib import OWL, RDF, RDFS, SKOS, XSD, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, VANN

from ontology import LANGUAGES, folder
from ontology.generate.model import NAMESPACE, VOCABULARY, Model

PROPERTIES = (OWL.ObjectProperty, OWL.DatatypeProperty)


@pytest.fixture(scope="module")
def graph() -> Graph:
    return Graph().parse(folder() / "generated/mithaq.ttl")


def own(graph: Graph) -> Iterator[URIRef]:
    return (term for term in set(graph.subjects()) if isinstance(term, URIRef) and term.startswith(NAMESPACE))


def test_the_header_says_what_it_is_and_which_version(graph: Graph) -> None:
    ontology = URIRef(VOCABULARY)
    assert list(graph.subjects(RDF.type, OWL.Ontology)) == [ontology]
    assert graph.value(ontology, OWL.versionIRI) == URIRef(f"{VOCABULARY}/{Model.load().version}/")
    assert graph.value(ontology, VANN.preferredNamespaceUri) == Literal(NAMESPACE)
    assert graph.value(ontology, VANN.preferredNamespacePrefix) == Literal("mithaq")
    for term in (DCTERMS.title, DCTERMS.description):
        assert {text.language for text in graph.objects(ontology, term) if isinstance(text, Literal)} == {*LANGUAGES}
    assert graph.value(ontology, DCTERMS.license)


def test_every_term_is_described_in_each_language(graph: Graph) -> None:
    for term in own(graph):
        texts = [*graph.objects(term, RDFS.comment), *graph.objects(term, SKOS.definition)]
        texts += graph.objects(term, DCTERMS.description)
        assert {text.language for text in texts if isinstance(text, Literal)} == {*LANGUAGES}, term


def test_every_property_says_where_it_starts_and_ends(graph: Graph) -> None:
    for kind in PROPERTIES:
        for term in (it for it in graph.subjects(RDF.type, kind) if it in set(own(graph))):
            for end in ("domain", "range"):
                strict = list(graph.objects(term, RDFS[end]))
                loose = list(graph.objects(term, URIRef(f"http://schema.org/{end}Includes")))
                assert len(strict) == 1 or (not strict and loose), (term, end)


def test_no_property_is_of_two_kinds_and_no_term_a_class_as_well(graph: Graph) -> None:
    kinds = (OWL.Class, *PROPERTIES, OWL.AnnotationProperty, RDFS.Datatype)
    for term in set(graph.subjects()):
        assert len([kind for kind in kinds if (term, RDF.type, kind) in graph]) <= 1, term


def test_terms_of_others_are_declared_and_nothing_else_is_said_of_them(graph: Graph) -> None:
    others = set(graph.subjects()) - set(own(graph)) - {URIRef(VOCABULARY)}
    assert {predicate for term in others for predicate in graph.predicates(term)} == {RDF.type}
    used = {*graph.objects(None, RDFS.subClassOf), *graph.objects(None, RDFS.subPropertyOf)}
    used |= set(graph.predicates()) | set(graph.objects(None, RDFS.range))
    built_in = (str(RDF), str(RDFS), str(OWL), str(XSD))
    assert {term for term in used if not str(term).startswith((*built_in, NAMESPACE))} <= others


def test_a_closed_list_is_a_scheme_of_concepts(graph: Graph) -> None:
    meeting = URIRef(f"{NAMESPACE}EventType-meeting")
    assert graph.value(meeting, SKOS.notation) == Literal("meeting")
    assert graph.value(meeting, SKOS.inScheme) == URIRef(f"{NAMESPACE}EventType")
    assert Literal("réunion", lang="fr") in set(graph.objects(meeting, SKOS.prefLabel))
    assert URIRef(f"{NAMESPACE}EventType") in set(graph.objects(URIRef(f"{NAMESPACE}type"), RDFS.seeAlso))
