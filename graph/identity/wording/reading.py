"""A name cut into pieces, each with the concepts it means."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ontology import cities

from .tokens import AND, Form, chosen, dropped, tokens
from .vocabulary import Meaning, View, meaning, stemmed, vocabulary

# A folded word and the number of the segment it stands in.
Word = tuple[str, int]

_ACRONYM_IN_BRACKETS = re.compile(r"[(\[]\s*[A-Z][A-Za-z.]{0,3}[A-Z][A-Za-z.]{0,6}\s*[)\]]")
_LONGEST = 9  # words of a phrase


@dataclass(frozen=True, slots=True)
class Piece:
    """A word or phrase of a name.

    Attributes:
        concepts: ids; a country is its code behind ``@``, a city its English name behind ``#``; none for a word
            that nothing is known about.
        word: the words, folded and without articles.
        segment: which part of the name it stands in; commas, brackets and "and" part them.
        short: whether it alone names the ministry over its subject.
    """

    concepts: tuple[str, ...]
    word: str
    segment: int
    short: bool = False


@lru_cache(maxsize=1 << 14)
def pieces(name: str, country: str, lang: str) -> tuple[Piece, ...]:
    """The pieces of a name in order; its own country's name and adjectives are left out.

    Args:
        name: of a body or post, as the text has it; it may be in another language than the text.
        country: ISO 3166-1 alpha-2 code of what is named; empty for international bodies.
        lang: language of the text, whose own sense of a word goes before other languages'.
    """
    return _pieces(name, View(country, lang, bodies=True))


@lru_cache(maxsize=1 << 14)
def plain_pieces(name: str, country: str, lang: str) -> tuple[Piece, ...]:
    """As `pieces`, without looking for known bodies by their names."""
    return _pieces(name, View(country, lang, bodies=False))


def words_of(found: Iterable[Piece]) -> list[str]:
    """Ids of concepts, and words where nothing is known."""
    return [word for piece in found for word in (piece.concepts or (piece.word,))]


def host(word: str) -> str:
    """The country of a capital, for who is sent there: an ambassador in Rome is one to Italy."""
    if not word.startswith("#"):
        return word
    return next((f"@{city.country}" for city in cities("en").get(word[1:], ()) if city.capital), word)


def _pieces(name: str, view: View) -> tuple[Piece, ...]:
    words = _words(name)
    phrases = list(_phrases(words, view))
    own = [range(at, at + size) for at, size, meant in phrases if f"@{view.country}" in meant.concepts]
    rest = [word for at, word in enumerate(words) if not any(at in place for place in own)]
    return tuple(
        Piece(meant.concepts, " ".join(word for word, _ in rest[at : at + size]).lower(), rest[at][1], meant.short)
        for at, size, meant in _phrases(rest, view)
        if not meant.filler
    )


def _phrases(words: Sequence[Word], view: View) -> Iterator[tuple[int, int, Meaning]]:
    """Where each phrase begins, how many words it has, and its meaning."""
    at = 0
    while at < len(words):
        size, meant = _longest(words, at, view)
        yield at, size, meant
        at += size


def _longest(words: Sequence[Word], at: int, view: View) -> tuple[int, Meaning]:
    """How many words the longest known phrase has, and its meaning; one word without meaning when nothing is known."""
    for size in range(min(_LONGEST, len(words) - at), 0, -1):
        form = _form(words[at : at + size])
        for reading in dict.fromkeys((form, stemmed(form))):
            if meant := meaning(reading, view, whole=size == len(words)):
                return size, meant
    return 1, Meaning(())


def _form(words: Sequence[Word]) -> Form:
    form: list[str] = []
    for at, (word, segment) in enumerate(words):
        if at and segment != words[at - 1][1]:
            form.append(AND)
        form.append(word)
    return tuple(form)


def _words(name: str) -> list[Word]:
    """The words of a name as they are looked up, each with its segment."""
    found: list[Word] = []
    segment = 0
    for token in tokens(_ACRONYM_IN_BRACKETS.sub(" ", name)):
        if token.joins:
            segment += 1
            continue
        reading = chosen(token, vocabulary())
        segment += reading.joined
        if reading.word not in dropped():
            found.append((reading.word, segment))
    return found
