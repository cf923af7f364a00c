from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from graph.errors import AccessRefused, StoreUnavailable, UsageError
from graph.store.connection import Connection, Transaction, connect
from graph.store.targets import EmbeddedTarget, ServerTarget

if TYPE_CHECKING:
    from tests.conftest import Engines

COUNT = "MATCH (n) RETURN count(n) AS n"
VALUES = [
    date(2025, 1, 28), "ميثاق", "", 0, -1, 2**53, 0.5, True, None, [], ["a", "ب"], [date(2025, 1, 28)],
    {"a": [1, {"b": date(1999, 12, 31)}]},
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_values_go_there_and_back(connection: Connection, value: Any) -> None:
    assert connection.run("RETURN $value AS value", value=value) == [{"value": value}]


def test_nodes_and_relationships_arrive_as_their_properties(connection: Connection) -> None:
    connection.write(
        lambda transaction: transaction.run(
            "CREATE (a:Event {id: 'a', day: $day})-[r:MET {fact: 'f'}]->(b:Event {id: 'b'})", day=date(2025, 1, 28)
        )
    )
    rows = connection.run("MATCH p = (a:Event {id: 'a'})-[r:MET]->(b) RETURN a, r, p")
    first = {"id": "a", "day": date(2025, 1, 28)}
    assert rows == [{"a": first, "r": {"fact": "f"}, "p": [first, {"id": "b"}]}]


def test_instants_arrive_as_iso_text(connection: Connection) -> None:
    instant = datetime(2025, 1, 28, 10, 30, tzinfo=UTC)
    (row,) = connection.run("RETURN $instant AS instant", instant=instant)
    assert datetime.fromisoformat(row["instant"][:19] + "+00:00") == instant


def test_each_test_gets_a_database_without_data(connection: Connection) -> None:
    assert connection.run(COUNT) == [{"n": 0}]


def test_rows_stream(connection: Connection) -> None:
    rows = connection.stream("UNWIND range(1, 5000) AS i RETURN i")
    assert next(rows) == {"i": 1}
    assert sum(row["i"] for row in rows) == 5000 * 5001 // 2 - 1


def test_failed_work_writes_nothing(connection: Connection) -> None:
    def work(transaction: Transaction) -> None:
        transaction.run("CREATE (:Event {id: 'e'})")
        raise KeyError("the work's own failure")

    with pytest.raises(KeyError):
        connection.write(work)
    assert connection.run(COUNT) == [{"n": 0}]


def test_work_returns_what_it_read(connection: Connection) -> None:
    def work(transaction: Transaction) -> list[dict[str, Any]]:
        transaction.run("CREATE (:Event {id: 'e'})")
        return transaction.run(COUNT)

    assert connection.write(work) == [{"n": 1}]


def test_broken_constraint(connection: Connection) -> None:
    connection.define(["CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE"])
    with pytest.raises(StoreUnavailable, match="a constraint is broken"):
        connection.write(lambda transaction: transaction.run("CREATE (:Event {id: 'e'}) CREATE (:Event {id: 'e'})"))
    assert connection.run(COUNT) == [{"n": 0}]


def test_missing_parameter(connection: Connection) -> None:
    with pytest.raises(UsageError, match="a parameter of the query is missing"):
        connection.run("MATCH (n {id: $nowhere}) RETURN n")


def test_statement_that_is_no_cypher(connection: Connection) -> None:
    with pytest.raises(StoreUnavailable, match="refused"):
        connection.run("MTCH (n) RETURN n")


def test_schema_in_sql_is_the_embedded_engine_s(bare_connection: Connection) -> None:
    statements = ["CREATE VERTEX TYPE Official IF NOT EXISTS", "CREATE VERTEX TYPE Official IF NOT EXISTS"]
    if bare_connection.engine == "neo4j":
        with pytest.raises(StoreUnavailable, match="has no SQL"):
            bare_connection.define_sql(statements)
    else:
        bare_connection.define_sql(statements)
        with pytest.raises(StoreUnavailable, match="refused"):
            bare_connection.define_sql(["CREATE NOTHING"])


def test_wrong_password(engines: "Engines", engine: str) -> None:
    uri = engines.embedded().uri if engine == "embedded" else engines.server(engine).uri
    with pytest.raises(AccessRefused, match=uri) as caught, connect(ServerTarget(uri, "neo4j", "not the password")):
        pass
    assert caught.value.exit_code == 4
    assert "NEO4J_PASSWORD" in caught.value.hint


def test_no_password(engines: "Engines", engine: str) -> None:
    uri = engines.embedded().uri if engine == "embedded" else engines.server(engine).uri
    with pytest.raises(AccessRefused), connect(ServerTarget(uri)):
        pass


def test_database_that_is_not_there(engines: "Engines", engine: str) -> None:
    target = engines.target(engine)
    if isinstance(target, ServerTarget):
        target = ServerTarget(target.uri, target.username, target.password, "nowhere")
    else:
        target = EmbeddedTarget(target.folder, "nowhere")
    with pytest.raises(StoreUnavailable, match="nowhere"), connect(target, engines.embedded()):
        pass


def test_somebody_elses_query_gives_columns_and_rows(connection: Connection) -> None:
    assert connection.read("UNWIND $xs AS x RETURN x, x + 1 AS y", {"xs": [1, 2]}) == (
        ["x", "y"],
        [{"x": 1, "y": 2}, {"x": 2, "y": 3}],
    )
    columns = ["id"] if connection.engine == "neo4j" else []  # the embedded engine names none where there are no rows
    assert connection.read("MATCH (n:Event) RETURN n.id AS id", {}) == (columns, [])


def test_somebody_elses_query_writes_nothing(connection: Connection) -> None:
    """Neo4j refuses it; the embedded engine runs it, and it is rolled back."""
    if connection.engine == "neo4j":
        with pytest.raises(StoreUnavailable, match="read access mode"):
            connection.read("CREATE (n:Event {id: 'e'}) RETURN n.id AS id", {})
    else:
        assert connection.read("CREATE (n:Event {id: 'e'}) RETURN n.id AS id", {}) == (["id"], [{"id": "e"}])
    assert connection.run(COUNT) == [{"n": 0}]


def test_nothing_answers() -> None:
    nobody = ServerTarget("bolt://127.0.0.1:9", "neo4j", "password")
    with (
        pytest.raises(StoreUnavailable, match=r"bolt://127.0.0.1:9 as neo4j does not answer") as caught,
        connect(nobody),
    ):
        pass
    assert caught.value.exit_code == 4
    assert "mithaq neo4j start" in caught.value.hint


@pytest.mark.parametrize("uri", ["nonsense", "http://localhost:7474", "bolt://localhost:port"])
def test_address_that_is_none(uri: str) -> None:
    with (
        pytest.raises(UsageError, match=f"no address: Neo4j at {uri}"),
        connect(ServerTarget(uri, "neo4j", "password")),
    ):
        pass


def test_store_is_opened_and_closed(tmp_path: Path) -> None:
    with connect(EmbeddedTarget(tmp_path / "store")) as opened:
        opened.write(lambda transaction: transaction.run("CREATE (:Event {id: 'e'})"))
    with connect(EmbeddedTarget(tmp_path / "store")) as opened:
        assert opened.run(COUNT) == [{"n": 1}]
