"""Whether two names are one."""

from typing import Literal, NamedTuple

from .alignment import Alignment, align
from .likeness import ALIKE, SHORT
from .prepared import Name, Word, prepare

# Fixed on pairs of names of 60 % of the people in tests/graph/identity/names/development.tsv, before any test set was
# seen, and kept since. The other 40 %, looked at as well, gave before more spellings were written down (recall alone is
# 0.981 now), weighted as 400 pairs of one name to 20,000 of two that share a word: precision 0.978, recall 0.979, F1
# 0.978; where the other word of one wrong pair in twenty is a given name that sounds near (Saad for Said) 0.945, 0.979,
# 0.961; with one in ten 0.916, 0.979, 0.946.
SAME = 0.84  # two names from here on are one
_PART_ONLY = 0.6  # factor for a name of one word against one of several
_CONFLICT = 0.25  # factor for a name of which one word has no counterpart
# What speaks against two names, as share of what two spellings of one word may cost: the worst pair of words, more when
# it is a frequent word; frequent words only; words left out, more when those that agree are frequent.
_FREQUENT_WORST = 0.45
_FREQUENT_ALL = 0.4
_LEFT_OUT, _LEFT_OUT_FREQUENT = 0.1, 0.6
_MOST_LEFT_OUT = 2
_TURNED = 2.0  # the names of father and son, or otherwise in an order that no spelling of one name has
_SLOPE = 0.125  # of the score, for as much as two spellings of one word may cost

Relation = Literal["same", "part", "initials", "different"]


class Comparison(NamedTuple):
    """What speaks for two names being one.

    Attributes:
        score: 0–1.
        same: whether that is enough to call them one name (which is not yet one person).
        relation: ``same``; ``initials`` when it rests on an initial (`same` says whether that is enough); ``part``
            when one is a surname or another part of the other, and nothing contradicts; else ``different``.
        left: words of the shorter name.
        right: words of the longer one.
        found: which of them stand beside each other.
        reason: where no words were laid beside each other, why.
    """

    score: float
    same: bool
    relation: Relation
    left: tuple[Word, ...] = ()
    right: tuple[Word, ...] = ()
    found: Alignment | None = None
    reason: str = ""

    @property
    def why(self) -> str:
        """The words that agree, those that conflict and those left out, in plain words."""
        if self.found is None:
            return self.reason
        left, right, found = self.left, self.right, self.found
        said = [_agreement(left[i], right[j], score) for i, j, score in sorted(found.pairs)]
        missing = [right[j].forms[0] for j in found.missing]
        for i in found.conflicts:
            said.append(f"{left[i].forms[0]} is not {missing.pop(0)}" if missing else f"{left[i].forms[0]} is left out")
        return ", ".join(said + [f"{word} is left out" for word in missing])


def _agreement(word: Word, other: Word, score: float) -> str:
    one, another = word.forms[0], other.forms[0]
    if word.initial or other.initial:
        return f"{one} may stand for {another}" if word.initial else f"{another} may stand for {one}"
    if one == another:
        return f"{one} in both"
    if score == SHORT and (word.full or other.full):
        return f"{one} and {another} may be short and in full"
    return f"{one} {next(words for least, words in _SOUNDS if score >= least)} {another}"


_SOUNDS = ((0.88, "sounds like"), (ALIKE, "sounds nearly like"), (0.0, "sounds a little like"))
_NO_NAME = Comparison(0.0, False, "different", reason="no name")
_SAME_SPELLING = Comparison(1.0, True, "same", reason="same spelling")
_OTHER_GENERATION = Comparison(0.0, False, "different", reason="one is the elder, one the younger")


def compare(a: str | Name, b: str | Name) -> Comparison:
    """Compare two names of persons or bodies, each in either script.

    A word of the shorter name without a counterpart (another given name) is evidence against; a word that
    only the longer name has (a middle name) hardly. A surname alone is not the same as a full name.

    >>> compare("Abdellatif Hammouchi", "حموشي عبد اللطيف").same
    True

    Args:
        a: as written, or prepared: `prepare` once what is compared many times.
        b: likewise; the order of the two does not matter.
    """
    one = prepare(a) if isinstance(a, str) else a
    other = prepare(b) if isinstance(b, str) else b
    left, right = one.words, other.words
    if not left or not right:
        return _NO_NAME
    if one.generation != other.generation and one.generation and other.generation:
        return _OTHER_GENERATION
    if left == right:
        return _SAME_SPELLING
    if (len(left), one.text) > (len(right), other.text):
        left, right = right, left
    found = align(left, right)
    return _judged(left, right, found)


def contains(name: str | Name, part: str | Name, least: float = ALIKE) -> float:
    """How surely the words of `part` (a surname, an acronym) are among those of a name; 0 when one is not.

    Args:
        name: the longer name.
        part: what is looked for in it.
        least: words less alike are not aligned.
    """
    whole = (prepare(name) if isinstance(name, str) else name).words
    wanted = (prepare(part) if isinstance(part, str) else part).words
    if not wanted or len(wanted) > len(whole):
        return 0.0
    found = align(wanted, whole, least)
    return _mean(found) if least < ALIKE or not found.conflicts else 0.0


def _judged(left: tuple[Word, ...], right: tuple[Word, ...], found: Alignment) -> Comparison:
    if found.conflicts and _told_otherwise(left, right, found):
        found = found._replace(conflicts=())
    if found.conflicts:
        share = sum(score for *_, score in found.pairs) / len(left)
        return Comparison(share * _CONFLICT, False, "different", left, right, found)
    if found.missing and len(found.pairs) == 1:
        score = found.pairs[0][2]
        return Comparison(score * _PART_ONLY, False, "part" if score >= ALIKE else "different", left, right, found)
    score = max(0.0, 1 - _SLOPE * _against(left, right, found))
    initials = sum(left[i].initial or right[j].initial for i, j, _ in found.pairs)
    if initials and (initials == len(found.pairs) or found.missing[-1:] == (len(right) - 1,)):
        return Comparison(score * _CONFLICT, False, "different", left, right, found)  # no family name in common
    same = score >= SAME
    relation: Relation = "initials" if initials else "same" if same else "different"
    return Comparison(score, same, relation, left, right, found)


def _told_otherwise(left: tuple[Word, ...], right: tuple[Word, ...], found: Alignment) -> bool:
    """Whether given name and father agree, and then one name goes on with the grandfather, the other with the family.

    Rima bint Bandar bin Sultan is Rima bint Bandar Al Saud.
    """
    fathers = any(left[i].child and right[j].child for i, j, _ in found.pairs)
    if not fathers or len(found.conflicts) > 1 or not any(i == j == 0 for i, j, _ in found.pairs):
        return False
    one, (*_, other) = found.conflicts[0], found.missing
    rest = len(left) - 1 if right[other].child else one, len(right) - 1 if left[one].child else other
    return left[one].child != right[other].child and (one, other) == rest


def _against(left: tuple[Word, ...], right: tuple[Word, ...], found: Alignment) -> float:
    i, j, worst = min(found.pairs, key=lambda pair: pair[2])
    rarity = min(left[i].weight, right[j].weight)
    frequent = 1 - sum(left[i].weight for i, _, _ in found.pairs) / len(found.pairs)
    left_out = min(len(found.missing), _MOST_LEFT_OUT)
    return (
        (1 - worst) / (1 - ALIKE) * (1 + _FREQUENT_WORST * (1 - rarity))
        + _FREQUENT_ALL * frequent
        + left_out * (_LEFT_OUT + _LEFT_OUT_FREQUENT * frequent)
        + (_TURNED if _is_turned(left, right, found) else 0.0)
    )


def _is_turned(left: tuple[Word, ...], right: tuple[Word, ...], found: Alignment) -> bool:
    """Whether the words stand in an order that is more than the family name put first.

    Khalifa bin Hamad is not Hamad bin Khalifa, nor Mohamed Ahmed Kindi Ahmed Mohamed Kindi.
    """
    if len(found.pairs) == 1:
        return False
    order = [(i, j) for i, j, _ in sorted(found.pairs)]
    turns = sum(j > following for (_, j), (_, following) in zip(order, order[1:] + order[:1], strict=True))
    return turns > 1 or any(
        right[j].child and left[following].child
        for n, (_, j) in enumerate(order)
        for following, other in order[n + 1 :]
        if j > other
    )


def _mean(found: Alignment) -> float:
    """Between the mean and the worst pair: one word that sounds different is not made up for by those that agree."""
    scores = [score for *_, score in found.pairs] + [0.0] * len(found.conflicts)
    return (sum(scores) / len(scores) + min(scores)) / 2
