"""How Neo4j goes about each question: one that starts from something named looks it up and follows what leads from it.

The plans are those of the engines themselves, for a graph that has every kind of node.
"""

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from neo4j import Driver, GraphDatabase

from graph.identity import resolve
from graph.identity.reference import reference_entities
from graph.store import Store
from queries import Question
from tests.conftest import Engines
from tests.queries.named import starting_from_a_name
from tests.speed.newsroom import records

NEO4J = ("neo4j-5.26", "neo4j-2026")


@pytest.fixture(scope="module", params=NEO4J)
def driver(request: pytest.FixtureRequest, engines: Engines) -> Iterator[Driver]:
    """A server with a graph of 200 documents and what a planner knows of it."""
    engine: str = request.param
    with engines.empty(engine) as connection:
        store = Store(connection)
        store.prepare(reference_entities())
        store.replace([resolve(record) for record in records(seed=1, people=200, mentions=400)])
        connection.run("CALL db.resampleOutdatedIndexes()")
        target = engines.server(engine)
        with GraphDatabase.driver(target.uri, auth=(target.username, target.password or "")) as opened:
            yield opened


def test_nothing_is_read_from_end_to_end_for_something_named(driver: Driver) -> None:
    found = {question.id: scans(driver, question) for question in starting_from_a_name()}
    assert len(found) > 20
    assert {id: operators for id, operators in found.items() if operators} == {}


def test_a_scan_is_recognised(driver: Driver) -> None:
    everything = ("MATCH (n) RETURN n", "MATCH (n:Event) RETURN n", "MATCH ()-[m:MET]->() RETURN m")
    names = [
        [operator for operator in operators(plan(driver, cypher, {})) if "Scan" in operator] for cypher in everything
    ]
    assert [len(found) for found in names] == [1, 1, 1]


def scans(driver: Driver, question: Question) -> list[str]:
    """Operators that go through all nodes or relationships, through those of a label or type, or through an index."""
    found = operators(plan(driver, question.cypher, dict.fromkeys(question.parameters)))
    return [operator for operator in found if "Scan" in operator]


def plan(driver: Driver, cypher: str, parameters: Mapping[str, Any]) -> Mapping[str, Any]:
    explained = driver.execute_query(f"EXPLAIN {cypher}", dict(parameters)).summary.plan
    assert explained is not None
    return explained


def operators(node: Mapping[str, Any]) -> Iterator[str]:
    yield str(node["operatorType"]).partition("@")[0]
    for child in node.get("children", ()):
        yield from operators(child)
