"""Rows of the questions of the group time."""

from tests.queries.reference.shared import Given, Keyed, during, ends, event_row, question
from tests.queries.world import World


@question("events-in-period")
def events_in_period(w: World, given: Given) -> Keyed:
    for event in w.ids("Event"):
        where = {w.get(id, "country") for id, _ in ends(w, "HELD_IN", start=event)}
        wanted = all(given.get(name) in (None, w.get(event, name)) for name in ("type", "status"))
        if wanted and during(w, event, given) and (not given.get("country") or given["country"] in where):
            key, row, said = event_row(w, event)
            yield key, row, [*said, f"EVENT|{event}||"]


@question("planned-events")
def planned_events(w: World, given: Given) -> Keyed:
    return (item for item in events_in_period(w, given) if item[1][2] != "held")
