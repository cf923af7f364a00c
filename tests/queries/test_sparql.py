from datetime import date

import pytest
import rdflib
from hypothesis import example, given, strategies
from pyoxigraph import QuerySolutions, Store

from queries import find
from queries.sparql import literal, rows, twin, written

ANY = strategies.text(strategies.characters(exclude_categories=["Cs"], exclude_characters="\0"))


def address(kind: str, id: str) -> str:
    return f"https://example.org/{kind}/{id}"


def identify(iri: str) -> str:
    return iri.rpartition("/")[2]


@given(ANY)
@example('" } UNION { ?s ?p ?o')
@example("\\u0022 } # \\U00000022 \\\\u0022")
@example("two\nlines\r\tand \u202eturned")
@example("\\")
def test_nothing_breaks_out_of_a_literal(text: str) -> None:
    query = f"SELECT ?text {{ VALUES ?text {{ {literal(text)} }} }}"
    solutions = Store().query(query)
    assert isinstance(solutions, QuerySolutions)
    assert [solution["text"].value for solution in solutions] == [text]
    assert "\n" not in query


@pytest.mark.parametrize(
    "text", ["\\u0022 } # \\U00000022 \\\\u0022", '"', "\\", "\\x1f", "two\nlines", "\u202eturned"]
)
def test_nor_in_an_engine_that_reads_code_points_before_all_else(text: str) -> None:
    results = rdflib.Graph().query(f"SELECT ?text {{ VALUES ?text {{ {literal(text)} }} }}").bindings
    assert [str(binding[rdflib.Variable("text")]) for binding in results] == [text]


def test_values_take_the_place_of_the_example() -> None:
    text = written(find("who-met"), {"official": "official-1", "since": date(2024, 9, 1), "until": None}, address)
    assert "  VALUES ?official { <https://example.org/official/official-1> }\n" in text
    assert '  VALUES ?since { "2024-09-01"^^xsd:date }\n  VALUES ?until { UNDEF }\n' in text
    assert len(text.splitlines()) == len((twin(find("who-met")) or "").splitlines())


def test_words_and_choices_are_text() -> None:
    text = written(find("figures"), {"about": 'arrests "2024"'}, address)
    assert 'VALUES ?about { "arrests \\"2024\\"" }' in text


@pytest.mark.parametrize("wrong", ["> } DELETE", "a b", "a\\u003eb", "a\n"])
def test_what_is_no_address_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match="is no IRI"):
        written(find("who-met"), {"official": wrong, "since": None, "until": None}, address)


def test_a_question_without_a_twin() -> None:
    assert twin(find("path-between")) is None
    with pytest.raises(LookupError, match="path-between has no twin"):
        written(find("path-between"), {}, address)


def test_cells_are_those_of_the_answer_in_cypher() -> None:
    integer = "http://www.w3.org/2001/XMLSchema#integer"
    binding = {
        "area": {"type": "literal", "value": "Borders"},
        "one": {"type": "literal", "value": "Spain", "xml:lang": "en"},
        "reports": {"type": "literal", "value": "3", "datatype": integer},
    }
    assert rows(find("cooperation-of-pair"), {"results": {"bindings": [binding]}}, identify) == [
        ("Borders", "Spain", None, 3)
    ]


def test_several_things_in_a_cell_are_sorted_and_none_is_none() -> None:
    base = {"one": {"type": "literal", "value": "A"}, "event": {"type": "uri", "value": address("event", "event-7")}}
    bindings = [{**base, "place": {"type": "literal", "value": value}} for value in ("Toledo, ES / Madrid, ES", "")]
    found = rows(find("met-in-country"), {"results": {"bindings": bindings}}, identify)
    assert found == [("A", None, None, "Madrid, ES / Toledo, ES", "event-7"), ("A", None, None, None, "event-7")]
