"""The catalogue: every question file of the library, found by id or by words in four languages."""

import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from math import log
from pathlib import Path
from types import MappingProxyType

import yaml
from rapidfuzz import fuzz, process

from graph.errors import UsageError

from .question import Parameter, Question, parse

LIBRARY = Path(__file__).parent / "library"
_CLOSE = 80  # of 100; lets one letter in five differ
_TITLE, _DESCRIPTION = 0.9, 0.5  # of the weight of a word of the id, which says in short what the question is
_FAR = 0.3  # of the best; such questions share only words such as "who" and "which" with what is sought


@cache
def groups() -> Mapping[str, Mapping[str, str]]:
    """What each group is called, by language, in the order in which groups are shown."""
    found: Mapping[str, Mapping[str, str]] = yaml.safe_load((LIBRARY / "groups.yaml").read_text(encoding="utf-8"))
    return MappingProxyType(found)


def described(parameter: Parameter, lang: str) -> str:
    """What a parameter takes, in a language; as its question's file says it where there is no other wording."""
    return _parameters().get(parameter.description, {}).get(lang, parameter.description)


@cache
def _parameters() -> Mapping[str, Mapping[str, str]]:
    found: Mapping[str, Mapping[str, str]] = yaml.safe_load((LIBRARY / "parameters.yaml").read_text(encoding="utf-8"))
    return MappingProxyType(found)


@cache
def questions() -> Mapping[str, Question]:
    """Every question by id, in the order of `groups`, then of ids.

    Raises:
        QuestionError: a file breaks the form.
    """
    files = [path for group in groups() for path in sorted((LIBRARY / group).glob("*.cypher"))]
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
    """Questions whose titles, id or description hold the words, in Arabic, French, Spanish or English.

    A word that few questions hold weighs more than one that many do, one of an id or title more than one of a
    description, and of two titles that hold the same words the shorter one is nearer.

    Args:
        words: any words, accents and vowel marks optional, slight misspelling allowed; none finds all.

    Returns:
        Best first, those with equal weight in the catalogue's order; without those far behind the best.
    """
    wanted = list(dict.fromkeys(_words(words)))
    among = list(questions().values())
    if not wanted:
        return among
    held = [[_holds(item, word) for item in among] for word in wanted]
    weights = [log(1 + len(among) / (1 + sum(map(bool, found)))) for found in held]
    scores = [
        sum(weight * found[index] for weight, found in zip(weights, held, strict=True)) * (1 + _share(item, wanted))
        for index, item in enumerate(among)
    ]
    kept = [pair for pair in zip(scores, among, strict=True) if pair[0] > _FAR * max(scores)]
    return [item for _, item in sorted(kept, key=lambda pair: -pair[0])]


def _holds(question: Question, word: str) -> float:
    """How well the question's nearest word matches, 0 to 1."""
    id, *titles = _titles(question)
    in_title = max(_nearest(word, text) for text in titles)
    in_description = _nearest(word, _words(question.description["en"]))
    return max(_nearest(word, id), _TITLE * in_title, _DESCRIPTION * in_description)


def _share(question: Question, wanted: Sequence[str]) -> float:
    """How much of a title the words make up, 0 to 1: of the one that they make up most of."""
    return max(sum(_nearest(word, text) for word in wanted) / len(text) for text in _titles(question))


def _titles(question: Question) -> list[list[str]]:
    """Words of the id, then of the title in each language."""
    return [_words(text) for text in (question.id, *question.title.values())]


def _nearest(word: str, among: Sequence[str]) -> float:
    """How well the nearest word matches, 0 to 1; one that resembles less than `_CLOSE` counts nothing."""
    found = process.extractOne(word, among, scorer=fuzz.ratio, score_cutoff=_CLOSE)
    return found[1] / 100 if found else 0.0


def plain(text: str) -> str:
    """Text in lower case without accents and vowel marks."""
    return "".join(char for char in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(char))


def _words(text: str) -> list[str]:
    """Its words, plain and without punctuation."""
    return "".join(char if char.isalnum() else " " for char in plain(text)).split()
