"""What stands before the head of a post or body in languages that put it there: "Spain's interior minister"."""

from dataclasses import dataclass

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people.apart import APOSTROPHE, words
from graph.reading.people.proper import run_before, run_before_title

_OVER = ("portfolios", "agencies")
_LONGEST = 5
_SHORTEST_ACRONYM = 3
_MOST = 3


@dataclass(frozen=True)
class Premodifiers:
    """Words before a head.

    Attributes:
        first: the first of all of them; the head itself when there are none.
        words_first: the first that is not the country's.
        country: code of the country named, or None.
        over: the matches of what the post is over, in order.
        proper: first token of the name in capitals that they end, or None.
    """

    first: int
    words_first: int
    country: str | None
    over: tuple[Match, ...]
    proper: int | None = None


def premodifiers(page: Page, head: int, start: int) -> Premodifiers:
    """Find the words before a head.

    Args:
        page: the document.
        head: first token of the head.
        start: where the search ends.
    Returns:
        The words; empty in a language whose grammar does not say ``premodifiers``.
    """
    if not page.lexicon.grammar.get("premodifiers"):
        return Premodifiers(head, head, None, ())
    over: list[Match] = []
    index = head
    while len(over) < _MOST and (found := _ending_at(page, _OVER, index - 1, start, bool(over))):
        over.insert(0, found)
        index = found.first
    proper = _proper(page, index, start, over)
    index = index if proper is None else proper
    if not over and proper is None and (acronym := _acronym(page, index, start)) is not None:
        index = acronym
    deputies = words(page, "deputies")
    while index - 1 >= start and page.tokens[index - 1].text.casefold() in deputies:
        index -= 1
    first, country = _country_before(page, index, start)
    if country is None and (town := _town_before(page, index, start)) is not None:
        return Premodifiers(town.first, town.first, town.entry.get("country"), tuple(over), proper)
    return Premodifiers(first, index, country, tuple(over), proper)


def _proper(page: Page, index: int, start: int, over: list[Match]) -> int | None:
    """First of the capitals before the kind of a body, or before a title that takes any."""
    kind = page.at("agencies", index)
    if kind is not None and kind.entry.get("role") == "type":
        first = run_before(page, index, start)
    elif not over:
        first = run_before_title(page, index, start)
    else:
        first = index
    return first if first < index else None


def _ending_at(page: Page, kinds: tuple[str, ...], index: int, start: int, leads: bool = False) -> Match | None:
    """The longest match that ends at a token, an acronym in brackets passed over; a leading word only before others."""
    if index - 2 >= start and page.tokens[index].form == ")" and page.tokens[index - 2].form == "(":
        index -= 3
    found = [
        match
        for kind in kinds
        for match in page.within(kind, max(index - _LONGEST, start), index)
        if match.last == index and (leads or not match.entry.get("leads"))
    ]
    return min(found, key=lambda match: match.first, default=None)


def _acronym(page: Page, head: int, start: int) -> int | None:
    """A body known by its letters only: "the DGSN director"."""
    index = head - 1
    if index < start or page.at("country", index) is not None:
        return None
    text = page.tokens[index].text
    return index if len(text) >= _SHORTEST_ACRONYM and text.isupper() and text.isalpha() else None


def _country_before(page: Page, index: int, start: int) -> tuple[int, str | None]:
    """A country right before: an adjective, a name, or a name with the mark of a possessor."""
    tokens = page.tokens
    last = index - 1
    possessives = words(page, "possessives")
    if last - 1 >= start and tokens[last].text.casefold() in possessives and tokens[last - 1].form == APOSTROPHE:
        last -= 2
    elif last >= start and tokens[last].form == APOSTROPHE:
        last -= 1
    match = _ending_at(page, ("country",), last, start)
    if match is not None:
        return match.first, match.entry.id
    place = _ending_at(page, ("place",), index - 1, start)
    if place is None or page.at("placing", place.first - 1) is not None or page.at("titles", index) is None:
        return index, None
    return place.first, place.entry.get("country")  # "Abu Dhabi Crown Prince"


def _town_before(page: Page, index: int, start: int) -> Match | None:
    """The town whose police a text names, in capitals: "Dubai Police"."""
    kind = page.at("agencies", index)
    if kind is None or not kind.entry.get("of_towns") or not page.tokens[index].is_capitalised:
        return None
    return _ending_at(page, ("place",), index - 1, start)
