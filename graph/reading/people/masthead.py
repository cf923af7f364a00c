"""Who publishes a text, as it says itself: a body's name on a line of its own, letters of an agency, an address."""

import re

from graph.reading.page import Page
from graph.reading.people.bodies import body_at
from graph.reading.people.publisher import country_of_address, country_of_signature
from graph.reading.text.sentences import Block

_FIRST, _LAST = 4, 5
_LONGEST = 16
_OPENING = 30  # tokens of a first line in which a dateline names its agency: "TUNIS, 3 oct. 2023 (TAP) -"
_MARKS = frozenset("#*©-–—>|•")
_ENDS = frozenset("|-–—·:,")
_ADDRESS = re.compile(r"(?<![\w@.])(?:[a-z0-9-]+\.)+[a-z]{2,4}(?![\w.])", re.IGNORECASE)


def masthead_country(page: Page) -> str | None:
    """Give the country of the body of state that signs a text.

    Args:
        page: the document.
    Returns:
        The country's code; None when no line names such a body, or lines name bodies of several countries.
    """
    if not page.lexicon.grammar.get("articles"):
        return None
    blocks = [*page.blocks[:_FIRST], *page.blocks[_FIRST:][-_LAST:]]
    for read in (_of_body, _of_agency, _of_addresses):
        found = {code for block in blocks if (code := read(page, block)) is not None}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _of_body(page: Page, block: Block) -> str | None:
    """A line that is nothing but a body with its country: "Présidence de la République du Bénin"."""
    first = block.first
    while first < block.last and page.tokens[first].form in _MARKS:
        first += 1
    match = page.at("agencies", first)
    if match is None or block.last - first > _LONGEST or match.entry.get("abroad"):
        return None  # an embassy writes of where it is
    mention = body_at(page, match)
    if mention is None or mention.country is None:
        return None
    whole = mention.last >= block.last or page.tokens[mention.last + 1].form in _ENDS
    return mention.country if whole else None


def _of_agency(page: Page, block: Block) -> str | None:
    """A press agency on a line of its own, or in brackets behind a dateline."""
    tokens = page.tokens
    if block.last - block.first < _LONGEST - 2:
        labels = [index for index in range(block.first, block.last) if tokens[index].form == ":"]
        first = labels[0] + 1 if labels else block.first  # "De : Affaires mondiales Canada"
        return country_of_signature(page.words(first, block.last)) if tokens[first].is_capitalised else None
    for index in range(block.first, min(block.first + _OPENING, block.last - 2)):
        if tokens[index].form == "(" and tokens[index + 2].form == ")":
            return country_of_signature(tokens[index + 1].text)
    return None


def _of_addresses(page: Page, block: Block) -> str | None:
    if block.last - block.first > 2 * _LONGEST:
        return None
    text = page.document.text[page.tokens[block.first].start : page.tokens[block.last].end]
    found = {code for address in _ADDRESS.findall(text) if (code := country_of_address(f"//{address}")) is not None}
    return found.pop() if len(found) == 1 else None
