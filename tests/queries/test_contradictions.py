"""Contradictions planted in a small graph, on every engine."""

from typing import Any

from graph.store.connection import Connection
from queries import ask, questions
from tests.queries.world import World

DAY, DAYS = ("2025-01-28", "2025-01-28"), ("2025-01-28", "2025-01-29")
MONTH, OTHER_MONTH = ("2025-01-01", "2025-01-31"), ("2025-02-01", "2025-02-28")


def told(w: World, document: str, thing: str, days: tuple[str, str], **traits: str) -> None:
    if document not in w.nodes:
        w.add("Document", document)
    kind = w.label(thing).lower()
    default = {"type": "meeting", "status": "held"} if kind == "event" else {"type": "mou", "status": "signed"}
    first, last = days
    said = {**default, **traits}
    mention = w.add("Mention", f"{document}#{thing}", kind=kind, first=first, last=last, **said)
    w.link("IN_TEXT", mention, document)
    w.link("REFERS_TO", mention, thing, rule="identity/event", score=1.0, why="what it says of it")


def world() -> World:
    w = World()
    for event in ("days", "month", "months", "place", "kind", "outcome", "plan"):
        w.add("Event", event, type="meeting")
    w.state("TOOK_PART", w.add("Country", "ES", name="Spain"), "days")
    told(w, "a", "days", DAY)
    told(w, "b", "days", DAYS)
    told(w, "c", "days", DAYS)
    told(w, "a", "month", MONTH)
    told(w, "b", "month", DAYS)
    told(w, "a", "months", OTHER_MONTH)
    told(w, "b", "months", DAY)
    told(w, "a", "place", DAY, city="Madrid", country="ES")
    told(w, "b", "place", DAY, city="Toledo", country="ES")
    told(w, "c", "place", DAY, country="ES")
    told(w, "a", "kind", DAY)
    told(w, "b", "kind", DAY, type="visit")
    told(w, "a", "outcome", DAY)
    told(w, "b", "outcome", DAY, status="denied")
    told(w, "a", "plan", DAY)
    told(w, "b", "plan", DAY, status="planned")
    for agreement in ("dated", "announced"):
        w.add("Agreement", agreement, kind="mou")
    told(w, "a", "dated", DAY)
    told(w, "b", "dated", DAYS)
    told(w, "a", "announced", MONTH, status="announced")
    told(w, "b", "announced", ("2025-02-03", "2025-02-03"))
    return w


def test_contradictions_are_listed_with_both_values_and_their_documents(connection: Connection) -> None:
    world().load(connection)

    def rows(**given: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in ask(questions()["contradictions"], [], given, connection.run, _as_is).rows]

    month = "2025-02-01/2025-02-28"
    assert rows() == [
        ("agreement", None, "date", "2025-01-28", "a", "2025-01-28/2025-01-29", "b", "dated"),
        ("event", "Spain", "date", "2025-01-28", "a", "2025-01-28/2025-01-29", "b / c", "days"),
        ("event", None, "kind", "meeting", "a", "visit", "b", "kind"),
        ("event", None, "date", "2025-01-28", "b", month, "a", "months"),
        ("event", None, "status", "denied", "b", "held", "a", "outcome"),
        ("event", None, "place", "Madrid, ES", "a", "Toledo, ES", "b", "place"),
    ]
    assert [row[-1] for row in rows(attribute="place")] == ["place"]


def _as_is(_: object, text: str) -> str:
    return text
