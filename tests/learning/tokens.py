"""Pairs of words that are spellings of one name, or of two, from a table of Latin and Arabic words found together."""

import random
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from itertools import combinations, product
from math import log, sqrt
from pathlib import Path
from typing import NamedTuple

from graph.identity.names.sounds import units, word_keys
from graph.identity.names.spelling import words
from graph.identity.names.writing import LAST_LATIN

APART = "0123"  # first digits of the digest of Latin words that nothing is learned from: a test world is made of them
HELD = "def"  # … that measure what was learned
_NATIVE = frozenset("حعضظذصق")  # letters of words that were Arabic first: there short vowels are not written
_TOO_MANY = 12


class Pair(NamedTuple):
    """Two words, whether they are one name, and how much that counts."""

    a: str
    b: str
    one: bool
    counts: float


class Token(NamedTuple):
    """A Latin and an Arabic word, and how often they were found together."""

    latin: str
    arabic: str
    times: int


def tokens(table: Path, *, held: bool = False) -> Iterator[Token]:
    """Rows of the table (Latin, Arabic with its letters apart, count) that may be learned from, or the held ones."""
    for line in table.read_text(encoding="utf-8").splitlines():
        latin, arabic, count = line.split("\t")
        digit = sha256(latin.encode()).hexdigest()[0]
        if digit in APART or (digit in HELD) != held:
            continue
        one, other = single(latin), single(arabic.replace(" ", ""))
        if one and other and one < LAST_LATIN < other:
            yield Token(one, other, int(count))


def single(text: str) -> str | None:
    """The word of a text that has but one, of at least two letters."""
    found = words(text)
    return found[0][0] if len(found) == 1 and len(found[0][0]) > 1 and units(found[0][0]) else None


def same(rows: Iterable[Token], plausible: Callable[[str, str], bool], chance: random.Random) -> Iterator[Pair]:
    """Spellings of one name: across scripts as in the table, within Latin where the Arabic word is the same."""
    latin = defaultdict(list)
    for row in rows:
        if plausible(row.latin, row.arabic):
            latin[row.arabic].append(row.latin)
            yield _pair(row.latin, row.arabic, one=True, counts=min(3.0, 1 + log(row.times) / 3))
    for spellings in latin.values():
        found = [pair for pair in combinations(sorted(set(spellings)), 2) if plausible(*pair)]
        for one, other in chance.sample(found, min(8, len(found))):
            yield _pair(one, other, one=True, counts=0.7)


def different(rows: list[Token], closeness: Callable[[str, str], float], chance: random.Random) -> Iterator[Pair]:
    """For each word, words that are not known as its spelling: of the same consonants, and with one of them other."""
    known, counts = _links(rows), Counter[str]()
    for row in rows:
        counts[row.latin] += row.times
        counts[row.arabic] += row.times
    near = defaultdict(list)
    for word in sorted(counts):
        for short in _shortened(_key(word)):
            near[short].append(word)
    for word in sorted(counts):
        if counts[word] < 2 and chance.random() > 0.5:
            continue
        others = [other for short in _shortened(_key(word)) for other in near[short]]
        others = [other for other in dict.fromkeys(others) if other not in known[word]]
        yield from _contrasts(word, others, counts, closeness, chance)


def _contrasts(
    word: str, others: list[str], counts: Counter[str], closeness: Callable[[str, str], float], chance: random.Random
) -> Iterator[Pair]:
    keys = set(word_keys(word))
    alike = [other for other in others if keys & set(word_keys(other))]
    apart = [other for other in others if not keys & set(word_keys(other))]
    for other in _drawn(alike, counts, 5, chance):
        yield _pair(word, other, one=False, counts=0.35 if min(counts[word], counts[other]) < 3 else 0.7)
    drawn = sorted(_drawn(apart, counts, _TOO_MANY, chance), key=lambda other: -closeness(word, other))
    for other in drawn[:4]:
        yield _pair(word, other, one=False, counts=1.0)


def _drawn(others: list[str], counts: Counter[str], most: int, chance: random.Random) -> list[str]:
    if len(others) <= most:
        return others
    return sorted(set(chance.choices(others, [sqrt(counts[other]) for other in others], k=most)))


def _pair(a: str, b: str, *, one: bool, counts: float) -> Pair:
    return Pair(a, b, one, counts * (4 if _NATIVE & {*a, *b} else 1))


def _key(word: str) -> str:
    return word_keys(word)[0]


def _shortened(key: str) -> list[str]:
    return [key, *(key[:n] + key[n + 1 :] for n in range(1, len(key)))]


def _links(rows: Iterable[Token]) -> dict[str, set[str]]:
    """For each word itself, those found with it, those found with these, and those found with these in turn."""
    found = defaultdict(set)
    for row in rows:
        found[row.latin].add(row.arabic)
        found[row.arabic].add(row.latin)
    reached = {word: {word} | others for word, others in found.items()}
    for _ in range(2):
        reached = {word: others.union(*(found[other] for other in others)) for word, others in reached.items()}
    return reached


def groups(lines: Iterable[list[str]], chance: random.Random) -> Iterator[Pair]:
    """From names with their spellings: each two spellings of one; some of each two names that sound near."""
    spelled = [[word for word in map(single, line) if word] for line in lines]
    for line in spelled:
        for one, other in combinations(dict.fromkeys(line), 2):
            yield Pair(one, other, True, 6.0)
    for line, another in combinations(spelled, 2):
        found = [(a, b) for a, b in product(line, another) if a != b and _is_near(a, b)]
        for one, other in chance.sample(found, min(12, len(found))):
            yield Pair(one, other, False, 3.0)


def _is_near(a: str, b: str) -> bool:
    return bool(set(_shortened(_key(a))) & set(_shortened(_key(b))))
