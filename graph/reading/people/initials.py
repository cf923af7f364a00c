"""Bodies called by their initials: "the National Crime Agency", then "the NCA"."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.reading.page import Page
from graph.reading.people.bodies import BodyMention
from graph.reading.people.post import PostMention

_SHORTEST = 3


def initials(page: Page, mentions: Iterable[BodyMention], taken: list[bool]) -> Iterator[BodyMention]:
    """Find bodies called again by their initials: those in brackets behind the name, or of its capitals.

    Args:
        page: the document.
        mentions: the bodies named in full.
        taken: tokens that already belong to something.
    Yields:
        A mention for each place where the letters stand alone.
    """
    known: dict[str, BodyMention] = {}
    for mention in mentions:
        for letters in _letters(page, mention):
            known.setdefault(letters, mention)
    for token in page.tokens if known else ():
        named = known.get(token.text)
        if named is not None and not taken[token.index] and not named.first <= token.index <= named.last:
            yield replace(named, first=token.index, last=token.index, name=token.text)


def by_letters(page: Page, mentions: Iterable[BodyMention], posts: Iterable[PostMention]) -> list[PostMention]:
    """Give posts at a body that is told by its letters the body that has them: "director de la PNH".

    Args:
        page: the document.
        mentions: the bodies named in full.
        posts: the posts of the page.
    Returns:
        The posts, those at a known body exchanged.
    """
    known = {letters.casefold(): mention for mention in mentions for letters in _letters(page, mention)}
    return [_at_known(post, known) for post in posts]


def _at_known(post: PostMention, known: dict[str, BodyMention]) -> PostMention:
    named = [known.get(seat.body.key[0]) if seat.body and len(seat.body.key) == 1 else None for seat in post.seats]
    if not any(named):
        return post
    seats = tuple(replace(seat, body=body) if body else seat for seat, body in zip(post.seats, named, strict=True))
    country = next((body.country for body in named if body and body.country), None)
    return replace(post, seats=seats, country=post.country or country)


def _letters(page: Page, mention: BodyMention) -> Iterator[str]:
    tokens = page.tokens
    inside = (index for index in range(mention.first, mention.last) if tokens[index].form == "(")
    behind = next(inside, mention.last + 1)
    bracketed = behind + 2 < len(tokens) and tokens[behind].form == "(" and tokens[behind + 2].form == ")"
    if bracketed and _is_acronym(tokens[behind + 1].text):
        yield tokens[behind + 1].text
        return
    name = [token.text[0] for token in tokens[mention.first : mention.last + 1] if token.is_capitalised]
    if len(name) >= _SHORTEST:
        yield "".join(name)


def _is_acronym(text: str) -> bool:
    return len(text) >= _SHORTEST and text.isalpha() and sum(map(str.isupper, text)) >= _SHORTEST - 1
