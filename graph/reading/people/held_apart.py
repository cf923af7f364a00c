"""The body at which a post is held, apart from its title: "(Trade) in the Ministry of X"."""

from dataclasses import replace

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.bodies import BodyMention
from graph.reading.people.body_behind import body_behind, body_led
from graph.reading.people.post import PostMention, Seat

_APART = 6


def held_apart(page: Page, match: Match, last: int) -> BodyMention | None:
    """The body at which a post is held, behind a word of its own and maybe brackets: "(Trade) in the Ministry of X".

    Args:
        page: the document.
        match: the title.
        last: last token of the post's words.
    """
    links = page.lexicon.grammar.get("complement", {}).get("held_at", ())
    alone = match.entry.get("alone") and not _is_sent(match)
    led = body_led(page, match.first) if links and not alone else None
    if led is not None and (led.match is None or led.match.entry.get("role") == "body" or not _is_sent(match)):
        return led
    if not links or _is_sent(match) or match.entry.get("alone"):
        return None
    index = last + 1
    if index < len(page.tokens) and page.tokens[index].form == "(":
        closing = (i for i in range(index, min(index + _APART, len(page.tokens))) if page.tokens[i].form == ")")
        index = next(closing, index) + 1
    return body_behind(page, index, links)


def _is_sent(match: Match) -> bool:
    return bool(match.entry.get("accredited"))


def at_body(post: PostMention, held: BodyMention) -> PostMention:
    """Give the seats of a post that have no body the one it is held at."""
    seats = tuple(seat if seat.body is not None else Seat(seat.title, held) for seat in post.seats)
    last = max(post.last, held.last) if held.first > post.first else post.last
    return replace(post, last=last, seats=seats, country=post.country or held.country)
