"""What is known of frequent words of names: which are spellings of one name, which are two, how often one is heard."""

from functools import cache
from math import log10

from ontology.files import rows

from .sounds import word_keys
from .writing import fold

_WORDS = 100_000  # the frequencies are of so many
_RAREST = 20  # below that a word counts as rare
_LEAST = 0.35  # weight of the most frequent


def names(word: str) -> frozenset[int]:
    """The established names that a word is a spelling of, as numbers; none for a rare word.

    Args:
        word: as in `words`, without article.
    """
    return _established().get(fold(word), frozenset())


def weight(word: str) -> float:
    """How much it says that two names share this word: 1 for a rare one, 0.35 for the most frequent."""
    key = next(iter(word_keys(word)), "")
    return max(_LEAST, log10(_WORDS / _frequencies().get(key, _RAREST)) / log10(_WORDS / _RAREST))


@cache
def _established() -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for number, row in enumerate(rows("lexicon/established.tsv")):
        for word in (row["arabic"], *row["latin"].split()):
            found[word] = found.get(word, frozenset()) | {number}
    return found


@cache
def _frequencies() -> dict[str, int]:
    return {row["sounds"]: int(row["frequency"]) for row in rows("lexicon/frequencies.tsv")}
