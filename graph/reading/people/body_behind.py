"""Bodies that a linking word joins to a post or name: "Joint Secretary *in* the Ministry of Trade"."""

from collections.abc import Sequence

from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.bodies import BodyMention, body_at

_REACH = 7
_MARK = 4  # words of "headed up by"
_LONGEST = 20  # from a delegation to who leads it


def body_behind(page: Page, index: int, links: Sequence[str]) -> BodyMention | None:
    """Find the body that a linking word joins to what stands before it.

    Args:
        page: the document.
        index: the linking word.
        links: the words that may link.
    Returns:
        The body; None when the word is another, or no body follows it right away.
    """
    if index >= len(page.tokens) or page.tokens[index].text.casefold() not in links:
        return None
    last = page.sentence(index).last
    start = index + 1
    while start < last and page.tokens[start].text.casefold() in apart.words(page, "articles"):
        start += 1
    for position in range(start, min(start + _REACH, last) + 1):
        match = page.at("agencies", position)
        mention = body_at(page, match) if match is not None else None
        if mention is not None:
            return mention if _reaches(page, mention, start) else None
    return None


def _reaches(page: Page, mention: BodyMention, start: int) -> bool:
    """Whether a body's name begins where it should, but for a country with the mark of a possessor."""
    country = page.at("country", start)
    return mention.first <= start or (country is not None and mention.first - country.last <= _REACH // 2)


def body_led(page: Page, index: int) -> BodyMention | None:
    """Find the body whose delegation is led by who stands at a token: "a delegation of INTERPOL led by its X".

    Args:
        page: the document.
        index: where a title begins.
    Returns:
        The body; None when nobody's delegation is led, or it is of a country only.
    """
    before = index - 1
    while before > 0 and page.tokens[before].text.casefold() in apart.words(page, "articles"):
        before -= 1
    marks = (m for m in page.within("led", max(before - _MARK, 0), before) if m.entry.get("role") != "side")
    mark = next((mark for mark in marks if mark.last == before), None)
    if mark is None:
        return None
    first = max(page.sentence(mark.first).first, mark.first - _LONGEST)
    group = next((m for m in page.within("groups", first, mark.first - 1) if m.entry.id == "delegation"), None)
    if group is None:
        return None
    named = page.within("agencies", max(first, group.first - _REACH), mark.first - 1)
    mentions = (body_at(page, match) for match in named)
    near = (body for body in mentions if body is not None and body.last >= group.first - 1)
    return next(near, None)
