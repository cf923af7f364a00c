"""Rows of the questions of the group areas."""

from tests.queries.reference.shared import (
    Given,
    Keyed,
    attendance,
    belonging,
    bodies,
    documents,
    during,
    ends,
    event_row,
    facts,
    joined,
    pairs,
    partners,
    question,
    report,
    reports,
    shown,
    years,
)
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


@question("new-areas")
def new_areas(w: World, given: Given) -> Keyed:
    year, me, other = given["year"], given["country"], given.get("other")
    found: dict[str, list[tuple[str, str, str, range]]] = {}
    for event in w.ids("Event"):
        known = {country for country in w.ids("Country") if attendance(w, event).keys() & belonging(w, country)}
        if w.get(event, "status") in ("held", "planned") and {me, other} - {None} <= known:
            for area, fact in ends(w, "ABOUT", start=event):
                found.setdefault(area, []).append(("event", event, fact, years(w, event)))
    for agreement in w.ids("Agreement"):
        known = {country for country in w.ids("Country") if partners(w, agreement) & {*bodies(w, country)}}
        if {me, other} - {None} <= known:
            for area, fact in ends(w, "COVERS", start=agreement):
                found.setdefault(area, []).append(("agreement", agreement, fact, years(w, agreement)))
    for one, two, area, fact in pairs(w):
        if one in bodies(w, me) and (not other or two in bodies(w, other)):
            for paper in documents(w, [fact]):
                on = int((w.get(paper, "published") or "0")[:4])
                found.setdefault(area, []).append(("report", report(w, paper), fact, range(on, on + 1)))
    for area, said in found.items():
        now = [item for item in said if year in item[3]]
        if now and not any(year - 1 in item[3] for item in said):
            counts = [len({thing for kind, thing, *_ in now if kind == of}) for of in ("event", "agreement", "report")]
            yield (w.get(area, "name"), area), (w.get(area, "name"), *counts), {fact for _, _, fact, _ in now}


@question("areas-ranked")
def areas_ranked(w: World, _: Given) -> Keyed:
    for area in w.ids("Area"):
        said = [link for link in w.of("COOPERATES_WITH") if link[3]["area"] == area]
        if said:
            ended = {end for link in said for end in link[1:3]}
            countries = [country for country in w.ids("Country") if ended & {*bodies(w, country)}]
            row = (w.get(area, "name"), len(countries), len(said))
            yield (-len(countries), -len(said), row[0]), row, [link[3]["fact"] for link in said]


@question("initiatives-in-area")
def initiatives_in_area(w: World, given: Given) -> Keyed:
    for initiative, covers in ends(w, "COVERS", end=given["area"]):
        if w.label(initiative) == "Initiative":
            owners = ends(w, "BY", start=initiative)
            what = (w.get(initiative, "name"), w.get(initiative, "kind"))
            row = (*what, joined(w.get(id, "name") for id, _ in owners), initiative)
            yield (what[0], initiative), row, [f"INITIATIVE|{initiative}||", covers, *facts(owners)]
