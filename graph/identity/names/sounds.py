"""Names as they sound: keys for looking up and a distance for comparing, from tables of spelling and sound."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, islice, product
from typing import Any

from rapidfuzz.distance import Levenshtein

from ontology.files import document

from .spelling import words

PREFIX = "0"
_MOST_KEYS = 32  # a word: spellings of three and more ambiguous letters would otherwise give hundreds
_APART = 0.35  # share of the cost of a whole word; well past what two spellings of one name reach
_CLASSES_APART = 0.5  # of the consonants' classes: a cheap test that spares most words the exact one
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Table:
    """What `ontology/lexicon/sounds.yaml` says, ready for use.

    Attributes:
        spelling: one regular expression whose groups are the spellings, in order; a unit is a group's number.
        classes: for each unit the class letters it may have in a key.
        gaps: for each unit the cost of its absence; `costs` for each two units the cost of one for the other.
        gaps_in_one_script: the same when both names are in one script.
        first_arabic: number of the first unit in Arabic script.
        vowels: units that may be a vowel; `edge` cost of the absence of one at either end of a word.
    """

    spelling: re.Pattern[str]
    rewrites: tuple[tuple[re.Pattern[str], str], ...]
    classes: tuple[tuple[str, ...], ...]
    gaps: tuple[float, ...]
    gaps_in_one_script: tuple[float, ...]
    costs: tuple[tuple[float, ...], ...]
    vowels: frozenset[int]
    first_arabic: int
    edge: float


@cache
def table() -> Table:
    """The tables of spelling and sound."""
    data: dict[str, Any] = document("lexicon/sounds.yaml")
    spellings: list[tuple[str, list[str]]] = [*data["latin"].items(), *data["arabic"].items()]
    letters = [["-"], *(heard for _, heard in spellings)]
    vowels = frozenset(unit for unit, heard in enumerate(letters) if _VOWELS & set(heard) and "-" not in heard)
    latin = range(len(data["latin"]) + 1)
    absence = [min(data["sounds"][sound][1] for sound in heard) for heard in letters]
    apart = [
        cost if unit in latin or unit not in vowels else data["written_vowel"] for unit, cost in enumerate(absence)
    ]
    within = data["same_script"]
    return Table(
        spelling=re.compile("|".join(f"({pattern})" for pattern, _ in spellings)),
        rewrites=tuple((re.compile(pattern), text) for pattern, text in data["rewrites"].items()),
        classes=tuple(tuple(dict.fromkeys(data["sounds"][sound][0] for sound in heard)) for heard in letters),
        gaps=tuple(apart),
        gaps_in_one_script=tuple(
            within["latin" if unit in latin else "arabic"] if unit in vowels else cost
            for unit, cost in enumerate(absence)
        ),
        costs=_costs(
            letters, {frozenset(pair): cost for cost, *pairs in data["near"] for pair in pairs}, data["vowels"]
        ),
        vowels=vowels,
        first_arabic=len(latin),
        edge=data["edge_vowel"],
    )


def _costs(letters: list[list[str]], near: dict[frozenset[str], float], vowels: float) -> tuple[tuple[float, ...], ...]:
    """For each two units the cost of the two sounds most alike."""

    def cost(a: str, b: str) -> float:
        return 0.0 if a == b else near.get(frozenset((a, b)), vowels if {a, b} <= _VOWELS else 1.0)

    return tuple(tuple(min(cost(a, b) for a in left for b in right) for right in letters) for left in letters)


def sound_keys(name: str) -> tuple[str, ...]:
    """Keys under which any spelling of a name can be found, in either script.

    A key is ``0`` and the classes of a word's consonants (``0mc`` for Hammouchi; vowels, h and doubling left
    out): the digit in front keeps it from being taken for a word, while a full-text analyser, the Arabic one too,
    leaves such a run of plain letters and digits whole. A letter with several sounds gives several keys.

    Args:
        name: as written.

    Returns:
        Keys of all its words, without repetition, in order; empty when no word has a known letter.
    """
    return tuple(dict.fromkeys(key for forms in words(name) for form in forms for key in word_keys(form)))


@lru_cache(maxsize=1 << 16)
def word_keys(word: str) -> tuple[str, ...]:
    """Keys of one word, the likeliest first."""
    found = [(0, "")]
    for unit in units(word):
        letters = enumerate(table().classes[unit])
        found = sorted((rank + n, key + letter) for (rank, key), (n, letter) in product(found, letters))[:_MOST_KEYS]
    keys = (PREFIX + (_single(key) or "a") for _, key in found)
    return tuple(dict.fromkeys(keys)) if units(word) else ()


@lru_cache(maxsize=1 << 16)
def units(word: str) -> tuple[int, ...]:
    """The spelling units of a word, as numbers in the table."""
    for pattern, text in table().rewrites:
        word = pattern.sub(text, word)
    return tuple(match.lastindex or 0 for match in table().spelling.finditer(word))


@lru_cache(maxsize=1 << 18)
def similarity(left: str, right: str) -> float:
    """How alike two words sound: 1 the same; 0 too far apart to be worth the exact figure."""
    classes, others = _classes(left), _classes(right)
    if Levenshtein.distance(classes, others) > max(len(classes), len(others)) * _CLASSES_APART:
        return 0.0
    one_script = bool(units(left) and units(right)) and _arabic(left) == _arabic(right)
    a, b = _heard(left, one_script), _heard(right, one_script)
    longer = max(a.total, b.total)
    if not longer:
        return float(left == right)
    limit = longer * _APART
    distance = _distance(a, b, limit)
    return 1 - distance / longer if distance <= limit else 0.0


@lru_cache(maxsize=1 << 16)
def _classes(word: str) -> str:
    return next(iter(word_keys(word)), "").removeprefix(PREFIX)


@dataclass(frozen=True, slots=True)
class Heard:
    """A word as units, with the cost of each one's absence and the sum of these."""

    units: tuple[int, ...]
    gaps: tuple[float, ...]
    total: float


def _distance(a: Heard, b: Heard, limit: float) -> float:
    """Weighted edit distance, given up above `limit`.

    RapidFuzz has one cost per operation, not one per pair of sounds.
    """
    row, costs = [0.0, *accumulate(b.gaps)], table().costs
    for unit, absent in zip(a.units, a.gaps, strict=True):
        cost_of, diagonal = costs[unit], row[0]
        best = diagonal + absent
        found = [best]
        for other, gap, above in zip(b.units, b.gaps, islice(row, 1, None), strict=True):
            left, best = best + gap, diagonal + cost_of[other]
            if left < best:
                best = left
            if above + absent < best:
                best = above + absent
            diagonal = above
            found.append(best)
        row = found
        if (least := min(row)) > limit:
            return least
    return row[-1]


@lru_cache(maxsize=1 << 17)
def _heard(word: str, one_script: bool) -> Heard:
    known, numbers = table(), units(word)
    gaps = [(known.gaps_in_one_script if one_script else known.gaps)[unit] for unit in numbers]
    for end in {0, len(gaps) - 1} if gaps else ():
        if numbers[end] in known.vowels:
            gaps[end] = max(gaps[end], known.edge)
    return Heard(numbers, tuple(gaps), sum(gaps))


@lru_cache(maxsize=1 << 16)
def _arabic(word: str) -> bool:
    return units(word)[0] >= table().first_arabic


def _single(letters: str) -> str:
    return "".join(letter for n, letter in enumerate(letters) if n == 0 or letter != letters[n - 1])


@lru_cache(maxsize=1 << 16)
def sure_classes(word: str) -> int:
    """Classes of consonants that a word has however it is read, one bit for each."""
    bits = 0
    for unit in units(word):
        classes = table().classes[unit]
        if len(classes) == 1:
            bits |= _bit(classes[0])
    return bits


@lru_cache(maxsize=1 << 16)
def possible_classes(word: str) -> int:
    """Classes of consonants that a word may have, one bit for each."""
    bits = 0
    for unit in units(word):
        for letter in table().classes[unit]:
            bits |= _bit(letter)
    return bits


def _bit(letter: str) -> int:
    return 1 << (ord(letter) - ord("a")) if letter else 0
