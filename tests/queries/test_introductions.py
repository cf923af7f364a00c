"""Chains of meetings planted in a small graph, on every engine: which of them are possible in time."""

from datetime import date

import pytest

from graph.store.connection import Connection
from queries import ask
from tests.queries.world import Properties, World

MAY, JUNE = (date(2025, 5, 1), date(2025, 5, 31)), (date(2025, 6, 1), date(2025, 6, 30))
YEAR = (date(2025, 1, 1), date(2025, 12, 31))
MAY_20, MAY_21 = (date(2025, 5, 20),) * 2, (date(2025, 5, 21),) * 2

LABELS = {"corps": "Agency", "MA": "Country", "head": "Post"}


def world(*met: tuple[str, str, tuple[date, date] | None]) -> World:
    w = World()
    for number, (one, other, when) in enumerate(met):
        for id in (one, other):
            w.add(LABELS.get(id, "Official"), id, name=id)
        days: Properties = {"date": f"{when[0]}/{when[1]}", "start_min": when[0], "end_max": when[1]} if when else {}
        first, second = sorted((one, other))
        w.state("MET", first, second, f"event-{number}", event=f"event-{number}", **days)
    return w


@pytest.mark.parametrize(
    ("met", "found"),
    [
        ([("ali", "badr", MAY), ("badr", "chama", JUNE)], [("badr", None)]),
        ([("ali", "badr", JUNE), ("badr", "chama", MAY)], []),
        ([("ali", "badr", MAY_20), ("badr", "chama", MAY_20)], [("badr", None)]),
        ([("ali", "badr", MAY_21), ("badr", "chama", MAY_20)], []),
        ([("ali", "badr", MAY_20), ("badr", "chama", MAY)], [("badr", None)]),
        ([("ali", "badr", MAY), ("badr", "chama", None)], []),
        ([("ali", "head", MAY), ("head", "chama", JUNE)], [("head", None)]),
        ([("ali", "corps", MAY), ("corps", "chama", JUNE)], []),
        ([("ali", "MA", MAY), ("MA", "chama", JUNE)], []),
        ([("ali", "badr", MAY), ("badr", "chama", JUNE), ("ali", "chama", MAY)], [("badr", None)]),
        ([("ali", "badr", MAY), ("badr", "dina", MAY), ("dina", "chama", JUNE)], [("badr", "dina")]),
        ([("ali", "badr", JUNE), ("badr", "dina", MAY), ("dina", "chama", JUNE)], []),
    ],
)
def test_who_could_introduce(
    connection: Connection, met: list[tuple[str, str, tuple[date, date] | None]], found: list[tuple[str, str | None]]
) -> None:
    assert introducers(connection, world(*met)) == found


def test_each_step_possible_is_not_enough(connection: Connection) -> None:
    met = [("ali", "badr", JUNE), ("badr", "dina", YEAR), ("dina", "chama", MAY)]
    assert introducers(connection, world(*met)) == []


def test_three_meetings_only_where_there_is_no_chain_of_two(connection: Connection) -> None:
    longer = [("ali", "badr", MAY), ("badr", "dina", MAY), ("dina", "chama", JUNE)]
    assert introducers(connection, world(*longer, ("ali", "dina", MAY))) == [("dina", None)]


def test_the_earliest_that_fit_are_shown(connection: Connection) -> None:
    met = [("ali", "badr", JUNE), ("ali", "badr", MAY_21), ("badr", "chama", JUNE), ("badr", "chama", MAY_20)]
    world(*met).load(connection)
    answer = ask("introductions", ["ali", "chama"], {}, connection.run, lambda _, text: text)
    assert [row[1:] for row in answer.rows] == [("2025-05-21/2025-05-21", None, None, "2025-06-01/2025-06-30")]
    assert answer.facts == [("MET|ali|badr|event-1", "MET|badr|chama|event-2")]


def introducers(connection: Connection, w: World) -> list[tuple[object, object]]:
    w.load(connection)
    answer = ask("introductions", ["ali", "chama"], {}, connection.run, lambda _, text: text)
    return [(row[0], row[2]) for row in answer.rows]
