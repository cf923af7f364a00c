"""How alike two words of names are."""

from functools import lru_cache

from .prepared import Word
from .sounds import similarity
from .writing import LAST_LATIN, fold

ALIKE = 0.78  # two words from here on are taken for one
INITIAL = 0.83  # a letter for a word that begins with its sound
_SAME_NAME = 0.92  # at least, for two spellings of one established name
_OTHER_NAME = 0.13  # taken off when each is an established name of its own: Said, Saad; محمود, محمد
_SAME_LETTER = 0.95
_CLEAR = 0.93  # with this the other forms are not looked at
_LONGER = 3  # units that two words written together may be longer or shorter by


def alike(a: Word, b: Word) -> float:
    """How alike two words sound, with or without their articles and particles; an initial stands for its word.

    Returns:
        1 the same; 0 too far apart to be worth the exact figure.
    """
    if a is b:
        return 1.0
    if a.sure & b.strange or b.sure & a.strange:
        return 0.0
    if a.least > b.most or b.least > a.most:
        return 0.0
    if a.first & b.strange_first and b.first & a.strange_first:
        return 0.0
    if a.last & b.strange_last and b.last & a.strange_last:
        return 0.0
    return _alike(a, b)


@lru_cache(maxsize=1 << 17)
def _alike(a: Word, b: Word) -> float:
    if a.initial or b.initial:
        return INITIAL if _begins_alike(a.forms[0], b.forms[0]) else 0.0
    sound = _by_sound(a, b)
    if a.names and b.names:
        return max(0.0, sound - _OTHER_NAME) if a.names.isdisjoint(b.names) else max(sound, _SAME_NAME)
    return sound


def _by_sound(a: Word, b: Word) -> float:
    best = 0.0
    for left in a.forms:
        for right in b.forms:
            best = max(best, similarity(left, right))
            if best >= _CLEAR:
                return best
    return best


def _begins_alike(a: str, b: str) -> bool:
    """The same first letter in one script, a letter of the same sound in the other."""
    if fold(a)[:1] == fold(b)[:1]:
        return True
    return (a > LAST_LATIN) != (b > LAST_LATIN) and similarity(a[:1], b[:1]) >= _SAME_LETTER


def joined(word: Word, first: Word, second: Word) -> float:
    """How alike a word is to two words written together: Grandemarlaska, Grande-Marlaska; Nasrallah, Nasr Allah."""
    if (first.sure | second.sure) & word.strange or word.sure & first.strange & second.strange:
        return 0.0
    if abs(word.length - first.length - second.length) > _LONGER:
        return 0.0
    return _joined(word, first, second)


@lru_cache(maxsize=1 << 15)
def _joined(word: Word, first: Word, second: Word) -> float:
    return max(similarity(form, first.forms[0] + last) for form in word.forms for last in second.forms)
