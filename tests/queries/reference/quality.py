"""Rows of the questions of the group quality."""

from itertools import combinations, permutations

from tests.queries.reference.shared import Given, Keyed, agency, ends, facts, joined, land, question, shown
from tests.queries.told import contradict, told
from tests.queries.world import World


@question("two-holders")
def two_holders(w: World, given: Given) -> Keyed:
    for post in w.ids("Post"):
        held = [(link[1], link[3]) for link in w.of("HOLDS") if link[2] == post and "first" in link[3]]
        body = agency(w, post)
        for (one, here), (other, there) in combinations(sorted(held, key=lambda it: it[0]), 2):
            alone = any(end == one and post in (w.get(it, "seats") or ()) for _, it, end, _ in w.of("REFERS_TO"))
            asked = given.get("official") in (None, one, other, post)
            if alone and asked and here["first"] <= there["last"] and there["first"] <= here["last"]:
                when = [tuple(str(it[end]) for end in ("first", "last")) for it in (here, there)]
                row = (w.get(post, "title"), w.get(body, "name") if body else None, land(w, post))
                people = (w.get(one, "name"), *when[0], w.get(other, "name"), *when[1], one, other)
                yield (row[0], post, one, other), (*row, *people), [here["fact"], there["fact"]]


@question("contradictions")
def contradictions(w: World, given: Given) -> Keyed:
    found: dict[tuple[str, str, str, str], tuple[set[str], set[str]]] = {}
    for thing in [*w.ids("Event"), *w.ids("Agreement")]:
        mentions = [mention for mention, _ in ends(w, "REFERS_TO", end=thing)]
        papers = {mention: next(end for end, _ in ends(w, "IN_TEXT", start=mention)) for mention in mentions}
        for a, b in permutations(mentions, 2):
            for attribute in [given["attribute"]] if given.get("attribute") else ["date", "kind", "place", "status"]:
                one, other = told(w, a, attribute), told(w, b, attribute)
                if papers[a] != papers[b] and contradict(w, a, b, attribute) and one and other and one < other:
                    ours, theirs = found.setdefault((thing, attribute, one, other), (set(), set()))
                    ours.add(papers[a])
                    theirs.add(papers[b])
    for (thing, attribute, one, other), (ours, theirs) in found.items():
        about = w.label(thing).lower()
        sides = [shown(w, side) for side, _ in ends(w, "TOOK_PART", end=thing)]
        sides += [w.get(party, "name") for party, _ in ends(w, "BETWEEN", start=thing)]
        row = (about, joined(sides), attribute, one, joined(ours), other, joined(theirs), thing)
        yield (thing, attribute, one, other), row, [f"{about.upper()}|{thing}||"]


@question("date-conflicts")
def date_conflicts(w: World, _: Given) -> Keyed:
    for event in w.ids("Event"):
        if w.get(event, "date_conflict"):
            took = ends(w, "TOOK_PART", end=event)
            what = [w.get(event, name) for name in ("date_stated", "date", "date_conflict", "type")]
            row = (*what, joined(shown(w, side) for side, _ in took), event)
            yield (w.get(event, "start_min"), event), row, [*facts(took), f"EVENT|{event}||"]
