"""The words that link a complement to its head: "of the", "de l'"."""

from graph.reading.page import Page
from graph.reading.people.apart import APOSTROPHE


def is_linked(page: Page) -> bool:
    """Whether the language joins a complement to its head by words of their own."""
    return bool(page.lexicon.grammar.get("complement", {}).get("linkers"))


def past_linkers(page: Page, index: int) -> int:
    """Give the first token from one on that is no linking word: "of the", "de l'".

    Args:
        page: the document.
        index: where to begin.
    """
    linkers = page.lexicon.grammar.get("complement", {}).get("linkers", ())
    last = page.sentence(index).last if index < len(page.tokens) else index
    linked = False
    while index < last and linkers:
        text = page.tokens[index].text.casefold()
        if text not in linkers and not (linked and page.tokens[index].form == APOSTROPHE):
            break
        linked = True
        index += 1
    return index
