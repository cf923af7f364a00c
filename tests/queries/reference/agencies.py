"""Rows of the questions of the group agencies."""

from collections.abc import Iterable

from tests.queries.reference.shared import (
    Given,
    Keyed,
    attendance,
    during,
    ends,
    first_and_last,
    held,
    kept,
    land,
    meetings,
    nation,
    place,
    question,
    shown,
    staff,
)
from tests.queries.world import World

MINISTERS = ("Interior Minister", "ministre de la Justice", "وزير الدفاع")


@question("meetings-of-agency")
def meetings_of_agency(w: World, given: Given) -> Keyed:
    body = given["agency"]
    posts = [post for post, _ in ends(w, "AT", end=body)]
    holders = {person for post in posts for person, _ in ends(w, "HOLDS", end=post)}
    for side in {body, *posts, *holders}:
        holds = [fact for post, fact in ends(w, "HOLDS", start=side) if post in posts]
        for event, fact in ends(w, "TOOK_PART", start=side):
            if during(w, event, given):
                what = (w.get(event, "date"), w.get(event, "type"), w.get(event, "status"))
                row = (shown(w, side), *what, place(w, event), event)
                yield (w.get(event, "start_min"), event, row[0], side), row, [fact, *holds, *held(w, event)]


@question("agency-officials")
def agency_officials(w: World, given: Given) -> Keyed:
    for post, _ in ends(w, "AT", end=given["agency"]):
        held = [(person, said) for _, person, end, said in w.of("HOLDS") if end == post]
        for person, said in held or [("", {})]:
            days = tuple(str(said[end]) if end in said else None for end in ("first", "last"))
            row = (w.get(post, "title"), w.get(person, "name") if person else None, *days)
            yield (row[0], *days, row[1], post, person), row, [said["fact"]] if person else []


@question("agency-counterparts")
def agency_counterparts(w: World, given: Given) -> Keyed:
    ours = staff(w, given["agency"])
    for body in w.ids("Agency"):
        theirs = staff(w, body)
        met = {
            (event, fact)
            for one, other, event, fact in meetings(w, given)
            if (one in ours and other in theirs) or (other in ours and one in theirs)
        }
        if met and body != given["agency"]:
            events = {event for event, _ in met}
            row = (w.get(body, "name"), land(w, body), len(events), *first_and_last(w, events))
            yield (-len(events), row[0], body), row, [fact for _, fact in met]


@question("agency-people-met")
def agency_people_met(w: World, given: Given) -> Keyed:
    ours, theirs = staff(w, given["agency"]), staff(w, given["other"])
    for one, other, event, fact in meetings(w, given):
        for a, b in ((one, other), (other, one)):
            if a in ours and b in theirs:
                row = (shown(w, a), shown(w, b), w.get(event, "date"), place(w, event), event)
                said = [fact, *ours[a], *theirs[b], *held(w, event)]
                yield (w.get(event, "start_min"), event, *row[:2], fact, a), row, said


@question("agencies-beyond-ministers")
def agencies_beyond_ministers(w: World, given: Given) -> Keyed:
    for code in w.ids("Country"):
        ministers = [post for post in w.ids("Post") if nation(w, post) == code and w.get(post, "title") in MINISTERS]
        if not ministers or given.get("country") not in (None, code):
            continue
        counted = []
        for post in ministers:
            person = [post, *(id for id, _ in ends(w, "HOLDS", end=post))]
            events, said = _with_others(w, code, person, given)
            counted.append((-len(events), shown(w, post), post, said))
        fewest, minister, _, theirs = min(counted)
        for body, _ in ends(w, "OF", end=code):
            events, said = _with_others(w, code, staff(w, body), given)
            if len(events) > -fewest:
                row = (w.get(body, "name"), w.get(code, "name"), len(events), minister, -fewest)
                yield (-len(events), row[0], body), row, {*said, *theirs}


def _with_others(w: World, home: str, who: Iterable[str], given: Given) -> tuple[list[str], list[str]]:
    """Held events of these with a side from another country, and the facts that they took part."""
    events = [event for event in kept(w, given) if {nation(w, it) for it in attendance(w, event)} - {None, home}]
    said = [(event, fact) for event in events for side, fact in attendance(w, event).items() if side in set(who)]
    return sorted({event for event, _ in said}), sorted({fact for _, fact in said})
