"""A name made ready for comparing: its words with their forms, each distinct name and word once."""

from dataclasses import dataclass
from functools import lru_cache

from .established import names, weight
from .sounds import possible_classes, sure_classes
from .spelling import words

_MOST_WORDS = 24  # of a name; the rest of a text that was taken for a name is not looked at
_LONGEST_WORD = 48  # letters


@dataclass(frozen=True, slots=True, eq=False)
class Word:
    """A word of a name; there is one object for all names that have it, so that it is compared by identity.

    Attributes:
        forms: spellings, the one without article and particles first.
        initial: whether it is one letter.
        names: established names that it is a spelling of; empty for a rare word.
        weight: how much it says that two names share it, up to 1 for a rare word.
        sure: consonants that each form has, as bits; `possible` those that some form may have.
    """

    forms: tuple[str, ...]
    initial: bool
    names: frozenset[int]
    weight: float
    sure: int
    possible: int


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """A name ready for `compare` and `contains`.

    Attributes:
        text: as written.
        words: its words; empty when it has no letter or digit.
    """

    text: str
    words: tuple[Word, ...]


@lru_cache(maxsize=1 << 16)
def prepare(text: str) -> Name:
    """Make a name ready once; the comparisons after that are the fast part.

    Args:
        text: as written, in either script; titles, articles and marks of direction are seen to.
    """
    return Name(text, tuple(_word(forms) for forms in words(text)[:_MOST_WORDS]))


@lru_cache(maxsize=1 << 16)
def _word(forms: tuple[str, ...]) -> Word:
    forms = tuple(dict.fromkeys(form[:_LONGEST_WORD] for form in forms))
    sure = [sure_classes(form) for form in forms]
    possible = 0
    for form in forms:
        possible |= possible_classes(form)
    common = sure[0]
    for bits in sure[1:]:
        common &= bits
    return Word(forms, len(forms[0]) == 1, names(forms[0]), weight(forms[0]), common, possible)
