"""Near-duplicates: one wire story in several papers, reworded, cut or with more around it, is one report.

Each document is kept as a signature of 512 bytes. Two documents are taken for the same report when most of their runs
of three words are common, or when one holds most of the other's.
"""

import re
import unicodedata
from array import array
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import eq

RUN = 3
ALIKE = 0.45
"""Share of the runs of both that are common, from which on two documents are near copies.

Fixed on half of 976 news items and readouts with copies made of them: copies with a word in ten replaced have 0.44 or
more in 98 of 100 cases, the most alike readouts of different meetings, written after one model, 0.41.
"""
HELD = 0.75
"""Share of a document's runs from which on another holds it: 0.69 or more in 98 of 100 halves with a word in twenty
replaced, 0.66 at most between readouts of different meetings."""

_FUNCTIONS = 128
_ROWS = 2
_SEED = 20250129
# A shorter text is soon held by any other.
_LEAST_HELD = 40
_NEIGHBOURS = 20

_WORD = re.compile(r"[^\W_]+")
_MARKS = re.compile("[\u0300-\u036f\u064b-\u0655\u0670\u0640]")
_LETTERS = str.maketrans("ىة", "يه")


@dataclass(frozen=True, slots=True, order=True)
class _Signed:
    """A document: how many runs it has, and the least of their values by each of the signature's functions."""

    runs: int
    least: bytes
    id: str


class NearDuplicates:
    """Documents added one by one, then put in groups. The order in which they are added does not matter."""

    def __init__(self) -> None:
        self._signed: list[_Signed] = []

    def add(self, identifier: str, text: str) -> None:
        """Note a document.

        Args:
            identifier: its id.
            text: its text.
        """
        from rensa import RMinHash  # a tenth of a second, which only those who ask for groups should wait for

        runs = _runs(text)
        signature = RMinHash(_FUNCTIONS, _SEED)
        signature.update(runs)
        self._signed.append(_Signed(len(runs), array("I", signature.digest()).tobytes(), identifier))

    def groups(self) -> list[list[str]]:
        """Put near-duplicates together.

        Returns:
            Groups of two or more ids, each in order, the groups in the order of their first.
        """
        signed = sorted(self._signed)
        joined = _Joined(len(signed))
        held: dict[int, set[int]] = defaultdict(set)
        for one, other in _candidates(signed, joined):
            common = _common(signed[one].least, signed[other].least)
            if common >= ALIKE:
                joined.join(one, other)
            elif _share(common, signed[one].runs, signed[other].runs) >= HELD:
                held[other].add(one)
        _join_parts(joined, held)
        return sorted(sorted(signed[number].id for number in group) for group in joined.groups())


class _Joined:
    """Numbers joined into groups, each known by its least."""

    def __init__(self, count: int) -> None:
        self._to = list(range(count))

    def first(self, number: int) -> int:
        """The least of a number's group."""
        while self._to[number] != number:
            self._to[number] = number = self._to[self._to[number]]
        return number

    def join(self, one: int, other: int) -> None:
        """Make one group of two."""
        low, high = sorted((self.first(one), self.first(other)))
        self._to[high] = low

    def groups(self) -> list[list[int]]:
        """Groups of two or more."""
        found: dict[int, list[int]] = defaultdict(list)
        for number in range(len(self._to)):
            found[self.first(number)].append(number)
        return [group for group in found.values() if len(group) > 1]


def _join_parts(joined: _Joined, held: dict[int, set[int]]) -> None:
    """Join what holds one report to it; what holds several is a review of the press, and none of them."""
    reports = {whole: {joined.first(part) for part in parts} for whole, parts in held.items()}
    for whole, parts in sorted(reports.items()):
        if len(parts) == 1:
            joined.join(whole, *parts)


def _runs(text: str) -> list[str]:
    """Each run of words once, in one writing of each letter; a text shorter than a run is one."""
    plain = _MARKS.sub("", unicodedata.normalize("NFKD", text).casefold()).translate(_LETTERS)
    words = _WORD.findall(plain)
    return sorted({" ".join(words[start : start + RUN]) for start in range(max(len(words) - RUN + 1, 1))})


def _candidates(signed: Sequence[_Signed], joined: _Joined) -> Iterator[tuple[int, int]]:
    """Pairs with some rows of their signatures in common that are not joined yet, the shorter first; some come twice.

    In a bucket each is compared with those next in length only, so that many texts with one boilerplate take no hours.
    """
    for row in range(0, _FUNCTIONS, _ROWS):
        for bucket in _buckets(signed, row):
            for place, one in enumerate(bucket):
                for other in bucket[place + 1 : place + 1 + _NEIGHBOURS]:
                    if joined.first(one) != joined.first(other):
                        yield one, other


def _buckets(signed: Sequence[_Signed], row: int) -> Iterator[list[int]]:
    """Documents with the same values in some rows of their signatures."""
    found: dict[bytes, list[int]] = defaultdict(list)
    for number, one in enumerate(signed):
        found[one.least[4 * row : 4 * (row + _ROWS)]].append(number)
    return (bucket for bucket in found.values() if len(bucket) > 1)


def _common(one: bytes, other: bytes) -> float:
    """The share of the runs of both that are common, as the signatures tell it."""
    equal: int = sum(map(eq, memoryview(one).cast("I"), memoryview(other).cast("I")))
    return equal / _FUNCTIONS


def _share(common: float, runs: int, others: int) -> float:
    """The share of a document's runs that the other has; 0 of one too short to tell."""
    return common * (runs + others) / (1 + common) / runs if runs >= _LEAST_HELD else 0.0
