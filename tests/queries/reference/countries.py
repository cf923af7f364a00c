"""Rows of the questions of the group countries."""

from tests.queries.reference.shared import Given, Keyed, bodies, ends, facts, joined, pairs, question, reports, shown
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
