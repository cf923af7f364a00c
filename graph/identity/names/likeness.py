"""How alike two words of names are."""

from functools import lru_cache

from .prepared import Word
from .sounds import similarity
from .writing import LAST_LATIN, fold

ALIKE = 0.78  # two words from here on are taken for one
INITIAL = 0.9  # a letter for a word that begins with its sound
_SAME_NAME = 0.92  # at least, for two spellings of one established name
_OTHER_NAME = 0.15  # taken off when each is an established name of its own: Said, Saad; محمود, محمد
_SAME_LETTER = 0.95
_CLASSES_APART = 1  # consonants of one word that the other cannot have: more are never two spellings of one name


def alike(a: Word, b: Word) -> float:
    """How alike two words sound, with or without their articles and particles; an initial stands for its word.

    Returns:
        1 the same; 0 too far apart to be worth the exact figure.
    """
    if a is b:
        return 1.0
    if (
        (a.sure & ~b.possible).bit_count() > _CLASSES_APART or (b.sure & ~a.possible).bit_count() > _CLASSES_APART
    ) and not (a.initial or b.initial):
        return 0.0
    return _alike(a, b)


@lru_cache(maxsize=1 << 18)
def _alike(a: Word, b: Word) -> float:
    if a.initial or b.initial:
        return INITIAL if _begins_alike(a.forms[0], b.forms[0]) else 0.0
    sound = max(similarity(left, right) for left in a.forms for right in b.forms)
    if a.names and b.names:
        return max(0.0, sound - _OTHER_NAME) if a.names.isdisjoint(b.names) else max(sound, _SAME_NAME)
    return sound


def _begins_alike(a: str, b: str) -> bool:
    """The same first letter in one script, a letter of the same sound in the other."""
    if fold(a)[:1] == fold(b)[:1]:
        return True
    return (a > LAST_LATIN) != (b > LAST_LATIN) and similarity(a[:1], b[:1]) >= _SAME_LETTER


def joined(word: Word, first: Word, second: Word) -> float:
    """How alike a word is to two words written together: Grandemarlaska, Grande-Marlaska; Nasrallah, Nasr Allah."""
    return max(similarity(form, first.forms[0] + last) for form in word.forms for last in second.forms)
