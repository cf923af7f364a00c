"""Rows of the questions of the group people."""

from tests.queries.reference.shared import (
    Given,
    Keyed,
    agency,
    attendance,
    counterparts,
    documents,
    during,
    ends,
    facts,
    first_and_last,
    held,
    joined,
    kept,
    land,
    meetings,
    nation,
    people,
    place,
    question,
    reports,
    shown,
)
from tests.queries.world import World


@question("official-timeline")
def official_timeline(w: World, given: Given) -> Keyed:
    me = given["official"]
    for event, fact in ends(w, "TOOK_PART", start=me):
        if during(w, event, given):
            with_me = [
                (one, other, said) for one, other, at, said in meetings(w, {}) if at == event and me in (one, other)
            ]
            met = joined(shown(w, other if one == me else one) for one, other, _ in with_me)
            what = (w.get(event, "date"), w.get(event, "type"), w.get(event, "status"))
            yield (
                (w.get(event, "start_min"), event),
                (*what, met, place(w, event), event),
                [fact, *held(w, event), *(said for _, _, said in with_me)],
            )


@question("official-posts")
def official_posts(w: World, given: Given) -> Keyed:
    for post, fact in ends(w, "HOLDS", start=given["official"]):
        papers = documents(w, [fact])
        days = sorted(w.get(paper, "published") for paper in papers if w.get(paper, "published"))
        body = agency(w, post)
        first, last = (days[0], days[-1]) if days else (None, None)
        said_by = (len(papers), len(reports(w, [fact])))
        row = (w.get(post, "title"), w.get(body, "name") if body else None, land(w, post), first, last, *said_by)
        yield (first, row[0], post), row, [fact]


@question("country-officials")
def country_officials(w: World, given: Given) -> Keyed:
    for person, fact in ends(w, "REPRESENTS", end=given["country"]):
        holds = ends(w, "HOLDS", start=person)
        row = (w.get(person, "name"), joined(w.get(post, "title") for post, _ in holds))
        yield (row[0], person), row, [fact, *facts(holds)]


@question("known-by-post")
def known_by_post(w: World, given: Given) -> Keyed:
    for post in w.ids("Post"):
        took = ends(w, "TOOK_PART", start=post)
        if took and (not given.get("country") or w.get(post, "country") == given["country"]):
            body, holders = agency(w, post), ends(w, "HOLDS", end=post)
            row = (w.get(post, "title"), w.get(body, "name") if body else None, land(w, post), len(took))
            yield (
                (row[0], post),
                (*row, joined(w.get(id, "name") for id, _ in holders)),
                [*facts(took), *facts(holders)],
            )


@question("names-of")
def names_of(w: World, given: Given) -> Keyed:
    for mention, score in ((link[1], link[3]["score"]) for link in w.of("REFERS_TO") if link[2] == given["official"]):
        paper = next(end for end, _ in ends(w, "IN_TEXT", start=mention))
        claims = {claim for role in ("SUBJECT", "OBJECT") for claim, _ in ends(w, role, end=mention)}
        day = w.get(paper, "published")
        row = (" / ".join(w.get(mention, "names")) or None, paper, day, "identity/key", score, "name")
        yield (day, paper, mention), row, {w.get(claim, "fact") for claim in claims}


@question("foreign-counterparts")
def foreign_counterparts(w: World, given: Given) -> Keyed:
    for me in people(w):
        home = nation(w, me)
        met = [it for it in counterparts(w, me, given) if it[0] in people(w) and nation(w, it[0]) not in (None, home)]
        if home and met and given.get("country") in (None, home):
            counted = (len({id for id, _, _ in met}), len({nation(w, id) for id, _, _ in met}), len(met))
            row = (shown(w, me), land(w, me), *counted)
            yield (-counted[0], -counted[1], row[0], me), row, [fact for _, _, fact in met]


@question("post-holders")
def post_holders(w: World, given: Given) -> Keyed:
    me = given["official"]
    for post in [me] if w.label(me) == "Post" else [post for post, _ in ends(w, "HOLDS", start=me)]:
        for person, fact in ends(w, "HOLDS", end=post):
            days = sorted(day for id in documents(w, [fact]) if (day := w.get(id, "published")))
            first, last = (days[0], days[-1]) if days else (None, None)
            body = agency(w, post)
            where = (w.get(post, "title"), w.get(body, "name") if body else None, land(w, post))
            told = (w.get(person, "name"), first, last, len(documents(w, [fact])), len(reports(w, [fact])))
            yield (where[0], post, first, last, told[0], person), (*where, *told), [fact]


@question("unnamed-counterparts")
def unnamed_counterparts(w: World, given: Given) -> Keyed:
    for other, event, fact in counterparts(w, given["official"], given):
        if w.label(other) != "Official":
            holders = ends(w, "HOLDS", end=other)
            names = joined(w.get(id, "name") for id, _ in holders)
            row = (shown(w, other), w.label(other), land(w, other), names, w.get(event, "date"), event)
            yield (w.get(event, "start_min"), row[0], other, event), row, [fact, *facts(holders)]


@question("colleagues")
def colleagues(w: World, given: Given) -> Keyed:
    me = given["official"]
    mine = [event for event in kept(w, given) if me in attendance(w, event)]
    for other in people(w):
        shared = [event for event in mine if other in attendance(w, event)]
        if other != me and shared and nation(w, me) and nation(w, other) == nation(w, me):
            said = [attendance(w, event)[id] for event in shared for id in (me, other)]
            row = (shown(w, other), len(shared), *first_and_last(w, shared))
            yield (-len(shared), row[0], other), row, said


@question("links-of")
def links_of(w: World, given: Given) -> Keyed:
    me = given["official"]
    found: dict[tuple[str, str], list[str]] = {}
    for type, start, end, properties in w.links:
        if me in (start, end) and "fact" in properties:
            far = end if start == me else start
            found.setdefault((type.lower().replace("_", " "), far), []).append(properties["fact"])
    for (link, far), said in found.items():
        kind = w.label(far)
        words = " ".join(filter(None, (w.get(far, "type"), w.get(far, "date")))) or w.get(far, "about")
        name = shown(w, far) if kind in ("Official", "Post", "Agency", "Country") else words
        yield (link, -len(said), name, far), (link, name, kind, len(said), far), said
