"""Where a report was sent from: the city that opens a line before a day, an agency or a dash."""

from collections.abc import Iterator

from graph.reading.lexicons.lexicon import Match
from graph.reading.page import Page
from graph.reading.text.sentences import Block

_FIRST = 9
_LONGEST = 18
_DASHES = frozenset("-–—")
_MARKS = frozenset("-–—:(/|")
_INNER = frozenset(",.()'’")
_MOST_NAMES = 4
_SMALL = 3
_BEFORE_DAYS = frozenset({"article", "calendar"})


def datelines(page: Page) -> Iterator[Match]:
    """Find the cities of a page's datelines.

    Args:
        page: the document.
    Yields:
        "RABAT, March 11 (News) -", "MAP – Rabat, 19 mars", "Tunis: …", "By a reporter | Accra | August 24".
    """
    for block in page.blocks[:_FIRST]:
        first = _past_agency(page, block.first, block.last)
        place = page.at("place", first) or _city_like_country(page, first)
        if place is not None and place.last < block.last and _opens(page, block, place.last + 1):
            yield place
        elif place is not None and place.last == block.last and page.tokens[place.first].text.isupper():
            yield place  # a line of its own in capitals: "MÁLAGA"
        yield from _between_bars(page, block)


def _city_like_country(page: Page, index: int) -> Match | None:
    """A country whose capital is called like it: "Guatemala, 22 ene (AGN)"."""
    country = page.at("country", index)
    if country is None or country.entry.get("role") != "name" or country.first != country.last:
        return None
    behind = index + 1
    dated = behind + 1 < len(page.tokens) and page.tokens[behind].form == "," and page.tokens[behind + 1].is_number
    return country if dated else None


def _past_agency(page: Page, first: int, last: int) -> int:
    """Where a dateline names its city, behind the letters of a press agency."""
    marked = first + 2 <= last and page.tokens[first].text.isupper() and page.tokens[first + 1].form in _DASHES | {"/"}
    return first + 2 if marked and page.at("place", first) is None else first


def _opens(page: Page, block: Block, index: int) -> bool:
    """Whether a mark or a day stands after a place that opens a line, with its country or without."""
    index = _past_country(page, index, block.last)
    if page.tokens[index].form == "/" and page.at("place", min(index + 1, block.last)) is not None:
        return False  # "Rabat/Madrid": of two cities
    if page.tokens[index].form == "/" and page.tokens[index].start == page.tokens[index - 1].end:
        return page.tokens[min(index + 1, block.last)].text.isupper()  # "La Haye/Pontoise", but "RABAT/MAP"
    if page.tokens[index].form in _MARKS or page.tokens[min(index + 1, block.last)].is_number:
        return True
    if page.tokens[index].form == "," and _is_day(page, index + 1, block.last):
        return True
    if page.tokens[index].form == "." and page.tokens[min(index + 1, block.last)].form in _DASHES:
        return True  # "LIMA.- La presidenta"
    return _leads_to_dash(page, index, min(index + _LONGEST, block.last))


def _past_country(page: Page, index: int, last: int) -> int:
    """Where a dateline goes on behind the country of its city: "Cali, Colombia, 9 de septiembre de 2025"."""
    country = page.at("country", index + 1) if page.tokens[index].form == "," and index < last else None
    named = country is not None and country.entry.get("role") == "name" and country.last < last
    return country.last + 1 if country is not None and named else index


def _is_day(page: Page, index: int, last: int) -> bool:
    """Whether a number follows, small words and days of the week before it: "Bruxelles, le mardi 3 octobre"."""
    for position in range(index, min(index + _SMALL, last) + 1):
        if page.tokens[position].is_number:
            return True
        closed = page.at("closed", position)
        if closed is None or closed.entry.id not in _BEFORE_DAYS:
            return False
    return False


def _leads_to_dash(page: Page, index: int, last: int) -> bool:
    """As in "LONDON, Feb 18 (News) -": days, a country and an agency's name, then a dash."""
    names = 0
    for position in range(index, last + 1):
        token = page.tokens[position]
        if token.form == ")" and page.tokens[position - 1].text.isupper() and page.tokens[position - 2].form == "(":
            return True  # "New Delhi, Jul 9 (NEWS) India and …"
        if token.form in _DASHES and token.start > page.tokens[position - 1].end:
            return True
        if token.is_word and not token.is_capitalised and page.at("closed", position) is None:
            return False
        names += token.is_word
        if names > _MOST_NAMES * 2 or not (token.is_word or token.is_number or token.form in _INNER):
            return False
    return False


def _between_bars(page: Page, block: Block) -> Iterator[Match]:
    """As in "By a reporter | Accra | August 24, 2024"."""
    for place in page.within("place", block.first + 1, block.last - 1):
        if place.last < block.last and page.tokens[place.first - 1].form == page.tokens[place.last + 1].form == "|":
            yield place


def dated_lines(page: Page) -> Iterator[tuple[int, Match]]:
    """Find the lines anywhere on a page that begin with a city and a mark or day.

    Args:
        page: the document.
    Yields:
        Index of the block and the city: "MADRID.- La ministra …".
    """
    for block in page.blocks:
        place = page.at("place", block.first)
        if place is None or place.last + 1 >= block.last or block.noise is not None:
            continue
        behind = min(_past_country(page, place.last + 1, block.last), block.last - 1)
        following, after = page.tokens[behind], page.tokens[behind + 1]
        dashed = following.form in _MARKS or (following.form == "." and after.form in _MARKS)
        dated = following.form == "," and (after.is_number or page.tokens[min(behind + 2, block.last)].is_number)
        if dashed or dated:
            yield block.index, place
