import io
import json
from typing import Any

import pytest
from hypothesis import given
from pyld import jsonld  # type: ignore[import-untyped]
from pyoxigraph import Quad, RdfFormat, parse

from graph.linked import DEFAULT_BASE, Format, export
from graph.linked.files.jsonld import Objects, context
from graph.linked.mapping import graph_mapping
from tests.graph.linked.graphs import BY_HAND, InMemory, by_chance

# What is percent-encoded stands as a whole address.
RABAT = f"{DEFAULT_BASE}document/rabat%201%2F2%23%C3%A9%7C%25"
PREFIXES = graph_mapping().prefixes
HEAD = f"@base <{DEFAULT_BASE}> . " + " ".join(f"@prefix {name}: <{iri}> ." for name, iri in PREFIXES.items())


def exported(graph: InMemory, format: Format = "jsonld", base: str = DEFAULT_BASE) -> bytes:
    output = io.BytesIO()
    export(graph, output, format, base)
    return output.getvalue()


def quads(graph: InMemory, base: str = DEFAULT_BASE) -> set[Quad]:
    return set(parse(exported(graph, "nquads", base), RdfFormat.N_QUADS))


def things(graph: InMemory) -> dict[str, Any]:
    """What stands in the named graphs, by id."""
    graphs = [entry for entry in json.loads(exported(graph))["@graph"] if "@graph" in entry]
    return {f"{entry['id']} {thing['id']}": thing for entry in graphs for thing in entry["@graph"]}


def thing(turtle: str) -> dict[str, Any]:
    """The first thing of some Turtle as an object."""
    statements = list(parse(f"{HEAD} {turtle}".encode(), RdfFormat.TURTLE))
    [object] = Objects(context(DEFAULT_BASE, PREFIXES)).things({statements[0].subject.value: statements})
    return object


def test_a_claim_holds_its_passage() -> None:
    claim = things(BY_HAND)[f"{RABAT} claim/0a1b2c3d4e5f6071"]
    assert claim["a"] == ["Claim", "oa:Annotation"]
    assert claim["target"]["source"] == RABAT
    assert claim["target"]["selector"]["exact"] == {"ar": 'استقبلت نادية\n"لويس"'}
    assert (claim["target"]["selector"]["start"], claim["target"]["selector"]["end"]) == (0, 20)


def test_a_fact_has_its_ends() -> None:
    [fact] = [item for item in things(BY_HAND).values() if item.get("statement_predicate") == "mithaq:met"]
    assert (fact["a"], fact["date"]) == (["Fact", "rdf:Statement"], "2025-01-28/2025-01-29")
    assert fact["statement_subject"] == "official/00000000000a"
    assert fact["statement_object"] == "official/00000000000b"
    assert fact["event"] == "event/00000000000c"


def test_names_stand_by_language_and_links_in_lists() -> None:
    official = things(BY_HAND)["graph/facts official/00000000000a"]
    assert official["name"] == "نادية"
    assert official["names"] == {"ar": ["السيدة نادية", "نادية"], "fr": ["Nadia Élan"]}
    assert official["met"] == ["official/00000000000b"]
    assert things(BY_HAND)["graph/facts country/ES"]["names"]["es"] == ["España"]


def test_lists_and_numbers_are_those_of_json() -> None:
    mention = things(BY_HAND)[f"{RABAT} {RABAT.replace('/document/', '/mention/')}%23o1"]
    assert (mention["starts"], mention["sounds"]) == ([8, 8], ["n t"])
    assert thing("<figure/1> a mithaq:Figure ; schema:value 2565 .")["value"] == 2565


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("schema:value 1.25E1", {"schema:value": {"@type": "xsd:double", "@value": "1.25E1"}}),
        ("schema:value 9007199254740993", {"schema:value": {"@type": "xsd:integer", "@value": "9007199254740993"}}),
        ("schema:value '007'^^xsd:integer", {"schema:value": {"@type": "xsd:integer", "@value": "007"}}),
        ("mithaq:date 'soon'", {"mithaq:date": "soon"}),
        ("mithaq:text 'a'@en", {"mithaq:text": {"@value": "a", "@language": "en"}}),
        ("mithaq:country 'MA'", {"mithaq:country": "MA"}),
        ("mithaq:met <https://example.org/a>", {"met": ["https://example.org/a"]}),
        ("<https://example.org/p> <official/2>", {"https://example.org/p": {"id": "official/2"}}),
        ("mithaq:sounds '[1, 2]'^^rdf:JSON", {"mithaq:sounds": {"@type": "rdf:JSON", "@value": "[1, 2]"}}),
        ("mithaq:sides '[1]'^^rdf:JSON, '[2]'^^rdf:JSON", None),
    ],
)
def test_a_value_that_no_term_fits_is_written_in_full(said: str, expected: dict[str, Any] | None) -> None:
    got = thing(f"<official/1> {said} .")
    if expected is None:
        expected = {"sides": [1], "mithaq:sides": {"@type": "rdf:JSON", "@value": "[2]"}}
    assert got == {"id": "official/1", **expected}


def test_the_file_needs_no_network_and_says_its_base() -> None:
    content = json.loads(exported(BY_HAND))
    assert content["@context"]["@version"] == 1.1
    assert content["@context"]["@base"] == DEFAULT_BASE
    assert not any(isinstance(entry, str) for entry in (content["@context"], content["@graph"]))


@given(by_chance())
def test_any_statements_come_back(graph: InMemory) -> None:
    assert set(parse(exported(graph), RdfFormat.STREAMING_JSON_LD)) == quads(graph)


@pytest.mark.parametrize(
    "base", ["https://example.org/مثاق/", "https://example.org/#", "urn:example:/", "https://a.org/./"]
)
def test_pyld_expands_to_the_same_statements(base: str) -> None:
    expanded = jsonld.to_rdf(json.loads(exported(BY_HAND, "jsonld", base)), {"format": "application/n-quads"})
    assert set(parse(expanded.encode(), RdfFormat.N_QUADS)) == quads(BY_HAND, base)
