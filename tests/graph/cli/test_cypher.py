"""Queries of one's own, on both releases of Neo4j: they read, whatever they are."""

import json
from pathlib import Path

import pytest

from graph.identity import resolve
from graph.identity.reference import reference_entities
from graph.store import Store
from graph.store.connection import Connection
from tests.conftest import Engines
from tests.graph.cli.conftest import Mithaq, on_engine
from tests.records import record

WRITES = [
    "CREATE (n:Official {id: 'x'}) RETURN n",
    "MATCH (n) DETACH DELETE n",
    "MATCH (o:Official) SET o.name = 'x'",
    "MERGE (n:Document {id: 'y'})",
    "CALL { CREATE (n:Official {id: 'x'}) }",
    "CALL { MATCH (n) DETACH DELETE n } IN TRANSACTIONS",
    "CREATE INDEX harmed IF NOT EXISTS FOR (n:Official) ON (n.name)",
    "DROP CONSTRAINT official_id",
    "CREATE USER harmed SET PASSWORD 'only-for-tests'",
    "CALL db.createLabel('Harmed')",
]


def test_rows_in_the_forms_of_answers(mithaq: Mithaq, engines: Engines, release: str) -> None:
    with on_engine(mithaq, engines, release) as run, engines.empty(release) as connection:
        _fill(connection)
        query = "MATCH (o:Official {country: $country}) RETURN o.name AS name, date('2025-01-02') AS day, [1, 2] AS n"
        got = run("cypher", query, "-p", "country=MA", "--format", "json")
        assert json.loads(got.stdout) == [{"name": "سليم الهاشمي", "day": "2025-01-02", "n": [1, 2]}]
        table = run("cypher", query, "-p", 'country="MA"')
        assert "سليم الهاشمي   2025-01-02   [1, 2]" in table.stdout
        assert run("cypher", "-", "--format", "csv", input=b"UNWIND [1, null] AS x RETURN x").stdout == 'x\n1\n""\n'
        limited = run(
            "cypher", "UNWIND range(1, $most) AS x RETURN x", "-p", "most=5", "--limit", "2", "--format", "jsonl"
        )
        assert limited.stdout == '{"x": 1}\n{"x": 2}\n'
        assert "… and 3 more" in limited.stderr
        nothing = run("cypher", "MATCH (n:Nothing) RETURN n.x AS x", "--format", "csv")
        assert (nothing.stdout, nothing.exit_code) == ("x\n", 0)


def test_nothing_is_ever_written(mithaq: Mithaq, engines: Engines, release: str) -> None:
    with on_engine(mithaq, engines, release) as run, engines.empty(release) as connection:
        _fill(connection)
        store = Store(connection)
        before = (list(store.nodes()), list(store.relationships()), _schema(store))
        for query in WRITES:
            got = run("cypher", query)
            assert got.exit_code == 4, query
            assert "error:" in got.stderr
            assert (list(store.nodes()), list(store.relationships()), _schema(store)) == before, query
        assert "`mithaq cypher` only reads; nothing was written" in run("cypher", WRITES[0]).stderr


def test_mistakes_are_told(mithaq: Mithaq, engines: Engines, release: str) -> None:
    with on_engine(mithaq, engines, release) as run, engines.empty(release) as connection:
        _fill(connection)
        wrong = run("cypher", "MATCH (n RETURN n")
        assert wrong.exit_code == 2
        assert "Invalid input" in wrong.stderr
        missing = run("cypher", "RETURN $missing AS x")
        assert missing.exit_code == 2
        assert "missing" in missing.stderr


def test_on_an_embedded_store_it_points_to_the_library(mithaq: Mithaq, tmp_path: Path) -> None:
    got = mithaq("cypher", "MATCH (n) RETURN n", "--store", tmp_path)
    assert got.exit_code == 2
    assert "Neo4j only" in got.stderr
    assert "`mithaq ask`" in got.stderr


@pytest.mark.parametrize("words", [("-p", "country"), ("-p", "=MA"), ("--format", "citation")])
def test_what_does_not_go(mithaq: Mithaq, words: tuple[str, ...]) -> None:
    got = mithaq("cypher", "RETURN 1", *words, environ={"NEO4J_URI": "bolt://localhost:1"})
    assert got.exit_code == 2


def _fill(connection: Connection) -> None:
    store = Store(connection)
    store.prepare(reference_entities())
    store.replace([resolve(record("d1"))])


def _schema(store: Store) -> list[object]:
    names = [store.run(f"SHOW {kind} YIELD name RETURN name ORDER BY name") for kind in ("INDEXES", "CONSTRAINTS")]
    return [*names, store.run("SHOW USERS YIELD user RETURN user ORDER BY user")]
