"""Cooperation that one side claims, planted in a small graph beside what is no such claim, on every engine."""

import pytest

from graph.store.connection import Connection
from queries import ask
from tests.queries.world import World

PAPERS = {
    "morocco": ("MA", "morocco"),
    "morocco-later": ("MA", "morocco-later"),
    "reprint": (None, "morocco"),
    "spain": ("ES", "spain"),
    "france": ("FR", "france"),
    "paper": (None, "paper"),
}
# Which documents say that Morocco and Spain cooperate in what.
SAID = {
    "border-security": ["morocco"],
    "cybersecurity": ["morocco", "morocco-later", "reprint"],
    "drug-trafficking": ["spain"],
    "counter-terrorism": ["morocco", "spain"],
    "forensics": ["morocco", "paper"],
    "money-laundering": ["france"],
    "police-training": ["paper"],
}


def world() -> World:
    w = World()
    for code, name in (("ES", "Spain"), ("FR", "France"), ("MA", "Morocco")):
        w.add("Country", code, name=name)
    for document, (state, report) in PAPERS.items():
        w.add("Document", document, publisher=document.capitalize(), country=state, report=report)
    for area, documents in SAID.items():
        w.add("Area", area, name=area)
        fact = w.state("COOPERATES_WITH", "ES", "MA", area, area=area)
        for document in documents:
            w.link("FROM", w.add("Claim", f"{document}-{area}", fact=fact, document=document), document)
    return w


@pytest.mark.parametrize(("country", "other"), [("MA", "ES"), ("ES", "MA")])
def test_only_what_one_state_alone_says_is_listed(connection: Connection, country: str, other: str) -> None:
    world().load(connection)
    rows = ask("one-sided-cooperation", [country], {"other": other}, connection.run, lambda _, text: text).rows
    assert [(row[0], *row[3:]) for row in rows] == [
        ("border-security", "Morocco", "Morocco", 1),
        ("cybersecurity", "Morocco", "Morocco / Morocco-later / Reprint", 2),
        ("drug-trafficking", "Spain", "Spain", 1),
    ]
