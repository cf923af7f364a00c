from functools import reduce

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.sparql.forms import Kind
from graph.sparql.inspection import LONGEST, inspect
from graph.sparql.refusals import Forbidden, Malformed, Refused, TooLong

PREFIXES = {"ex": "http://example.org/"}


def test_what_a_query_asks() -> None:
    assert inspect("ASK {}", {}).kind is Kind.SOLUTIONS
    assert inspect("DESCRIBE ex:a", PREFIXES).kind is Kind.GRAPH
    query = "BASE <http://b.example/> PREFIX x: <x/> SELECT * FROM <g> FROM NAMED x:h FROM NAMED ex:i { ?s ?p ?o }"
    inspected = inspect(query, PREFIXES)
    assert inspected.default == ("http://b.example/g",)
    assert tuple(sorted(inspected.named)) == ("http://b.example/x/h", "http://example.org/i")
    assert inspect("ASK FROM <g> {}", {}, "http://base.example/").default == ("http://base.example/g",)
    assert inspect("ASK FROM : {}", {"": "http://empty.example/"}).default == ("http://empty.example/",)


def test_both_parsers_are_given_one_text() -> None:
    assert inspect('ASK { FILTER("\\u0061" = "a") } # \\u00e9', {}).text == 'ASK { FILTER("a" = "a") } # é'
    assert inspect("ASK {} # comment\r", {}).text == "ASK {} # comment\n"


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", "line 1"),
        ("ASK {\n ?s ?p }", "not understood"),
        ("ASK FROM nope:g {}", "nope: is not declared"),
        ("PREFIX ex: <a:> ASK { ex:a foo:bar 'foo:x' }", "foo: is not declared"),
        ("ASK { ?s ?p '1'^^kind:number }", "kind: is not declared"),
        ("ASK { ?s !(^nope:a|<a:b>) : }", "(nope)?: is not declared"),
        ("BASE <http://a.example/> ASK FROM <http://[> {}", "no address"),
        ("BASE <http://[> ASK FROM <g> {}", "no address"),
        ("ASK {" + "{" * 5000 + "}" * 5000 + "}", "nested too deeply"),
        ('ASK { FILTER("\\uD800" = "a") }', "no character"),
        ('ASK { FILTER("\\u005Cu0041" = "a") }', "made by another one"),
    ],
)
def test_what_is_no_query(query: str, said: str) -> None:
    with pytest.raises(Malformed, match=said):
        inspect(query, {})


def test_what_to_do_fits_what_is_wrong() -> None:
    hints = {}
    for query in ("ASK {\n ?s ?p }", "DROP ALL", "ASK { ?s foo:bar ?o }"):
        with pytest.raises(Refused) as caught:
            inspect(query, {})
        hints[query] = caught.value.hint
    assert hints["ASK { ?s foo:bar ?o }"] == "begin the query with PREFIX foo: <…>"
    assert "missing" in hints["ASK {\n ?s ?p }"]
    assert "SELECT" in hints["DROP ALL"]


@pytest.mark.parametrize("update", ["DROP ALL", "LOAD <a:a>", "CLEAR GRAPH <a:a>", "DELETE WHERE { ?s ?p ?o }"])
def test_an_update_is_told_from_what_is_no_query(update: str) -> None:
    with pytest.raises(Forbidden, match="change the graph"):
        inspect(update, {})


def test_a_long_query_is_not_read() -> None:
    with pytest.raises(TooLong):
        inspect("#" * (LONGEST + 1), {})


AROUND = st.sampled_from(
    [
        "OPTIONAL { %s }",
        "{ %s } UNION { ?a ?b ?c }",
        "{ ?a ?b ?c } UNION { %s }",
        "MINUS { %s }",
        "GRAPH ?g { %s }",
        "FILTER EXISTS { %s }",
        "FILTER(?x = 1 || NOT EXISTS { %s })",
        "BIND(EXISTS { %s } AS ?found)",
        "{ SELECT ?x { %s } GROUP BY ?x HAVING(COUNT(*) > 1) LIMIT 3 }",
        "VALUES ?v { 'SERVICE <a:a> {}' } %s",
        "?a ?b ?c . # SERVICE\n %s",
    ]
)
CALLS = st.sampled_from(["SERVICE <a:a> { ?s ?p ?o }", "service silent ex:a {}", "\\u0053ERVICE ?where { ?s ?p ?o }"])
WORDS = st.sampled_from(["?s <a:SERVICE> 'SERVICE <a:a> { ?s ?p ?o }' .", "?SERVICE ?p ?o .", "# SERVICE <a:a> {}\n"])


@given(st.lists(AROUND, max_size=3), CALLS)
def test_a_call_is_found_wherever_it_stands(around: list[str], call: str) -> None:
    with pytest.raises(Forbidden, match="SERVICE"):
        inspect("SELECT * { " + reduce(lambda inner, outer: outer % inner, around, call) + " }", PREFIXES)


@given(st.lists(AROUND, max_size=3), WORDS)
def test_the_word_alone_is_no_call(around: list[str], words: str) -> None:
    query = "SELECT * { " + reduce(lambda inner, outer: outer % inner, around, words) + " }"
    assert inspect(query, PREFIXES).kind is Kind.SOLUTIONS
