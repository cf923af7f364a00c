from datetime import date

import pytest

from graph.errors import StoreUnavailable, UsageError
from graph.store.connection import Connection, Transaction


def test_dates_arrive_as_python_dates(connection: Connection) -> None:
    connection.write(lambda transaction: transaction.run("CREATE (:Event {id: 'e', day: $day})", day=date(2025, 1, 28)))
    rows = connection.run("MATCH (e:Event) RETURN e.day AS day, e AS event, [e.day, null] AS days")
    assert rows == [
        {"day": date(2025, 1, 28), "event": {"id": "e", "day": date(2025, 1, 28)}, "days": [date(2025, 1, 28), None]}
    ]


def test_each_test_gets_an_empty_database(connection: Connection) -> None:
    assert connection.run("MATCH (n) RETURN count(n) AS n") == [{"n": 0}]


def test_failed_work_writes_nothing(connection: Connection) -> None:
    def work(transaction: Transaction) -> None:
        transaction.run("CREATE (:Event {id: 'e'})")
        raise KeyError("the work's own failure")

    with pytest.raises(KeyError):
        connection.write(work)
    assert connection.run("MATCH (n) RETURN count(n) AS n") == [{"n": 0}]


def test_broken_constraint(connection: Connection) -> None:
    connection.define(["CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE"])
    with pytest.raises(StoreUnavailable, match="a constraint is broken"):
        connection.write(lambda transaction: transaction.run("CREATE (:Event {id: 'e'}) CREATE (:Event {id: 'e'})"))
    assert connection.run("MATCH (n) RETURN count(n) AS n") == [{"n": 0}]


def test_missing_parameter(connection: Connection) -> None:
    with pytest.raises(UsageError, match="a parameter of the query is missing"):
        connection.run("MATCH (n {id: $nowhere}) RETURN n")


def test_statement_that_is_no_cypher(connection: Connection) -> None:
    with pytest.raises(StoreUnavailable, match="refused"):
        connection.run("MTCH (n) RETURN n")
