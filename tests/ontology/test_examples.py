"""What an export of the example documents says, and what the vocabulary says of the terms in it, agree."""

from collections import defaultdict
from collections.abc import Iterator

import pytest
from pyoxigraph import Literal, NamedNode, parse

from docs.write_examples import FILE, TYPE, Things, examples, exported
from ontology import folder
from ontology.generate.model import NAMESPACE
from tests.conftest import Engines
from tests.explore.conftest import example_records, holding

RDFS = "http://www.w3.org/2000/01/rdf-schema#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
SCHEMA = "http://schema.org/"
OTHERS = (
    *(RDF, RDFS, SCHEMA),
    "http://purl.org/dc/terms/",
    "http://rdfs.org/ns/void#",
    "http://semanticweb.cs.vu.nl/2009/11/sem/",
    "http://www.w3.org/2004/02/skos/core#",
    "http://www.w3.org/ns/dcat#",
    "http://www.w3.org/ns/oa#",
    "http://www.w3.org/ns/org#",
    "http://www.w3.org/ns/prov#",
)
ENDS = {
    "domain": (f"{RDFS}domain", f"{SCHEMA}domainIncludes"),
    "range": (f"{RDFS}range", f"{SCHEMA}rangeIncludes"),
}


@pytest.fixture(scope="module")
def things(engines: Engines) -> Iterator[Things]:
    """An export of the example documents."""
    with holding(engines, example_records()) as store:
        yield exported(store)


@pytest.fixture(scope="module")
def vocabulary() -> dict[str, dict[str, set[str]]]:
    """What the vocabulary says: values by predicate by term."""
    said: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for quad in parse(path=folder() / "generated/mithaq.ttl"):
        if isinstance(quad.object, NamedNode):
            said[str(quad.subject.value)][quad.predicate.value].add(quad.object.value)
    return said


def test_the_examples_are_what_an_export_says(things: Things) -> None:
    assert FILE.read_text(encoding="utf-8") == examples(things), "run python -m docs.write_examples"


def test_every_predicate_and_class_is_declared_or_of_a_vocabulary_that_the_pages_name(
    things: Things, vocabulary: dict[str, dict[str, set[str]]]
) -> None:
    used = {quad.predicate.value for said in things.values() for quad in said}
    used |= {type for address in things for type in _types(things, address)}
    ours = {iri for iri in used if iri.startswith(NAMESPACE)}
    assert {iri for iri in ours if not vocabulary[iri][f"{RDFS}isDefinedBy"]} == set()
    assert {iri for iri in used - ours if not iri.startswith(OTHERS)} == set()
    assert len(ours) > 60


@pytest.mark.parametrize("end", ENDS)
def test_statements_start_and_end_where_the_vocabulary_says(
    end: str, things: Things, vocabulary: dict[str, dict[str, set[str]]]
) -> None:
    wrong = set()
    for predicate, subject, value in _own_statements(things):
        wanted = set.union(*(vocabulary[predicate][term] for term in ENDS[end]))
        found = _types(things, subject) if end == "domain" else value
        if not wanted & found:
            wrong.add((predicate, *sorted(found)))
    assert wrong == set()


def test_types_and_predicates_of_other_vocabularies_follow_from_ours(
    things: Things, vocabulary: dict[str, dict[str, set[str]]]
) -> None:
    unsaid = set()
    for address, said in things.items():
        types = _types(things, address)
        wider = set().union(*(vocabulary[it][f"{RDFS}subClassOf"] for it in types))
        if any(it.startswith(NAMESPACE) for it in types):
            unsaid |= {it for it in types if not it.startswith(NAMESPACE)} - wider
        links = {(quad.predicate.value, str(quad.object)) for quad in said}
        for predicate, value in links:
            for above in vocabulary[predicate][f"{RDFS}subPropertyOf"]:
                if (above, value) not in links:
                    unsaid.add(f"{predicate} without {above}")
    assert unsaid == set()


def _own_statements(things: Things) -> Iterator[tuple[str, str, set[str]]]:
    """Statements with a predicate of ours: predicate, subject, and the types or the datatype of the value."""
    for address, said in things.items():
        for quad in said:
            if quad.predicate.value.startswith(NAMESPACE):
                value = quad.object
                found = {value.datatype.value} if isinstance(value, Literal) else set()
                if isinstance(value, NamedNode):
                    found = _types(things, value.value)
                yield quad.predicate.value, address, found


def _types(things: Things, address: str) -> set[str]:
    values = (quad.object for quad in things.get(address, ()) if quad.predicate == TYPE)
    return {value.value for value in values if isinstance(value, NamedNode)}
