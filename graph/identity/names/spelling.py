"""Names as written: one canonical spelling within a script, and the words a comparison works on."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from ontology.files import document

_INITIALS = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_ELISION = re.compile(r"\b([ld])[’'](?=\w)")
_BREAK = re.compile(r"[\W_]+")
_ARTICLE = re.compile(r"^(?:ال|لل)(?=..[^\W_])")  # Arabic writes it joined; لل is ل + ال
_SHORTEST_SERVANT = 5  # عبد and two letters: shorter words are names of their own (عبدو)


@dataclass(frozen=True, slots=True)
class Writing:
    """What `ontology/lexicon/names.yaml` says, ready for use."""

    letters: dict[int, str]
    unheard: dict[int, None]
    articles: frozenset[str]
    servant: frozenset[str]
    particles: frozenset[str]
    honorifics: frozenset[str]


@cache
def writing() -> Writing:
    """The lexicon of how names are written."""
    data, letters = document("lexicon/names.yaml"), document("lexicon/fold.yaml")["letters"]
    return Writing(
        letters=str.maketrans(letters | data["letters"]),
        unheard=dict.fromkeys(map(ord, data["unheard"])),
        articles=frozenset(data["articles"]),
        servant=frozenset(data["servant"]),
        particles=frozenset(data["particles"]),
        honorifics=frozenset(title for titles in data["honorifics"].values() for title in titles),
    )


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """Text without what only tells spellings apart: case, accents, vowel marks, tatweel, forms of alef, ya and ta.

    Words keep their order and their articles; runs of white space become one space.
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not _mark(c))
    return " ".join(bare.translate(writing().unheard).translate(writing().letters).split())


@lru_cache(maxsize=1 << 16)
def normalise(name: str) -> str:
    """The canonical spelling of a name within its script, from which ids are made.

    >>> normalise("عبد اللطيف الحموشي") == normalise("عبداللطيف حموشي")
    True

    Args:
        name: as written, with titles, articles and accents.

    Returns:
        Folded words with one space between them, titles and articles taken off; equal for spellings that differ
        only in those. Empty when the name holds no letter or digit.
    """
    return " ".join(_plain(word) for word in _words(name))


@lru_cache(maxsize=1 << 16)
def words(name: str) -> tuple[tuple[str, ...], ...]:
    """The words of a name for comparison, accents kept.

    Returns:
        For each word its forms, the one without additions first: an article may be a part of the name (الكسندر),
        a particle may be left out elsewhere (``("ali", "benali")``).
    """
    found: list[tuple[str, ...]] = []
    particles = ""
    for last, word in _ended(_words(name)):
        if not last and fold(word) in writing().particles:
            particles += word
            continue
        bare = _without_article(word)
        found.append(tuple(dict.fromkeys((bare, word, particles + bare))))
        particles = ""
    return tuple(found)


def _ended(found: list[str]) -> list[tuple[bool, str]]:
    """Each word with whether it is the last one."""
    return [(n + 1 == len(found), word) for n, word in enumerate(found)]


def _mark(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Me", "Cf"}


def _plain(word: str) -> str:
    return _without_article(fold(word))


def _without_article(word: str) -> str:
    while (shorter := _ARTICLE.sub("", word)) != word:
        word = shorter
    return word


def _words(name: str) -> list[str]:
    """Words in order, accents kept; titles off, articles that stand alone off, عبد joined to its word."""
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    text = _ELISION.sub(r"\1 ", "".join(c for c in text if not _mark(c)))
    pieces = _BREAK.split(_INITIALS.sub("", text.translate(writing().unheard)))
    return _without_titles(_joined([piece for piece in pieces if fold(piece)]))


def _joined(pieces: list[str]) -> list[str]:
    found: list[str] = []
    servant = ""
    for last, piece in _ended(pieces):
        plain = _plain(piece)
        if not last and plain in writing().servant:
            servant += plain
        elif not last and plain in writing().articles:
            servant += plain if servant else ""
        else:
            found.append(_servant(servant + piece))
            servant = ""
    return found


def _servant(word: str) -> str:
    """عبداللطيف, which is عبد + اللطيف, without the article."""
    if word.startswith("عبد") and len(word) >= _SHORTEST_SERVANT:
        return "عبد" + _without_article(word.removeprefix("عبد"))
    return word


def _without_titles(found: list[str]) -> list[str]:
    titles = writing().honorifics
    start = next((n for n, word in enumerate(found) if _plain(word) not in titles), 0)
    return found[start:]
