"""Rows of the questions of the group people."""

from tests.queries.reference.shared import (
    Given,
    Keyed,
    agency,
    documents,
    during,
    ends,
    facts,
    held,
    joined,
    land,
    meetings,
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
    for mention, _ in ends(w, "REFERS_TO", end=given["official"]):
        paper = next(end for end, _ in ends(w, "IN_TEXT", start=mention))
        claims = {claim for role in ("SUBJECT", "OBJECT") for claim, _ in ends(w, role, end=mention)}
        day = w.get(paper, "published")
        row = (" / ".join(w.get(mention, "names")) or None, paper, day, "identity/key", 1.0, "name")
        yield (day, paper, mention), row, {w.get(claim, "fact") for claim in claims}
