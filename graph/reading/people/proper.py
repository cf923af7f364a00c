"""Bodies and posts by a proper name: capitals before the kind of body or the title ("National Hurricane Center")."""

from collections.abc import Callable

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.apart import words

_LONGEST = 7
_JOINS = frozenset("-‑–\u2060")
_NONE_OF_TITLE = ("titles", "closed", "verbs", "country", "honorifics", "counterpart", "both", "meeting", "agencies")
_NONE_BEHIND = ("titles", "closed", "verbs", "country", "honorifics", "counterpart", "agencies", "meeting", "visit")
_NONE_OF_IT = (
    *("titles", "closed", "verbs", "country", "place", "honorifics", "counterpart", "groups", "both", "agencies"),
    *("meeting", "visit", "calendar", "gathered", "holding"),
)


def run_before(page: Page, head: int, start: int) -> int:
    """Find the words in capitals right before the kind of a body that is written in capitals itself.

    Args:
        page: the document.
        head: first token of the kind.
        start: where the search ends.
    Returns:
        Index of the first of them; `head` when there are none.
    """
    if not page.lexicon.grammar.get("proper_bodies") or not page.tokens[head].is_capitalised:
        return head
    return _run(page, head, start, _is_of_it)


def run_before_title(page: Page, head: int, start: int) -> int:
    """Find the words in capitals right before a title that takes any: "COVID-19 Response *Coordinator*".

    Args:
        page: the document.
        head: first token of the title.
        start: where the search ends.
    Returns:
        Index of the first of them; `head` when there are none.
    """
    title = page.at("titles", head)
    if title is None or not title.entry.get("open") or not page.tokens[head].is_capitalised:
        return head
    return _run(page, head, start, _is_of_title)


def _run(page: Page, head: int, start: int, belongs: Callable[[Page, int], bool]) -> int:
    """Go back from a word over those that belong to it, then forward to the first in capitals."""
    index = head
    while index > start and head - index < _LONGEST and belongs(page, index - 1):
        index -= 1
    while index < head and not page.tokens[index].is_capitalised:
        index += 1
    return index


def _is_of_title(page: Page, index: int) -> bool:
    token = page.tokens[index]
    if token.is_number or token.form in _JOINS:
        return page.tokens[index + 1].start == token.end or token.is_number
    return token.is_word and token.is_capitalised and page.any_at(_NONE_OF_TITLE, index) is None


def _is_of_it(page: Page, index: int) -> bool:
    token = page.tokens[index]
    if not token.is_word:
        return False
    if token.text.casefold() in words(page, "conjunctions"):
        return _joins_fields(page, index)
    return token.is_capitalised and (page.any_at(_NONE_OF_IT, index) is None or _is_of_field(page, index))


def _is_of_field(page: Page, index: int) -> bool:
    """As in "General Intelligence Service", where the first word is a rank elsewhere."""
    fields = page.within("portfolios", max(index - 2, 0), index)
    return any(match.first <= index <= match.last and match.last > match.first for match in fields)


def _joins_fields(page: Page, index: int) -> bool:
    """As in "Immigration and Citizenship Agency": "and" between two words of what bodies are over."""
    before = any(match.last == index - 1 for match in page.within("portfolios", max(index - 3, 0), index - 1))
    return before and page.at("portfolios", index + 1) is not None and page.tokens[index + 1].is_capitalised


def run_behind(page: Page, last: int, limit: int) -> int:
    """Find the end of the words in capitals that "of", "on", "for" join to a body: "Task Force *on Worker Rights*".

    Args:
        page: the document.
        last: last token of the body as far as it is known.
        limit: where the search ends.
    Returns:
        Index of the last of them; `last` when there are none.
    """
    links = words(page, "body_links")
    if not links or not page.lexicon.grammar.get("proper_bodies"):
        return last
    end = last
    index = last + 1
    while index < limit and page.tokens[index].text.casefold() in links:
        start = index + 1 + (page.tokens[index + 1].text.casefold() in words(page, "articles"))
        index = start
        while index <= limit and index - start < _LONGEST and _is_behind(page, index):
            index += 1
        if index == start or page.tokens[index - 1].text.casefold() in words(page, "conjunctions"):
            break
        end = index - 1
    return end


def _is_behind(page: Page, index: int) -> bool:
    token = page.tokens[index]
    if token.text.casefold() in words(page, "conjunctions"):
        return index + 1 < len(page.tokens) and _is_behind(page, index + 1)
    return token.is_word and token.is_capitalised and page.any_at(_NONE_BEHIND, index) is None


def kind_ahead(page: Page, index: int, last: int) -> Match | None:
    """Find the kind of a body that closes words in capitals: "of the White House Gender Policy *Council*".

    Args:
        page: the document.
        index: first of the words.
        last: where the search ends.
    """
    if not page.lexicon.grammar.get("proper_bodies"):
        return None
    for position in range(index, min(index + _LONGEST, last) + 1):
        match = page.at("agencies", position)
        if match is not None and match.entry.get("role") == "type" and page.tokens[position].is_capitalised:
            return match if position > index else None
        known = match is not None and match.entry.get("house")
        if not known and not _is_of_it(page, position) and not _is_inside_house(page, position):
            return None
    return None


def _is_inside_house(page: Page, index: int) -> bool:
    before = page.at("agencies", index - 1)
    return before is not None and bool(before.entry.get("house")) and before.last >= index
