"""The catalogue: every question file of the library, found by id or by words in four languages."""

import unicodedata
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from rapidfuzz import fuzz, process

from graph.errors import UsageError

from .question import Question, parse

LIBRARY = Path(__file__).parent / "library"
GROUPS = (
    "people",
    "meetings",
    "countries",
    "agencies",
    "areas",
    "agreements",
    "time",
    "evidence",
    "quality",
    "network",
)
_CLOSE = 80  # of 100; lets one letter in five differ


@cache
def questions() -> Mapping[str, Question]:
    """Every question by id, in the order of `GROUPS`, then of ids.

    Raises:
        QuestionError: a file breaks the form.
    """
    files = [path for group in GROUPS for path in sorted((LIBRARY / group).glob("*.cypher"))]
    found = [parse(path.read_text(encoding="utf-8"), path.name) for path in files]
    return MappingProxyType({item.id: item for item in found})


def find(id: str) -> Question:
    """Look a question up.

    Raises:
        UsageError: no such question; the hint names the nearest.
    """
    if id in questions():
        return questions()[id]
    nearest = [name for name, _, _ in process.extract(id, list(questions()), scorer=fuzz.WRatio, limit=3)]
    raise UsageError(f"no question is called {id!r}", f"nearest: {', '.join(nearest)}; `mithaq questions` lists all")


def search(words: str) -> list[Question]:
    """Questions whose id, titles or description hold most of the words, in Arabic, French, Spanish or English.

    Args:
        words: any words, accents and vowel marks optional, slight misspelling allowed; none finds all.

    Returns:
        Best first, those with equal weight in the catalogue's order; questions that hold no word are left out.
    """
    wanted = _words(words)
    if not wanted:
        return list(questions().values())
    scored = [(sum(_holds(item, word) for word in wanted), item) for item in questions().values()]
    return [item for score, item in sorted(scored, key=lambda pair: -pair[0]) if score]


def _holds(question: Question, word: str) -> float:
    """How well the question's nearest word matches, 0 to 1; words that resemble less than `_CLOSE` count nothing."""
    text = _words(" ".join([question.id.replace("-", " "), question.description, *question.title.values()]))
    found = process.extractOne(word, text, scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return found[1] / 100 if found else 0.0


def _words(text: str) -> list[str]:
    """Words in lower case without accents, vowel marks and punctuation."""
    plain = (char for char in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(char))
    return "".join(char if char.isalnum() else " " for char in plain).split()
