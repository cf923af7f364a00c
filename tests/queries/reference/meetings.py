"""Rows of the questions of the group meetings."""

from tests.queries.reference.shared import (
    Given,
    Keyed,
    attendance,
    belonging,
    counterparts,
    documents,
    during,
    ends,
    facts,
    first_and_last,
    held,
    joined,
    kept,
    land,
    meetings,
    nation,
    people,
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


@question("pair-meetings")
def pair_meetings(w: World, given: Given) -> Keyed:
    for other, event, fact in counterparts(w, given["official"], given):
        if other == given["other"]:
            about = ends(w, "ABOUT", start=event)
            areas = joined(w.get(area, "name") for area, _ in about)
            start = w.get(event, "start_min")
            row = (w.get(event, "date"), w.get(event, "type"), place(w, event), areas, event)
            yield (-start.toordinal() if start else None, event), row, [fact, *facts(about), *held(w, event)]


@question("met-of-country")
def met_of_country(w: World, given: Given) -> Keyed:
    there = {id for id in [*people(w), *w.ids("Agency"), *w.ids("Country")] if nation(w, id) == given["country"]}
    for other, event, fact in counterparts(w, given["official"], given):
        if other in there:
            row = (shown(w, other), w.label(other), w.get(event, "date"), place(w, event), event)
            yield (w.get(event, "start_min"), event, row[0], other), row, [fact, *held(w, event)]


@question("together-without-meeting")
def together_without_meeting(w: World, given: Given) -> Keyed:
    me = given["official"]
    met = [(other, event) for other, event, _ in counterparts(w, me, {})]
    for event in kept(w, given):
        took = attendance(w, event)
        for other in set(took) & set(people(w)) - {me} if me in took else ():
            if (other, event) not in met:
                times = len([it for it, _ in met if it == other])
                what = (w.get(event, "date"), w.get(event, "type"), place(w, event))
                row = (shown(w, other), land(w, other), *what, times, event)
                yield (w.get(event, "start_min"), event, row[0], other), row, [took[me], took[other], *held(w, event)]


@question("undated-meetings")
def undated_meetings(w: World, given: Given) -> Keyed:
    for event in {event for _, _, event, _ in meetings(w, {}) if not w.get(event, "start_min")}:
        countries = {w.get(id, "country") for id, _ in ends(w, "HELD_IN", start=event)}
        if not given.get("country") or given["country"] in countries:
            met = [fact for _, _, at, fact in meetings(w, {}) if at == event]
            days = [day for id in documents(w, met) if (day := w.get(id, "published"))]
            who = joined(shown(w, side) for side in attendance(w, event))
            row = (None, w.get(event, "type"), place(w, event), who, min(days, default=None), event)
            yield (row[4], event), row, [*met, *held(w, event)]


@question("busiest-places")
def busiest_places(w: World, given: Given) -> Keyed:
    for where in w.ids("Place"):
        code = w.get(where, "country")
        kind = given.get("type")
        there = dict(ends(w, "HELD_IN", end=where))
        events = [it for it in kept(w, given) if it in there and kind in (None, w.get(it, "type"))]
        if events and given.get("country") in (None, code):
            name = f"{w.get(where, 'city')}, {code}" if w.get(where, "city") else w.get(where, "name")
            row = (name, w.get(code, "name"), len(events), *first_and_last(w, events))
            yield (-len(events), name, where), row, [there[event] for event in events]


@question("best-attended")
def best_attended(w: World, given: Given) -> Keyed:
    for event in w.ids("Event"):
        took = attendance(w, event)
        countries = {nation(w, side) for side in took} - {None}
        if len(took) > 2 and during(w, event, given) and given.get("country", None) in (None, *countries):
            what = (w.get(event, "date"), w.get(event, "type"), w.get(event, "status"), place(w, event))
            row = (*what, len(took), len(countries), event)
            yield (
                (-len(took), -len(countries), w.get(event, "start_min"), event),
                row,
                [*took.values(), *held(w, event)],
            )
