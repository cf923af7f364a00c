"""Rows of the questions of the group agreements."""

from tests.queries.reference.shared import Given, Keyed, agreement_row, bodies, during, ends, question
from tests.queries.world import World


@question("agreements-of-pair")
def agreements_of_pair(w: World, given: Given) -> Keyed:
    ours, theirs = bodies(w, given["country"]), bodies(w, given["other"])
    for agreement in w.ids("Agreement"):
        parties = {party for party, _ in ends(w, "BETWEEN", start=agreement)}
        if parties & {*ours} and parties & {*theirs}:
            yield agreement_row(w, agreement)


@question("agreements-in-period")
def agreements_in_period(w: World, given: Given) -> Keyed:
    for agreement in w.ids("Agreement"):
        parties = {party for party, _ in ends(w, "BETWEEN", start=agreement)}
        mine = not given.get("country") or parties & {*bodies(w, given["country"])}
        if mine and during(w, agreement, given) and given.get("status") in (None, w.get(agreement, "status")):
            yield agreement_row(w, agreement)
