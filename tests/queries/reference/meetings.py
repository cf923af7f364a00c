"""Rows of the questions of the group meetings."""

from tests.queries.reference.shared import (
    Given,
    Keyed,
    belonging,
    ends,
    facts,
    held,
    joined,
    land,
    meetings,
    place,
    question,
    shown,
)
from tests.queries.world import World


@question("who-met")
def who_met(w: World, given: Given) -> Keyed:
    me = given["official"]
    for one, other, event, fact in meetings(w, given):
        if me in (one, other):
            b = other if one == me else one
            row = (shown(w, b), land(w, b), w.get(event, "date"), place(w, event), event)
            yield (w.get(event, "start_min"), row[0], b, event), row, [fact, *held(w, event)]


@question("met-in-country")
def met_in_country(w: World, given: Given) -> Keyed:
    for one, other, event, fact in meetings(w, given):
        here = [(id, said) for id, said in ends(w, "HELD_IN", start=event) if w.get(id, "country") == given["country"]]
        if here:
            where = joined(
                f"{w.get(id, 'city')}, {given['country']}" if w.get(id, "city") else w.get(id, "name") for id, _ in here
            )
            row = (shown(w, one), shown(w, other), w.get(event, "date"), where, event)
            yield (w.get(event, "start_min"), event, *row[:2], fact), row, [fact, *facts(here)]


@question("met-between-countries")
def met_between_countries(w: World, given: Given) -> Keyed:
    ours, theirs = belonging(w, given["country"]), belonging(w, given["other"])
    for one, other, event, fact in meetings(w, given):
        for a, b in ((one, other), (other, one)):
            if a in ours and b in theirs:
                row = (shown(w, a), shown(w, b), w.get(event, "date"), place(w, event), event)
                yield (w.get(event, "start_min"), event, *row[:2], fact), row, [fact, *held(w, event)]


@question("who-took-part")
def who_took_part(w: World, given: Given) -> Keyed:
    for side, fact in ends(w, "TOOK_PART", end=given["event"]):
        row = (shown(w, side), w.label(side), land(w, side), w.get(given["event"], "status"))
        yield (row[1], row[0], side), row, [fact]
