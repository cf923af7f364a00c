"""Rows of the questions of the group areas."""

from tests.queries.reference.shared import Given, Keyed, during, ends, event_row, question, reports, shown
from tests.queries.world import World


@question("events-about")
def events_about(w: World, given: Given) -> Keyed:
    for event, about in ends(w, "ABOUT", end=given["area"]):
        if during(w, event, given):
            key, row, said = event_row(w, event)
            yield key, row, [*said, about]


@question("countries-in-area")
def countries_in_area(w: World, given: Given) -> Keyed:
    for link in w.of("COOPERATES_WITH"):
        if link[3]["area"] == given["area"]:
            row = (shown(w, link[1]), shown(w, link[2]), len(reports(w, [link[3]["fact"]])))
            yield (*row[:2], link[3]["fact"]), row, [link[3]["fact"]]
