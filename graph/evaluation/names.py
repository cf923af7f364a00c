"""When two written names count as one name in an evaluation: same script, folded, titles and particles left out.

Plainer on purpose than the matcher of `graph.identity`: a measure must not change when the program gets better.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_LETTERS = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": "", "ڤ": "ف", "گ": "ك"}
    | {"ı": "i", "ø": "o", "ł": "l"}
)
_ARABIC_TITLES = {"د", "معالي", "سعاده", "سمو"}
_LATIN_TITLES = {"mr", "mrs", "ms", "dr", "m", "mme", "prince", "king", "sheikh", "general", "gen", "president", "sir"}
_TITLES = frozenset(_ARABIC_TITLES | _LATIN_TITLES | {"h", "e"})
_PARTICLES = frozenset({"al", "el", "ben", "bin", "ibn", "بن"})
_ARTICLE = "ال"
_SERVANT = "عبد"


@lru_cache(maxsize=100_000)
def folded(name: str) -> str:
    """Give the form in which a name is compared: ``"سعادة عمر الوردي"`` as ``"عمر وردي"``."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(_LETTERS)
    words = [_without_article(word) for word in re.sub(r"[^\w\s]", " ", plain).split()]
    return " ".join(_without_titles([word for word in words if word not in _PARTICLES]))


def _without_article(word: str) -> str:
    return word[2:] if word.startswith(_ARTICLE) and len(word) > 4 else word


def _without_titles(words: list[str]) -> list[str]:
    kept: list[str] = []
    rest = iter(words)
    for word in rest:
        if word == _SERVANT:
            kept.append(word + next(rest, ""))
        elif word not in _TITLES or len(words) == 1:
            kept.append(word)
    return kept


def same(names: Iterable[str], others: Iterable[str]) -> bool:
    """Whether any of some names is any of others: equal when folded, or two words and more of one all in the other."""
    others = [folded(other) for other in others]
    return any(_same(folded(name), other) for name in names for other in others)


def _same(name: str, other: str) -> bool:
    if not name or not other:
        return False
    if name.replace(" ", "") == other.replace(" ", ""):
        return True
    short, long = sorted((set(name.split()), set(other.split())), key=len)
    return len(short) >= 2 and short <= long
