"""Rows of the questions of the group agencies."""

from tests.queries.reference.shared import Given, Keyed, during, ends, held, place, question, shown
from tests.queries.world import World


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
        for person, fact in ends(w, "HOLDS", end=post) or [("", "")]:
            row = (w.get(post, "title"), w.get(person, "name") if person else None)
            yield (*row, post, person), row, [fact] if fact else []
