"""Small words before a side, in languages that write them apart: "and with the Minister", "le ministre de l'…".

What a clitic tells in one language, a word before the side tells in another: the preposition and the "and" of an
actor, and the mark of a possessor ("the Minister's visit"). Driven by ``grammar.yaml``; a language whose grammar
names no ``prepositions`` has none of this.
"""

from graph.reading.page import Page

APOSTROPHE = "'"
_SKIPPED = ("honorifics", "qualifiers")
_LONGEST = 3


def words(page: Page, name: str) -> frozenset[str]:
    """Give a list of the grammar as a set of words in lower case; accents are kept ("a" is not "à").

    Args:
        page: the document.
        name: name of the list in ``grammar.yaml``.
    """
    known = page.lexicon.small_words.get(name)
    if known is None:
        known = frozenset(word.casefold() for word in page.lexicon.grammar.get(name, ()))
        page.lexicon.small_words[name] = known
    return known


def before(page: Page, index: int) -> int:
    """Give the token before a phrase: articles and words of respect in front of it passed over.

    Args:
        page: the document.
        index: first token of the phrase.
    Returns:
        Index of the token; -1 when the text begins with the phrase.
    """
    articles = words(page, "articles")
    index -= 1
    while index >= 0 and articles:
        token = page.tokens[index]
        if token.text.casefold() in articles or (token.form == APOSTROPHE and _is_elided(page, index)):
            index -= 1
        elif (first := _skipped(page, index)) is not None:
            index = first - 1
        else:
            break
    return index


def _is_elided(page: Page, index: int) -> bool:
    """Whether an apostrophe closes a small word: l', d'."""
    small = words(page, "articles") | words(page, "prepositions")
    return index > 0 and page.tokens[index - 1].text.casefold() in small


def _skipped(page: Page, index: int) -> int | None:
    """First token of a word of respect or quality that ends at a token."""
    for kind in _SKIPPED:
        for match in page.within(kind, max(index - _LONGEST, 0), index):
            if match.last == index:
                return match.first
    return None


def particles(page: Page, first: int, last: int) -> tuple[str, bool]:
    """Tell the preposition and the conjunction before a phrase.

    Args:
        page: the document.
        first: first token of the phrase.
        last: last token of the phrase.
    Returns:
        The preposition, or the mark of a possessor after the phrase; empty without either. Whether "and" stands
        before.
    """
    prepositions, conjunctions = words(page, "prepositions"), words(page, "conjunctions")
    index = before(page, first)
    found = ""
    start = page.sentence(first).first
    if index >= start and page.tokens[index].text.casefold() in prepositions:
        found = page.tokens[index].text.casefold()
        index -= 1
    joined = index >= start and page.tokens[index].text.casefold() in conjunctions
    return found or (APOSTROPHE if is_possessor(page, last) else ""), joined


def is_possessor(page: Page, last: int) -> bool:
    """Whether the mark of a possessor stands after a phrase: the Minister's.

    Args:
        page: the document.
        last: last token of the phrase.
    """
    if not page.lexicon.grammar.get("possessives") or last + 1 >= len(page.tokens):
        return False
    mark = page.tokens[last + 1]
    return mark.form == APOSTROPHE and mark.start == page.tokens[last].end
