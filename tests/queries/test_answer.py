"""Answers of a small graph made by hand, and the words behind them."""

from datetime import date

import pytest

from graph.store.connection import Connection
from queries import Quote, ask, evidence, find, undated
from queries.binding import as_given
from tests.queries.world import World


@pytest.fixture
def told(connection: Connection) -> Connection:
    """Two ministers who met twice, the second time at a day nobody states, and the unnamed head of a police force."""
    world = World()
    for code, name in (("DE", "Germany"), ("ES", "Spain"), ("MA", "Morocco")):
        world.add("Country", code, name=name)
    world.add("Area", "border-security", name="Border security")
    world.add("Official", "official-1", name="ليلى بناني", country="MA")
    world.add("Official", "official-2", name="Javier Ruiz", country="ES")
    world.add("Agency", "agency-1", name="Federal Police", country="DE")
    world.add("Post", "post-1", title="Head", country="DE")
    world.link("AT", "post-1", "agency-1")
    world.link("OF", "agency-1", "DE")
    world.add("Place", "place-1", name="Madrid", city="Madrid", country="ES")
    world.link("IN", "place-1", "ES")
    on = {"start_min": date(2024, 9, 1), "end_max": date(2024, 9, 30), "date": "2024-09"}
    world.add("Event", "event-1", type="visit", status="held", **on)
    world.add("Event", "event-2", type="meeting", status="held")
    world.state("HELD_IN", "event-1", "place-1")
    world.state("MET", "official-1", "official-2", "event-1", event="event-1", **on)
    world.state("MET", "official-1", "official-2", "event-2", event="event-2")
    world.state("MET", "official-1", "post-1", "event-1", event="event-1", **on)
    world.state("COOPERATES_WITH", "ES", "MA", "border-security", area="border-security")
    for number, (document, published) in enumerate((("late", "2025-01-02"), ("early", "2024-10-01"), ("early", ""))):
        if published:
            world.add(
                "Document", document, title=f"Paper {number}", published=published, url=f"https://example.org/{number}"
            )
        fact = "COOPERATES_WITH|ES|MA|border-security"
        words = {"quote": f"words {number}", "start": 9 - number, "end": 20}
        claim = world.add("Claim", f"claim-{number}", fact=fact, document=document, **words)
        world.link("FROM", claim, document)
    world.load(connection)
    return connection


def by_id(_: str, text: str) -> str:
    return text


def test_who_met_with_the_unnamed_by_their_post(told: Connection) -> None:
    answer = ask("who-met", ["official-1"], {}, told.run, by_id)
    assert answer.columns == ("met", "country", "date", "place", "event")
    assert answer.rows == [
        ("Head (Federal Police)", "Germany", "2024-09", "Madrid, ES", "event-1"),
        ("Javier Ruiz", "Spain", "2024-09", "Madrid, ES", "event-1"),
        ("Javier Ruiz", "Spain", None, None, "event-2"),
    ]
    assert answer.facts[1] == ("MET|official-1|official-2|event-1", "HELD_IN|event-1|place-1|")


def test_who_met_the_holder_of_a_post(told: Connection) -> None:
    rows = ask("who-met", ["post-1"], {}, told.run, by_id).rows
    assert rows == [("ليلى بناني", "Morocco", "2024-09", "Madrid, ES", "event-1")]


@pytest.mark.parametrize(
    ("options", "count"),
    [
        ({"since": "2024"}, 2),
        ({"until": "2024-08"}, 0),
        ({"since": "2024-09-15", "until": "2024-09-16"}, 2),
        ({"since": "2025"}, 0),
    ],
)
def test_a_period_takes_what_may_lie_in_it(told: Connection, options: dict[str, str], count: int) -> None:
    assert len(ask("who-met", ["official-1"], options, told.run, by_id).rows) == count


def test_nobody_there_gives_no_row(told: Connection) -> None:
    for question in ("who-met", "official-timeline", "names-of"):
        assert ask(question, ["official-9"], {}, told.run, by_id).rows == []
    assert ask("path-between", ["official-1", "official-9"], {}, told.run, by_id).rows == []


def test_evidence_by_day_then_place_in_the_text(told: Connection) -> None:
    (facts,) = ask("cooperation-of-pair", ["MA", "ES"], {}, told.run, by_id).facts
    assert evidence([*facts, "MET|a|b|c"], told.run) == {
        "COOPERATES_WITH|ES|MA|border-security": [
            Quote("early", "Paper 1", "2024-10-01", None, "https://example.org/1", "words 2", 7, 20, "early"),
            Quote("early", "Paper 1", "2024-10-01", None, "https://example.org/1", "words 1", 8, 20, "early"),
            Quote("late", "Paper 0", "2025-01-02", None, "https://example.org/0", "words 0", 9, 20, "late"),
        ],
        "MET|a|b|c": [],
    }


def test_no_fact_needs_no_query() -> None:
    def run(cypher: str, **parameters: object) -> list[dict[str, object]]:
        raise AssertionError((cypher, parameters))

    assert evidence([], run) == {}


def test_rows_without_a_date_are_counted_when_a_period_leaves_them_out(told: Connection) -> None:
    asked = (find("who-met"), ["official-1"])
    assert undated(*asked, {"since": "2024"}, told.run, as_given) == 1
    assert undated(*asked, {}, told.run, as_given) == 0
    assert undated(find("events-in-period"), [], {"since": "2024"}, told.run, as_given) == 0
