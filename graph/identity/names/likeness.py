"""How alike two words of names are."""

from functools import lru_cache

from .prepared import Word
from .sounds import begin_alike, similarity
from .writing import LAST_LATIN, fold

ALIKE = 0.78  # two words from here on are taken for one
INITIAL = 0.85  # a letter for a word that begins with its sound
SHORT = 0.86  # a short form for the name in full: Bill, William
_SAME_NAME = 0.94  # at least, for two spellings of one established name
_OTHER_NAME = 0.13  # taken off when each is, as was learned, an established name of its own
_CLEAR = 0.93  # with this the other forms are not looked at
_SERVANT, _SERVANT_LETTERS = ("abd", "عبد"), 3
_LONGER = 4  # units that two words written together may be longer or shorter by


def alike(a: Word, b: Word) -> float:
    """How alike two words sound, with or without their articles and particles; an initial stands for its word.

    Returns:
        1 the same; 0 too far apart to be worth the exact figure.
    """
    if a is b:
        return 1.0
    if (
        a.sure & b.strange
        or b.sure & a.strange
        or a.least > b.most
        or b.least > a.most
        or (a.first & b.strange_first and b.first & a.strange_first)
        or (a.last & b.strange_last and b.last & a.strange_last)
    ):
        if not a.names[0].isdisjoint(b.names[0]):
            return _SAME_NAME
        return _in_full(a, b) if a.heard & b.heard and (a.full or b.full) else 0.0
    return _alike(a, b)


@lru_cache(maxsize=1 << 17)
def _alike(a: Word, b: Word) -> float:
    if a.initial or b.initial:
        return INITIAL if _begins_alike(a.forms[0], b.forms[0]) else 0.0
    sound = _known_to_sound(a, b)
    return max(sound, _in_full(a, b)) if a.full or b.full else sound


def _known_to_sound(a: Word, b: Word) -> float:
    """By sound, except for established names: Said, Saad and محمود, محمد are known to be two."""
    (ours, learned), (theirs, others) = a.names, b.names
    if ours and theirs:
        return 0.0 if ours.isdisjoint(theirs) else max(_by_sound(a, b), _SAME_NAME)
    sound = _by_sound(a, b)
    if learned and others:
        return max(0.0, sound - _OTHER_NAME) if learned.isdisjoint(others) else max(sound, _SAME_NAME)
    return sound


@lru_cache(maxsize=1 << 16)
def _in_full(a: Word, b: Word) -> float:
    """Whether one is a short form of the other, or both of one name."""
    for one in (a, *a.full):
        for other in (b, *b.full):
            if (one is not a or other is not b) and alike(one, other) >= ALIKE:
                return SHORT
    return 0.0


def _by_sound(a: Word, b: Word) -> float:
    best = 0.0
    servants = a.forms[0].startswith(_SERVANT) and b.forms[0].startswith(_SERVANT)
    for left in a.forms:
        for right in b.forms:
            best = max(best, similarity(*_whose(left, right)) if servants else similarity(left, right))
            if best >= _CLEAR:
                return best
    return best


def _whose(left: str, right: str) -> tuple[str, str]:
    """What two servants' names do not have in common."""
    both = left.startswith(_SERVANT) and right.startswith(_SERVANT)
    return (left[_SERVANT_LETTERS:], right[_SERVANT_LETTERS:]) if both else (left, right)


def _begins_alike(a: str, b: str) -> bool:
    """The same first letters in one script, a letter of the same sound in the other."""
    if (a > LAST_LATIN) != (b > LAST_LATIN):
        return begin_alike(a, b)
    one, other = fold(a), fold(b)
    return one.startswith(other) or other.startswith(one)


def joined(word: Word, first: Word, second: Word) -> float:
    """How alike a word is to two words written together: Grandemarlaska, Grande-Marlaska; Nasrallah, Nasr Allah."""
    if abs(word.length - first.length - second.length) > _LONGER:
        return 0.0
    if (first.sure | second.sure) & word.strange or word.sure & first.strange & second.strange:
        return 0.0
    if word.first & first.strange_first and first.first & word.strange_first:
        return 0.0
    if word.last & second.strange_last and second.last & word.strange_last:
        return 0.0
    return _joined(word, first, second)


@lru_cache(maxsize=1 << 15)
def _joined(word: Word, first: Word, second: Word) -> float:
    begin = first.forms[0]
    begin = begin[:-1] + "ت" if begin.endswith("ة") else begin  # هبة الله: its t is heard
    return max(similarity(form, begin + last) for form in word.forms for last in second.forms)
