"""How names are written: what of the letters carries no sound, where a word ends, what is a title."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from ontology.files import document

LAST_LATIN = "\u02ff"  # letters behind it are not Latin
_INITIALS = re.compile(r"(?<=\b\w)\.(?=\w\b)")
_ELISION = re.compile(r"\b([ld])[’'](?=\w)")
_BREAK = re.compile(r"[\W_]+")
_ARTICLE = re.compile(r"^(?:ال|لل)(?=..[^\W_])")  # Arabic writes it joined; لل is ل + ال


@dataclass(frozen=True, slots=True)
class Writing:
    """What `ontology/lexicon/names.yaml` says, ready for use."""

    letters: dict[int, str]
    unheard: dict[int, None]
    articles: frozenset[str]
    servant: frozenset[str]
    particles: frozenset[str]
    honorifics: frozenset[str]
    before: frozenset[str]
    also_given: frozenset[str]
    ordinals: dict[str, int]
    child: tuple[str, ...]
    contracted: dict[str, str]
    initials: frozenset[str]
    letters_spelled: dict[str, str]
    generations: dict[str, str]
    postnominals: frozenset[str]


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
        ordinals={form: number for number, forms in data["ordinals"].items() for form in forms},
        before=frozenset(data["articles"]).union(*data["ranks"].values(), *data["honorifics"].values()),
        also_given=frozenset(data["also_given"]),
        child=tuple(data["child"]),
        contracted=data["contracted"],
        initials=frozenset(data["initials"]),
        letters_spelled=data["letters_spelled"],
        generations={form: generation for generation, forms in data["generations"].items() for form in forms},
        postnominals=frozenset(data["postnominals"]),
    )


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """Text without what only tells spellings apart: case, accents, vowel marks, tatweel, forms of alef, ya and ta.

    Words keep their order and their articles; runs of white space become one space.
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not _mark(c))
    return " ".join(bare.translate(writing().unheard).translate(writing().letters).split())


def pieces(name: str) -> list[str]:
    """What stands between blanks, hyphens and signs, in lower case, accents kept, marks without a sound taken off."""
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    text = _ELISION.sub(r"\1 ", "".join(c for c in text if not _mark(c)))
    return [piece for piece in _BREAK.split(_INITIALS.sub("", text.translate(writing().unheard))) if fold(piece)]


@lru_cache(maxsize=1 << 14)
def plain(word: str) -> str:
    """A word folded, without its article."""
    return without_article(fold(word))


def without_article(word: str) -> str:
    """An Arabic word without the article it carries."""
    while (shorter := _ARTICLE.sub("", word)) != word:
        word = shorter
    return word


def without_titles(found: list[str], titles: frozenset[str], given: frozenset[str] = frozenset()) -> list[str]:
    """Words from the first on that is no title, or one that is `given`; all of them when nothing else would be left."""
    start = next((n for n, word in enumerate(found) if plain(word) not in titles or fold(word) in given), 0)
    return found[start:]


def _mark(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Me", "Cf"}
