"""Whose somebody is by what stands behind his name: "Amadou Baldé (Guinée)", "Matjaž Kopitar, pour la Slovénie"."""

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.linkers import past_linkers

_LONGEST = 8


def country_behind(page: Page, last: int) -> Match | None:
    """Find the country in brackets, or behind a word such as "for", after a name.

    Args:
        page: the document.
        last: last token of the name.
    Returns:
        The country's match, or None.
    """
    end = page.sentence(last).last
    index = last + 1
    if index >= end:
        return None
    if page.tokens[index].form == "(":
        return _in_brackets(page, index + 1, end)
    index += page.tokens[index].form == ","
    if index >= end or page.tokens[index].text.casefold() not in apart.words(page, "for_prepositions"):
        return None
    country = page.at("country", past_linkers(page, index + 1))
    return country if country is not None and country.entry.get("role") == "name" else None


def _in_brackets(page: Page, first: int, last: int) -> Match | None:
    """The one country named in brackets, alone or with a body: "(Gendarmerie royale du Canada)"."""
    reach = range(first, min(first + _LONGEST, last) + 1)
    close = next((index for index in reach if page.tokens[index].form == ")"), None)
    if close is None:
        return None
    named = list(page.within("country", first, close - 1))
    alone = len(named) == 1 and (named[0].first == first or page.at("agencies", first) is not None)
    return named[0] if alone else None
