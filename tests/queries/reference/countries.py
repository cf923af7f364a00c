"""Rows of the questions of the group countries."""

from itertools import combinations

from tests.queries.reference.shared import (
    Given,
    Keyed,
    attendance,
    belonging,
    bodies,
    contacts,
    during,
    ends,
    facts,
    held,
    joined,
    pairs,
    place,
    question,
    reports,
    shown,
)
from tests.queries.world import World


@question("cooperation-of-pair")
def cooperation_of_pair(w: World, given: Given) -> Keyed:
    for one, other, area, fact in pairs(w):
        if one in bodies(w, given["country"]) and other in bodies(w, given["other"]):
            row = (w.get(area, "name"), shown(w, one), shown(w, other), len(reports(w, [fact])))
            yield (*row[:3], fact), row, [fact]


@question("cooperation-table")
def cooperation_table(w: World, given: Given) -> Keyed:
    cells: dict[tuple[str, str], set[str]] = {}
    for one, other, area, fact in pairs(w):
        if one in bodies(w, given["country"]):
            cells.setdefault((area, other), set()).add(fact)
    for (area, other), said in cells.items():
        row = (w.get(area, "name"), shown(w, other), len(reports(w, said)))
        yield (*row[:2], other), row, said


@question("initiatives-of-country")
def initiatives_of_country(w: World, given: Given) -> Keyed:
    for initiative in w.ids("Initiative"):
        owners = [(id, said) for id, said in ends(w, "BY", start=initiative) if id in bodies(w, given["country"])]
        covered = ends(w, "COVERS", start=initiative)
        if owners:
            names = [joined(w.get(id, "name") for id, _ in side) for side in (owners, covered)]
            row = (w.get(initiative, "name"), w.get(initiative, "kind"), *names, initiative)
            yield (row[0], initiative), row, [f"INITIATIVE|{initiative}||", *facts(owners), *facts(covered)]


@question("contacts-of-pair")
def contacts_of_pair(w: World, given: Given) -> Keyed:
    met = contacts(w, given["country"], given["other"])
    for name, event in (
        [("only", met[0])] if len(met) == 1 else zip(("first", "last"), (met[:1] + met[-1:]), strict=False)
    ):
        took = [
            [(side, fact) for side, fact in ends(w, "TOOK_PART", end=event) if side in belonging(w, given[of])]
            for of in ("country", "other")
        ]
        sides = [joined(shown(w, side) for side, _ in of) for of in took]
        row = (name, w.get(event, "date"), w.get(event, "type"), place(w, event), *sides, event)
        yield (name, event), row, {f"EVENT|{event}||", *facts(took[0] + took[1]), *held(w, event)}


@question("partners-of-country")
def partners_of_country(w: World, given: Given) -> Keyed:
    me = given["country"]
    for other in w.ids("Country"):
        ours, theirs = belonging(w, me), belonging(w, other)
        events = {
            event for event in w.ids("Event") if w.get(event, "status") == "held" and attendance(w, event).keys() & ours
        }
        took = [(link[2], link[3]["fact"]) for link in w.of("TOOK_PART") if link[1] in theirs and link[2] in events]
        made = {link[1] for link in w.of("BETWEEN") if link[2] in bodies(w, me)}
        bound = [
            (link[1], link[3]["fact"]) for link in w.of("BETWEEN") if link[2] in bodies(w, other) and link[1] in made
        ]
        shared = [(area, fact) for a, b, area, fact in pairs(w) if a in bodies(w, me) and b in bodies(w, other)]
        if other != me and (took or bound or shared):
            counts = [len({thing for thing, _ in of}) for of in (took, bound, shared)]
            name = w.get(other, "name")
            yield (
                (*(-count for count in counts), name, other),
                (name, *counts),
                {fact for _, fact in took + bound + shared},
            )


@question("country-pairs")
def country_pairs(w: World, given: Given) -> Keyed:
    for one, other in combinations(w.ids("Country"), 2):
        of = [belonging(w, country) for country in (one, other)]
        both = [event for event in contacts(w, one, other, dated=False) if during(w, event, given)]
        if both:
            areas = {area for event in both for area, _ in ends(w, "ABOUT", start=event)}
            took = {fact for event in both for side, fact in ends(w, "TOOK_PART", end=event) if side in of[0] | of[1]}
            row = (w.get(one, "name"), w.get(other, "name"), len(both), len(areas))
            yield (-len(both), -len(areas), one, other), row, took


@question("figures-of-country")
def figures_of_country(w: World, given: Given) -> Keyed:
    for figure in w.ids("Figure"):
        sources = [
            (id, fact) for id, fact in ends(w, "STATED_BY", start=figure) if id in belonging(w, given["country"])
        ]
        if sources:
            what = [w.get(figure, name) for name in ("about", "comparison", "value", "unit", "period")]
            row = (*what, joined(shown(w, id) for id, _ in sources), figure)
            yield (what[0], figure), row, [f"FIGURE|{figure}||", *facts(sources)]
