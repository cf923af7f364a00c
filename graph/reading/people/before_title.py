"""What English words before a title say: country, portfolio and body, "the CIA director"."""

from dataclasses import replace

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.bodies import BodyMention, body_at, keys_of
from graph.reading.people.post import PostMention, Seat
from graph.reading.people.premodified import Premodifiers


def with_words_before(page: Page, match: Match, post: PostMention, before: Premodifiers) -> PostMention:
    """As in "Spain's interior minister": country and portfolio stand before the title.

    Args:
        page: the document.
        match: the title.
        post: the post as read from the words behind it.
        before: the words before it.
    """
    words = keys_of(page, before.words_first, match.first - 1)
    country = post.country or before.country
    if before.words_first < match.first:
        lead = page.words(before.words_first, match.first - 1)
        body = _body_before(page, match, before)
        seats = tuple(Seat(f"{lead} {seat.title}", seat.body or body) for seat in post.seats)
        country = country or (body.country if body is not None else None)
    else:
        seats = post.seats
    return replace(post, first=before.first, key=(post.key[0], *words, *post.key[1:]), country=country, seats=seats)


def _body_before(page: Page, match: Match, before: Premodifiers) -> BodyMention | None:
    """The body that the words before a title name or compose: "the CIA director", "the interior minister"."""
    compose = match.entry.get("body")
    kind = next((over for over in reversed(before.over) if over.entry.kind == "agencies"), None)
    if kind is not None and kind.entry.get("role") == "body":
        return body_at(page, kind)
    if compose == "own" and not before.over and before.proper is None:
        return _letters_before(page, match, before)
    if compose == "none" or not before.over or (compose == "own" and kind is None):
        return None
    first, last = before.over[0].first, match.first - 1
    first = first if before.proper is None else before.proper
    words = page.words(first, last)
    name = words if compose == "own" else f"{words} {compose}"
    head = () if compose == "own" else tuple(page.lexicon.morphology.bare(word) for word in str(compose).split())
    return BodyMention(first, last, name, (*head, *keys_of(page, first, last)), before.country)


def _letters_before(page: Page, match: Match, before: Premodifiers) -> BodyMention | None:
    """As in "the CDC director": a body by its letters only."""
    index = match.first - 1
    text = page.tokens[index].text
    if before.words_first != index or not (text.isupper() and text.isalpha()):
        return None
    return BodyMention(index, index, text, (text.casefold(),), before.country)
