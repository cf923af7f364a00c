"""Rows of the questions of the group time."""

from tests.queries.reference.agreements import agreements_of_pair
from tests.queries.reference.shared import (
    Given,
    Keyed,
    belonging,
    contacts,
    during,
    ends,
    event_row,
    facts,
    joined,
    question,
)
from tests.queries.world import World


@question("events-in-period")
def events_in_period(w: World, given: Given) -> Keyed:
    for event in w.ids("Event"):
        where = {w.get(id, "country") for id, _ in ends(w, "HELD_IN", start=event)}
        wanted = all(given.get(name) in (None, w.get(event, name)) for name in ("type", "status"))
        if wanted and during(w, event, given) and (not given.get("country") or given["country"] in where):
            key, row, said = event_row(w, event)
            yield key, row, [*said, f"EVENT|{event}||"]


@question("latest-events")
def latest_events(w: World, given: Given) -> Keyed:
    ours = belonging(w, given["country"])
    dated = (event for event in w.ids("Event") if w.get(event, "start_min") and during(w, event, given))
    here = [
        event
        for event in dated
        if any(side in ours for side, _ in ends(w, "TOOK_PART", end=event))
        or any(w.get(id, "country") == given["country"] for id, _ in ends(w, "HELD_IN", start=event))
    ]
    for event in sorted(here, key=lambda event: (w.get(event, "start_min"), event))[-50:]:
        key, row, said = event_row(w, event)
        yield key, row, [*said, f"EVENT|{event}||"]


@question("planned-events")
def planned_events(w: World, given: Given) -> Keyed:
    return (item for item in events_in_period(w, given) if item[1][2] != "held")


@question("timeline-of-pair")
def timeline_of_pair(w: World, given: Given) -> Keyed:
    for event in contacts(w, given["country"], given["other"], dated=False, held_only=False):
        if during(w, event, given):
            about = ends(w, "ABOUT", start=event)
            _, (date, type, status, where, who, _), said = event_row(w, event)
            row = (date, type, status, where, who, joined(w.get(area, "name") for area, _ in about), event)
            yield (w.get(event, "start_min"), event), row, [f"EVENT|{event}||", *facts(about), *said]
    for _, (kind, name, status, date, parties, areas, agreement), why in agreements_of_pair(w, given):
        if during(w, agreement, given):
            row = (date, f"{kind}: {name}" if name else kind, status, None, parties, areas, agreement)
            yield (w.get(agreement, "start_min"), agreement), row, why


@question("gaps-of-pair")
def gaps_of_pair(w: World, given: Given) -> Keyed:
    met = contacts(w, given["country"], given["other"])
    for event in met:
        end = w.get(event, "end_max")
        after = [item for item in met if w.get(item, "start_min") > end]
        ends_last = max(
            met,
            key=lambda item: (w.get(item, "end_max") <= end, w.get(item, "end_max"), w.get(item, "start_min"), item),
        )
        going_on = any(w.get(item, "start_min") <= end < w.get(item, "end_max") for item in met)
        if after and event == ends_last and not going_on:
            days = (w.get(after[0], "start_min") - end).days
            row = (days, w.get(event, "date"), event, w.get(after[0], "date"), after[0])
            yield (-days, end, event), row, [f"EVENT|{item}||" for item in (event, after[0])]


@question("events-by-month")
def events_by_month(w: World, given: Given) -> Keyed:
    months: dict[str, list[tuple[str, str]]] = {}
    for _, row, _ in events_in_period(w, given):
        start, latest = (w.get(row[-1], name) for name in ("start_min", "start_max"))
        if start and start.replace(day=1) == latest.replace(day=1):
            months.setdefault(start.isoformat()[:7], []).append((row[2], row[-1]))
    for month, among in months.items():
        counts = [sum(status in of for status, _ in among) for of in (["held"], ["planned"], ["cancelled", "denied"])]
        yield (month,), (month, *counts), [f"EVENT|{event}||" for _, event in among]


@question("agenda-by-year")
def agenda_by_year(w: World, given: Given) -> Keyed:
    agenda: dict[tuple[int, str], list[str]] = {}
    for event in contacts(w, given["country"], given.get("other") or given["country"]):
        for area, fact in ends(w, "ABOUT", start=event):
            agenda.setdefault((w.get(event, "start_min").year, area), []).append(fact)
    for (year, area), said in agenda.items():
        name = w.get(area, "name")
        yield (year, -len(said), name, area), (year, name, len(said)), said
