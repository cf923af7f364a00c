"""People whom a text names without a post, as it may whom every reader knows: who speaks, and who is met."""

from collections.abc import Iterator

from graph.reading.page import Page
from graph.reading.people.introductions import Introduction
from graph.reading.people.names import Names

_NEAR = 14
_QUOTES = frozenset('"“«:')
_STOPS = frozenset(".؛")


def untitled(page: Page, names: Names, taken: set[int]) -> Iterator[Introduction]:
    """Find full names without a post behind a verb of speaking, or behind "with" and "between" in a meeting.

    Args:
        page: the document.
        names: its names.
        taken: tokens of posts and of names that are known.
    Yields:
        Each name; nothing in a language whose grammar does not say ``untitled``, the words that tell of origin only.
    """
    origin = page.lexicon.grammar.get("untitled")
    if not origin:
        return
    for sentence in page.read_sentences:
        for index in range(sentence.first + 1, sentence.last):
            if index in taken or not names.is_name(index):
                continue
            speaks = page.at("verbs", index - 1) is not None
            if not speaks and not _is_met(page, sentence.first, index):
                continue
            last = names.forward(index, sentence.last)
            if not _is_full(names, index, last) or taken & set(range(index, last + 1)):
                continue
            if _says(page, names, last + 1, frozenset(origin), speaks):
                yield Introduction(index, last, ())


def _is_met(page: Page, start: int, index: int) -> bool:
    """Whether a word of company right before a token belongs to a meeting told before it."""
    company = any(match.last == index - 1 for match in page.within("gathered", max(index - 3, start), index - 1))
    return company and next(page.within("meeting", max(index - _NEAR, start), index - 1), None) is not None


def _is_full(names: Names, first: int, last: int) -> bool:
    """Whether a name has two words or more, none of them doubtful or the next of a list."""
    if len(names.keys(first, last)) < 2:
        return False
    words = [index for index in range(first, last + 1) if names.page.tokens[index].is_word]
    sure = all(names.is_name(index) or names.is_particle(names.page.tokens[index]) for index in words)
    places = any(names.page.any_at(("place", "country"), index) for index in words)
    return sure and not places and not any(names.opens_item(names.page.tokens[index]) for index in words[1:])


def _says(page: Page, names: Names, index: int, origin: frozenset[str], speaks: bool) -> bool:
    """Whether what is said follows, or where, and not what somebody is or where from, which is no post."""
    if index >= len(page.tokens):
        return False
    token = page.tokens[index]
    closed = page.at("closed", index)
    if closed is None:
        return token.form in (_QUOTES if speaks else _STOPS)
    return closed.analysis.key not in origin and not closed.analysis.conjunction and token.form not in names.presenting


def fuller(page: Page, names: Names, first: int, taken: set[int]) -> int:
    """Find where a name begins of which only the last word is known: the words before it are no other's.

    Args:
        page: the document.
        names: its names.
        first: token of the word.
        taken: tokens of posts and of other mentions.
    Returns:
        The first token; `first` itself where nothing before belongs to the name.
    """
    before = first - 1
    if names.capitalised or before < page.sentence(first).first or not names.is_name(before) or before in taken:
        return first
    if page.any_at(("place", "country"), before) or names.opens_item(page.tokens[first]):
        return first
    start = names.backward(before, page.sentence(first).first)
    return start if start < first and not taken & set(range(start, first)) else first
