"""Words of purpose, charge or place between a post and its holder: "la représentante pour le Sahel, Mme X"."""

from graph.reading.page import Page
from graph.reading.people import apart

_LONGEST = 12
_INNER = frozenset("'’-")
_ENDS = ("verbs", "meeting", "visit", "counterpart")


def end_of_charge(page: Page, last: int) -> int:
    """Find where the words behind a post end that belong to it: those before a comma and a name.

    Args:
        page: the document.
        last: last token of the post.
    Returns:
        The last of them; `last` itself where none follow, or no name behind them.
    """
    behind = apart.words(page, "behind_posts")
    end = page.sentence(last).last
    index = last + 1 + (last + 1 < end and page.tokens[last + 1].form == ",")
    if index >= end or page.tokens[index].text.casefold() not in behind:
        return last
    if index > last + 1 and not _is_charge(page, index):
        return last
    for comma in range(index + 1, min(index + _LONGEST, end - 1)):
        if page.tokens[comma].form == ",":
            return comma - 1 if _is_named(page, comma + 1) else _further(page, last, comma - 1)
        if not (page.tokens[comma].is_word or page.tokens[comma].form in _INNER) or page.any_at(_ENDS, comma):
            return last
    return last


def _further(page: Page, last: int, end: int) -> int:
    """Where a second charge follows, as in "auprès du ministre de l'Intérieur, chargé de la Sécurité, X"."""
    further = end_of_charge(page, end) if _is_charge(page, end + 2) else end
    return further if further > end else last


def _is_charge(page: Page, index: int) -> bool:
    return index < len(page.tokens) and page.tokens[index].text.casefold() in apart.words(page, "charged")


def _is_named(page: Page, index: int) -> bool:
    """Whether a word of respect, or two words in capitals, begin at a token."""
    tokens = page.tokens
    index += tokens[index].text.casefold() in apart.words(page, "articles")
    if page.at("honorifics", index) is not None:
        return True
    plain = page.any_at(("titles", "country", "place", "agencies"), index) is None
    return plain and index + 1 < len(tokens) and tokens[index].is_capitalised and tokens[index + 1].is_capitalised
