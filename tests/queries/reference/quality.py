"""Rows of the questions of the group quality."""

from itertools import combinations, permutations

from tests.queries.reference.shared import (
    Given,
    Keyed,
    agency,
    attendance,
    during,
    ends,
    facts,
    held,
    joined,
    land,
    nation,
    people,
    place,
    question,
    shown,
)
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


@question("weak-joins")
def weak_joins(w: World, given: Given) -> Keyed:
    for _, mention, entity, said in w.of("REFERS_TO"):
        kind = w.get(mention, "kind")
        if said["score"] < 1 and given.get("kind") in (None, kind):
            paper = next(end for end, _ in ends(w, "IN_TEXT", start=mention))
            stated = {w.get(claim, "fact") for role in ("SUBJECT", "OBJECT") for claim, _ in ends(w, role, end=mention)}
            row = (
                _called(w, mention),
                kind,
                paper,
                _taken(w, entity),
                said["score"],
                said["rule"],
                said["why"],
                mention,
            )
            yield (said["score"], mention), row, stated


def _called(w: World, mention: str) -> str | None:
    told = " ".join(filter(None, (w.get(mention, "type"), w.get(mention, "first"))))
    return " / ".join(w.get(mention, "names") or ()) or told or None


def _taken(w: World, entity: str) -> str:
    if w.label(entity) in ("Official", "Post", "Agency"):
        return shown(w, entity)
    named = w.get(entity, "name") or w.get(entity, "kind")
    return named or " ".join(filter(None, (w.get(entity, "type"), w.get(entity, "date"))))


@question("little-read")
def little_read(w: World, given: Given) -> Keyed:
    for paper in w.ids("Document"):
        if given.get("lang") in (None, w.get(paper, "lang")):
            read = {w.get(claim, "fact") for claim, _ in ends(w, "FROM", end=paper)}
            mentions = len(ends(w, "IN_TEXT", end=paper))
            told = [w.get(paper, name) for name in ("title", "lang", "published")]
            size = len(w.get(paper, "text")) if w.get(paper, "text") else None
            if len(read) <= given.get("most", 5):
                yield (len(read), mentions, paper), (paper, *told, size, mentions, len(read)), read


@question("country-unknown")
def country_unknown(w: World, given: Given) -> Keyed:
    for id in [*people(w), *w.ids("Agency")]:
        if not nation(w, id) and given.get("kind") in (None, w.label(id)):
            took = ends(w, "TOOK_PART", start=id)
            papers = {end for it, _ in ends(w, "REFERS_TO", end=id) for end, _ in ends(w, "IN_TEXT", start=it)}
            row = (shown(w, id), w.label(id), len(took), len(papers), id)
            yield (-len(took), *row[1::-1], id), row, facts(took)


@question("one-sided-events")
def one_sided_events(w: World, given: Given) -> Keyed:
    for event in w.ids("Event"):
        took = attendance(w, event)
        if len(took) < 2 and during(w, event, given) and given.get("type") in (None, w.get(event, "type")):
            what = (w.get(event, "date"), w.get(event, "type"), w.get(event, "status"))
            side = next((shown(w, it) for it in took), None)
            said = [f"EVENT|{event}||", *took.values(), *held(w, event)]
            yield (w.get(event, "start_min"), event), (*what, side, place(w, event), event), said
