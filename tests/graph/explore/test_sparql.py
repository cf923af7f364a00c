"""The endpoint as clients meet it: SPARQLWrapper, and plain HTTP where a client would not do such a thing."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest
from rdflib import RDF, Graph, URIRef
from SPARQLWrapper import CSV, JSON, JSONLD, N3, POST, POSTDIRECTLY, RDFXML, TSV, TURTLE, XML, SPARQLWrapper

from graph.sparql.inspection import LONGEST
from graph.sparql.workers import Limits
from graph.store import Store
from tests.explore.conftest import served
from tests.graph.explore.conftest import Get
from tests.graph.sparql.conftest import elsewhere

__all__ = ["elsewhere"]

ARABIC_NAME = 'SELECT ?who { ?who a mithaq:Official ; schema:name "عبد اللطيف حموشي"@ar }'
EVERYTHING_THREE_TIMES = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
CLIENTS_OWN = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")


@pytest.fixture
def ask(site: str) -> Callable[..., Any]:
    """Ask the endpoint with a standard client."""

    def asked(query: str, form: str = JSON, method: str = "GET", way: str = "urlencoded") -> Any:
        client = SPARQLWrapper(f"{site}/sparql")
        client.setQuery(query)
        client.setReturnFormat(form)
        client.setMethod(method)
        client.setRequestMethod(way)
        return client.query().convert()

    return asked


@pytest.fixture(scope="module")
def hurried(examples: Store) -> Iterator[str]:
    """Address of an endpoint that stops queries after a second."""
    with served(examples, Limits(seconds=1)) as address:
        url = f"{address}/sparql"
        while (first := httpx.get(url, params={"query": "ASK {}"}, trust_env=False, timeout=60)).status_code == 503:
            assert first.headers["retry-after"]  # the snapshot takes longer than a query may
        assert first.json()["boolean"] is True
        yield url


@pytest.mark.parametrize(("method", "way"), [("GET", "urlencoded"), (POST, "urlencoded"), (POST, POSTDIRECTLY)])
def test_a_standard_client_finds_somebody_by_his_arabic_name(ask: Callable[..., Any], method: str, way: str) -> None:
    (found,) = ask(ARABIC_NAME, method=method, way=way)["results"]["bindings"]
    assert "/id/official/" in found["who"]["value"]


@pytest.mark.parametrize("form", [XML, JSON, CSV, TSV])
def test_each_form_of_rows_holds_arabic_text(ask: Callable[..., Any], form: str) -> None:
    found = ask("SELECT ?name { ?who a mithaq:Official ; schema:name ?name FILTER(LANG(?name) = 'ar') }", form)
    text = found.toxml() if form == XML else str(found) if form == JSON else found.decode()
    assert "عبد اللطيف حموشي" in text


def test_ask_is_answered_with_a_truth_value(ask: Callable[..., Any]) -> None:
    assert ask("ASK { ?event a mithaq:Event ; mithaq:status 'held' }")["boolean"] is True
    assert ask("ASK { ?event a mithaq:Event ; mithaq:status 'never' }")["boolean"] is False


@CLIENTS_OWN
@pytest.mark.parametrize("form", [TURTLE, N3, RDFXML, JSONLD])
def test_construct_gives_statements_in_each_form(ask: Callable[..., Any], form: str) -> None:
    found = ask("CONSTRUCT { ?who a schema:Person } WHERE { ?who a mithaq:Official }", form)
    graph = found if isinstance(found, Graph) else Graph().parse(data=found)
    assert len(set(graph.subjects(RDF.type, URIRef("http://schema.org/Person")))) > 5


@CLIENTS_OWN
def test_describe_tells_of_a_thing(ask: Callable[..., Any]) -> None:
    who = ask(ARABIC_NAME)["results"]["bindings"][0]["who"]["value"]
    described = ask(f"DESCRIBE <{who}>", RDFXML)
    assert (URIRef(who), RDF.type, URIRef("https://w3id.org/mithaq/ns#Official")) in described


def test_the_answer_says_when_the_graph_was_so(get: Get) -> None:
    answer = get("/sparql", params={"query": "ASK {}"})
    made = parsedate_to_datetime(answer.headers["last-modified"])
    assert 0 <= (datetime.now(UTC) - made).total_seconds() - int(answer.headers["age"]) < 3


def test_without_a_query_programs_are_told_what_there_is(get: Get) -> None:
    answer = get("/sparql", headers={"accept": "text/turtle"})
    service = Graph().parse(data=answer.text, format="turtle")
    endpoint = URIRef(str(answer.url))
    assert service.value(endpoint, URIRef("http://www.w3.org/ns/sparql-service-description#endpoint")) == endpoint


REFUSED = {
    "INSERT DATA { <a:a> <a:b> <a:c> }": 403,
    "DELETE WHERE { ?s ?p ?o }": 403,
    "LOAD <http://elsewhere.example/>": 403,
    "SELECT * { ?s ?p ": 400,
    "SELECT ?s": 400,
    "SELECT * FROM unknown:graph { ?s ?p ?o }": 400,
    "SELECT * FROM <http://elsewhere.example/g> { ?s ?p ?o }": 403,
    "SELECT * FROM NAMED <http://elsewhere.example/g> { GRAPH ?g { ?s ?p ?o } }": 403,
    "SELECT * {" + "{" * 3000 + "}" * 3000 + "}": 400,
    "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }": 403,  # above the limit of size
}


@pytest.mark.parametrize("query", REFUSED, ids=lambda query: query[:30])
def test_what_is_refused_has_its_status_and_a_reason(get: Get, query: str) -> None:
    answer = get("/sparql", params={"query": query})
    assert (answer.status_code, answer.headers["content-type"]) == (REFUSED[query], "text/plain; charset=utf-8")
    assert len(answer.text.splitlines()[0]) > 20
    assert get("/sparql", params={"query": "ASK {}"}).json()["boolean"] is True


def test_requests_that_the_protocol_does_not_know_are_refused(site: str) -> None:
    url = f"{site}/sparql"
    with httpx.Client(trust_env=False, timeout=60) as client:
        form = {"content-type": "application/x-www-form-urlencoded"}
        assert client.post(url, content="update=DROP%20ALL", headers=form).status_code == 403
        assert client.post(url, content="DROP ALL", headers={"content-type": "application/sparql-update"}).is_error
        assert client.post(url, content="ASK {}", headers={"content-type": "text/plain"}).status_code == 400
        assert client.post(url, content=b"query=%FF", headers=form).status_code == 400
        assert client.post(url, content="query=ASK%20{}&query=ASK%20{}", headers=form).status_code == 400
        assert client.post(url, data={"query": "#" * (LONGEST + 1)}).status_code == 413
        assert client.post(
            url, content=b"x" * (5 * LONGEST), headers={"content-type": "application/sparql-query"}
        ).is_error
        assert client.get(url, params={"query": "ASK {}"}, headers={"accept": "image/png"}).status_code == 406
        assert client.get(url, params={"query": "ASK {}"}, headers={"accept": "text/turtle"}).status_code == 406
        assert client.put(url, content="ASK {}").status_code == 405


def test_only_own_pages_may_post(site: str) -> None:
    foreign = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    data = {"query": "ASK {}"}
    with httpx.Client(trust_env=False, timeout=60) as client:
        assert client.post(f"{site}/sparql", data=data, headers=foreign).status_code == 403
        assert client.post(f"{site}/questions", data=data).status_code == 405
        assert client.post(f"{site}/sparql", data=data, headers={"host": "elsewhere.example"}).status_code == 421
        assert client.post(f"{site}/sparql", data=data, headers={"sec-fetch-site": "same-origin"}).status_code == 200


SERVICES = (
    "SELECT * { SERVICE <%s/a> { ?s ?p ?o } }",
    "SELECT * { SERVICE SILENT <%s/b> { ?s ?p ?o } }",
    "PREFIX x: <%s/> ASK { FILTER NOT EXISTS { { SELECT * { OPTIONAL { SERVICE x:c { ?s ?p ?o } } } } } }",
    "SELECT * { BIND(<%s/d> AS ?where) SERVICE ?where { ?s ?p ?o } }",
    "SELECT * { \\u0053ERVICE <%s/e> { ?s ?p ?o } }",
    "SELECT * { # a comment\rSERVICE <%s/f> { ?s ?p ?o } }",
    'SELECT * { FILTER("\\u0022" = "a") SERVICE <%s/g> { ?s ?p ?o } FILTER("""" = "b" ) }',
    "SELECT * FROM <%s/h> { ?s ?p ?o }",
    "LOAD <%s/i>",
)


@pytest.mark.parametrize("query", SERVICES)
def test_nobody_else_is_asked(get: Get, elsewhere: tuple[str, list[str]], query: str) -> None:
    address, seen = elsewhere
    assert get("/sparql", params={"query": query % address}).status_code in (400, 403)
    graphs = {"query": "ASK { ?s ?p ?o }", "default-graph-uri": f"{address}/j"}
    assert get("/sparql", params=graphs).status_code == 403
    assert seen == []


def test_the_word_alone_is_no_call(get: Get) -> None:
    query = (
        "# SERVICE <http://elsewhere.example/> {}\nASK { FILTER('SERVICE <a:b> {}' != <http://example.org/SERVICE>) }"
    )
    assert get("/sparql", params={"query": query}).json()["boolean"] is True


def test_graphs_may_be_chosen_from_those_that_are_here(ask: Callable[..., Any], get: Get) -> None:
    (row,) = ask("SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?n LIMIT 1")["results"][
        "bindings"
    ]
    graph, number = row["g"]["value"], row["n"]["value"]
    count = "SELECT (COUNT(*) AS ?n) %s { ?s ?p ?o }"
    for params in ({"query": count % f"FROM <{graph}>"}, {"query": count % "", "default-graph-uri": graph}):
        assert get("/sparql", params=params).json()["results"]["bindings"][0]["n"]["value"] == number
    named = {"query": "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }", "named-graph-uri": graph}
    assert [it["g"]["value"] for it in get("/sparql", params=named).json()["results"]["bindings"]] == [graph]


def test_a_query_without_end_is_stopped_and_the_next_one_works(hurried: str) -> None:
    with httpx.Client(trust_env=False, timeout=60) as client:
        answer = client.get(hurried, params={"query": EVERYTHING_THREE_TIMES})
        assert (answer.status_code, "after 1 seconds" in answer.text) == (504, True)
        assert client.get(hurried, params={"query": "ASK {}"}).json()["boolean"] is True


def test_many_at_once_are_answered_or_told_to_come_again(hurried: str) -> None:
    def status(number: int) -> tuple[int, bool]:
        query = EVERYTHING_THREE_TIMES if number % 2 else "ASK {}"
        answer = httpx.get(hurried, params={"query": query}, trust_env=False, timeout=60)
        return answer.status_code, "retry-after" in answer.headers

    with ThreadPoolExecutor(24) as pool:
        seen = set(pool.map(status, range(24)))
    assert seen <= {(200, False), (504, False), (503, True)}
    assert {(504, False), (503, True)} <= seen
    assert httpx.get(hurried, params={"query": "ASK {}"}, trust_env=False, timeout=60).json()["boolean"] is True


@pytest.mark.parametrize(("lang", "direction"), [("en", "ltr"), ("ar", "rtl"), ("fr", "ltr"), ("es", "ltr")])
def test_people_have_a_page_with_the_answer_as_a_table(get: Get, lang: str, direction: str) -> None:
    accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
    page = get("/sparql", params={"query": ARABIC_NAME}, headers={"accept": accept, "accept-language": lang})
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert f'<html lang="{lang}" dir="{direction}">' in page.text
    assert '<a href="/id/official/' in page.text
    assert 'id="snapshot"' in page.text


def test_a_page_shows_the_beginning_of_many_statements(get: Get) -> None:
    query = "CONSTRUCT { ?s a ?type } WHERE { ?s a ?type } LIMIT 2000"
    page = get("/sparql", params={"query": query}, headers={"accept": "text/html"})
    assert "Here are the first 500" in page.text
    assert page.text.count("\n") < 1000
    assert "format=turtle" in page.text


def test_a_question_without_a_twin_is_refused(get: Get) -> None:
    page = get(
        "/sparql", params={"question": "path-between", "one": "MA", "other": "ES"}, headers={"accept": "text/html"}
    )
    assert (page.status_code, "has no twin" in page.text) == (400, True)


def test_a_page_says_why_there_is_no_answer_and_keeps_the_query(get: Get) -> None:
    page = get("/sparql", params={"query": "SELECT <script>"}, headers={"accept": "text/html"})
    assert page.status_code == 400
    assert "SELECT &lt;script&gt;</textarea>" in page.text
    assert "not understood" in page.text


def test_a_question_leads_to_its_query_with_the_values_put_in(get: Get) -> None:
    question = get("/questions/who-met", params={"official": "حموشي"}, headers={"accept": "text/html"})
    assert 'href="/sparql?question=who-met&amp;official=' in question.text
    page = get("/sparql", params={"question": "who-met", "official": "حموشي"}, headers={"accept": "text/html"})
    assert "VALUES ?official { &lt;http://127.0.0.1:" in page.text
