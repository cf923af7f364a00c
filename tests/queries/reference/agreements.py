"""Rows of the questions of the group agreements."""

from tests.queries.reference.shared import (
    Given,
    Keyed,
    agreement_row,
    bodies,
    documents,
    during,
    ends,
    question,
    reports,
)
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


@question("agreements-in-area")
def agreements_in_area(w: World, given: Given) -> Keyed:
    covering = {start for start, _ in ends(w, "COVERS", end=given["area"])}
    return (item for item in agreements_in_period(w, {**given, "since": None}) if item[1][-1] in covering)


@question("never-signed")
def never_signed(w: World, given: Given) -> Keyed:
    for status in ("announced", "proposed"):
        for _, row, said in agreements_in_period(w, {**given, "status": status}):
            fact = f"AGREEMENT|{row[-1]}||"
            days = sorted(w.get(paper, "published") for paper in documents(w, [fact]) if w.get(paper, "published"))
            first, last = (days[0], days[-1]) if days else (None, None)
            yield (first, row[0], row[-1]), (*row[:-1], first, last, len(reports(w, [fact])), row[-1]), said


@question("agreement-steps")
def agreement_steps(w: World, given: Given) -> Keyed:
    for _, row, _ in agreements_of_pair(w, given):
        fact, found = f"AGREEMENT|{row[-1]}||", set()
        for claim in w.ids("Claim"):
            if w.get(claim, "fact") == fact:
                found.add((w.get(claim, "document"), w.get(claim, "stated_status"), w.get(claim, "stated_date")))
        for paper, status, date in found:
            day, publisher = w.get(paper, "published"), w.get(paper, "publisher")
            key = (day, paper, row[-1], status, date)
            yield key, (day, status, date, *row[:2], paper, publisher, row[-1]), [fact]
