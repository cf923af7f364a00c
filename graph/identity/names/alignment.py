"""The words of one name laid beside those of another, in any order, middle names left out or joined."""

from itertools import pairwise
from typing import NamedTuple

from .likeness import alike, joined
from .prepared import Word

_SURE = 0.84
_HARDLY = 0.7  # words less alike than two spellings mostly are; taken when nothing better is left for either


class Alignment(NamedTuple):
    """Words of a shorter name beside words of a longer one.

    Attributes:
        pairs: position in the shorter, position in the longer, how alike they sound; each position once.
        conflicts: positions in the shorter name that have no counterpart.
        missing: positions in the longer that have none.
    """

    pairs: tuple[tuple[int, int, float], ...]
    conflicts: tuple[int, ...]
    missing: tuple[int, ...]


def align(shorter: tuple[Word, ...], longer: tuple[Word, ...], least: float = _HARDLY) -> Alignment:
    """Lay each word of the shorter name beside the most similar free word of the longer one, best pairs first.

    Words that are surely alike go first, then those that the other name writes as two, then the rest.
    """
    sounds = []
    for i, word in enumerate(shorter):
        for j, other in enumerate(longer):
            if (score := alike(word, other)) >= least:
                sounds.append((score, -abs(i - j), i, j))
    if not sounds and (len(shorter) > 1 or not _may_be_two(shorter[0], longer)):
        return Alignment((), tuple(range(len(shorter))), tuple(range(len(longer))))
    if len(sounds) > 1:
        sounds.sort(reverse=True)
    free_i, free_j = set(range(len(shorter))), set(range(len(longer)))
    pairs = _paired(sounds, _SURE, free_i, free_j)
    if free_i and len(free_i) + len(free_j) > 2:
        pairs += _written_together(shorter, longer, free_i, free_j)
        pairs += [(i, j, score) for j, i, score in _written_together(longer, shorter, free_j, free_i)]
    if free_i:
        pairs += _paired(sounds, least, free_i, free_j)
    return Alignment(tuple(pairs), tuple(sorted(free_i)), tuple(sorted(free_j)))


def _paired(
    sounds: list[tuple[float, int, int, int]], least: float, free_i: set[int], free_j: set[int]
) -> list[tuple[int, int, float]]:
    pairs = []
    for score, _, i, j in sounds:
        if score < least:
            break
        if i in free_i and j in free_j:
            pairs.append((i, j, score))
            free_i.discard(i)
            free_j.discard(j)
    return pairs


def _may_be_two(word: Word, apart: tuple[Word, ...]) -> bool:
    return any(joined(word, first, second) >= _HARDLY for first, second in pairwise(apart))


def _written_together(
    one: tuple[Word, ...], apart: tuple[Word, ...], free_i: set[int], free_j: set[int]
) -> list[tuple[int, int, float]]:
    """Words of one name that the other writes as two: Grandemarlaska, Grande-Marlaska."""
    found = []
    for i in sorted(free_i):
        for j in sorted(free_j):
            if {j, j + 1} <= free_j and (score := joined(one[i], apart[j], apart[j + 1])) >= _HARDLY:
                found.append((i, j, score))
                free_i.discard(i)
                free_j.difference_update((j, j + 1))
                break
    return found
