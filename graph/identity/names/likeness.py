"""How alike two words of names are."""

from functools import lru_cache

from .prepared import Word
from .sounds import similarity

ALIKE = 0.7  # two words from here on are taken for one
INITIAL = 0.9  # a letter for a word that begins with its sound
_CLASSES_APART = 1  # consonants of one word that the other cannot have: more are never two spellings of one name


def alike(a: Word, b: Word) -> float:
    """How alike two words sound, with or without their articles and particles; an initial stands for its word.

    Returns:
        1 the same; 0 too far apart to be worth the exact figure.
    """
    if a is b:
        return 1.0
    if (a.sure & ~b.possible).bit_count() + (b.sure & ~a.possible).bit_count() > _CLASSES_APART and not (
        a.initial or b.initial
    ):
        return 0.0
    return _alike(a, b)


@lru_cache(maxsize=1 << 18)
def _alike(a: Word, b: Word) -> float:
    if a.initial or b.initial:
        return INITIAL if similarity(a.forms[0][:1], b.forms[0][:1]) >= ALIKE else 0.0
    return max(similarity(left, right) for left in a.forms for right in b.forms)


def joined(word: Word, first: Word, second: Word) -> float:
    """How alike a word is to two words written together: Grandemarlaska, Grande-Marlaska; Nasrallah, Nasr Allah."""
    return max(similarity(form, first.forms[0] + last) for form in word.forms for last in second.forms)
