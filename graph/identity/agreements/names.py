"""Names of agreements: whether two in one language may be of one text."""

import re
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from math import ceil

from ..happenings.rules import rules
from ..names import fold

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 3
_ADDED = 2  # a clitic in front (لمكافحه), an ending (امن, امني): longer additions make other words
_STEM = 0.6  # judicial, judiciaire: the share of the longer word that is common at its beginning, four letters at least
_SHORTEST_STEM = 4


class Relation(Enum):
    """How two names stand to each other."""

    UNKNOWN = "not comparable"
    SAME = "same name"
    PART = "one name within the other"
    DIFFERENT = "different names"


def relation(one: str, other: str, lang: str, other_lang: str) -> Relation:
    """Compare two names, each in a language; names in two languages, and a name with none, are not comparable."""
    ours, theirs = telling_words(one, lang), telling_words(other, other_lang)
    if lang != other_lang or not ours or not theirs:
        return Relation.UNKNOWN
    more, fewer = _beside(ours, theirs), _beside(theirs, ours)
    if more and fewer:
        return Relation.DIFFERENT
    return Relation.PART if more or fewer else Relation.SAME


@lru_cache(maxsize=1 << 14)
def telling_words(name: str, lang: str) -> tuple[str, ...]:
    """The words of a name that tell it from others of its kind, folded, without what is joined to them."""
    by = rules("agreements")
    plain, joined = by.plain.get(lang, frozenset()), re.compile(by.joined.get(lang, ""))
    found = []
    for word in _WORD.findall(fold(name)):
        bare = word[_end(joined, word) :]
        if word not in plain and bare not in plain and (len(bare) >= _SHORTEST or word.isdigit()):
            found.append(bare)
    return tuple(dict.fromkeys(found))


def stems(name: str, lang: str) -> set[str]:
    """Keys of a name's words: words that may be taken for each other have one in common."""
    words = telling_words(name, lang)
    return {f"{word[:_SHORTEST]}-" for word in words} | {f"-{word[-_SHORTEST:]}" for word in words}


def _end(joined: re.Pattern[str], word: str) -> int:
    """Where the word itself begins; what would leave no word is a part of it."""
    found = joined.match(word)
    return found.end() if found and len(word) - found.end() >= _SHORTEST else 0


def _beside(ours: Sequence[str], theirs: Sequence[str]) -> list[str]:
    return [word for word in ours if not any(_alike(word, other) for other in theirs)]


def _alike(one: str, other: str) -> bool:
    """Whether two words are forms of one."""
    short, long = sorted((one, other), key=len)
    if short == long or short.isdigit():
        return short == long
    if len(long) - len(short) <= _ADDED and (long.startswith(short) or long.endswith(short)):
        return True
    stem = max(_SHORTEST_STEM, ceil(_STEM * len(long)))
    return short[:stem] == long[:stem] and len(short) >= stem
