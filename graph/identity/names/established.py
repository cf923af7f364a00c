"""What is known of frequent words of names: which are spellings of one name, which are two, how often one is heard."""

from collections.abc import Iterable
from functools import cache
from math import log10

from ontology.files import rows

from .sounds import word_keys
from .spelling import words
from .writing import fold

_WORDS = 100_000  # the frequencies are of so many
_RAREST = 20  # below that a word counts as rare
_LEAST = 0.35  # weight of the most frequent


def names(word: str) -> tuple[frozenset[int], ...]:
    """The established names that a word is a spelling of, as numbers: of those written by hand, of those learned.

    Args:
        word: as in `words`, without article.

    Returns:
        For each table those of the word; none where the table does not have it.
    """
    return tuple(table.get(fold(word), frozenset()) for table in _established())


def weight(word: str) -> float:
    """How much it says that two names share this word: 1 for a rare one, 0.35 for the most frequent."""
    key = next(iter(word_keys(word)), "")
    return max(_LEAST, log10(_WORDS / _frequencies().get(key, _RAREST)) / log10(_WORDS / _RAREST))


@cache
def _established() -> tuple[dict[str, frozenset[int]], ...]:
    written = ((row["arabic"], *row["latin"].split()) for row in rows("lexicon/given_names.tsv"))
    learned = ((row["arabic"], *row["latin"].split()) for row in rows("lexicon/established.tsv"))  # folded already
    return _numbered(_first_words(line) for line in written), _numbered(learned)


def _first_words(names_of_one: tuple[str, ...]) -> list[str]:
    return [fold(words(spelling)[0][0]) for spelling in names_of_one]


def _numbered(lines: Iterable[Iterable[str]]) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(lines):
        for word in line:
            found[word] = found.get(word, frozenset()) | {number}
    return found


@cache
def _frequencies() -> dict[str, int]:
    return {row["sounds"]: int(row["frequency"]) for row in rows("lexicon/frequencies.tsv")}
