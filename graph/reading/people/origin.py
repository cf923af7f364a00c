"""Whose somebody is by what stands behind his name: "Amadou Baldé (Guinée)", "Matjaž Kopitar, pour la Slovénie"."""

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.people import apart
from graph.reading.people.linked import past_linkers


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
        country = page.at("country", index + 1)
        closed = country is not None and country.last < end and page.tokens[country.last + 1].form == ")"
        return country if closed else None
    index += page.tokens[index].form == ","
    if index >= end or page.tokens[index].text.casefold() not in apart.words(page, "for_prepositions"):
        return None
    country = page.at("country", past_linkers(page, index + 1))
    return country if country is not None and country.entry.get("role") == "name" else None
