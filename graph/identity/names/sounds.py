"""Names as they sound: keys for looking up and a distance for comparing, from tables of spelling and sound."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate, islice, product
from math import inf
from typing import Any, NamedTuple

from ontology.files import document, rows

from .spelling import fold, words
from .writing import LAST_LATIN

PREFIX = "0"
_MOST_KEYS = 32  # a word: spellings of three and more ambiguous letters would otherwise give hundreds
_ALLOWED = 0.78  # similarity of two words that cost together what two spellings of one word may
_TOO_MUCH = 1.4  # times that: not worth the exact figure
_SAME_START = 0.25  # two letters that cost no more may be initials of one word
_NEAR = 0.6  # a consonant that costs no more is not told from another
SCRIPTS = ("latin", "both", "arabic")  # of two words, by how many are in Arabic script
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True)
class Table:
    """What `ontology/lexicon/sounds.yaml` and `sounds.tsv` say, ready for use.

    Attributes:
        patterns: spelling of each unit, as in the file.
        spelling: one regular expression whose groups are the spellings, in order; a unit is a group's number.
        classes: for each unit the class letters it may have in a key.
        gaps: for each unit the cost of its absence, by the scripts of the two words (`LATIN`, `BOTH`, `ARABIC`).
        costs: for each two units the cost of one for the other.
        allowance: what two spellings of one word may cost together: a start, and so much for each unit.
        first_arabic: number of the first unit in Arabic script.
    """

    patterns: tuple[str, ...]
    spelling: re.Pattern[str]
    rewrites: tuple[tuple[re.Pattern[str], str], ...]
    classes: tuple[tuple[str, ...], ...]
    gaps: tuple[tuple[float, ...], ...]
    costs: tuple[tuple[float, ...], ...]
    allowance: tuple[tuple[float, float], ...]
    first_arabic: int


@cache
def table(*, learned: bool = True) -> Table:
    """The tables of spelling and sound; without what was learned, those set by hand."""
    data: dict[str, Any] = document("lexicon/sounds.yaml")
    spellings: list[tuple[str, list[str]]] = [*data["latin"].items(), *data["arabic"].items()]
    letters = [["-"], *(heard for _, heard in spellings)]
    first_arabic = len(data["latin"]) + 1
    gaps, costs = _gaps(letters, first_arabic, data), _costs(letters, first_arabic, data)
    if learned:
        _learn({pattern: unit for unit, (pattern, _) in enumerate(spellings, 1)}, gaps, costs)
    return Table(
        patterns=("", *(pattern for pattern, _ in spellings)),
        spelling=re.compile("|".join(f"({pattern})" for pattern, _ in spellings)),
        rewrites=tuple((re.compile(pattern), text) for pattern, text in data["rewrites"].items()),
        classes=tuple(tuple(dict.fromkeys(data["sounds"][sound][0] for sound in heard)) for heard in letters),
        gaps=tuple(tuple(gaps[scripts]) for scripts in SCRIPTS),
        costs=tuple(map(tuple, costs)),
        allowance=tuple(tuple(data["allowance"][scripts]) for scripts in SCRIPTS),
        first_arabic=first_arabic,
    )


def _gaps(letters: list[list[str]], first_arabic: int, data: dict[str, Any]) -> dict[str, list[float]]:
    """What the absence of each unit costs by hand: the cheapest of its sounds; vowels by script."""
    absence = [min(data["sounds"][sound][1] for sound in heard) for heard in letters]
    vowels = [bool(_VOWELS & set(heard)) and "-" not in heard for heard in letters]
    both = [
        data["written_vowel"] if vowel and unit >= first_arabic else cost
        for unit, (cost, vowel) in enumerate(zip(absence, vowels, strict=True))
    ]
    within = data["same_script"]
    latin = [within["latin"] if vowel else cost for cost, vowel in zip(absence, vowels, strict=True)]
    arabic = [
        within["hamza"] if "A" in heard and len(heard) > 1 else within["ya" if "i" in heard else "arabic"]
        for heard in letters
    ]
    return {"both": both, "latin": latin, "arabic": arabic}


def _learn(units: dict[str, int], gaps: dict[str, list[float]], costs: list[list[float]]) -> None:
    """Put what was learned from pairs of words in place of what was set by hand."""
    for row in rows("lexicon/sounds.tsv"):
        unit, cost = units[row["unit"]], float(row["cost"])
        if row["other"]:
            other = units[row["other"]]
            costs[unit][other] = costs[other][unit] = cost
        else:
            gaps[row["scripts"]][unit] = cost


def _costs(letters: list[list[str]], first_arabic: int, data: dict[str, Any]) -> list[list[float]]:
    """For each two units the cost of the two sounds most alike; within one script no two units are quite alike."""
    near = {frozenset(pair): cost for cost, *pairs in data["near"] for pair in pairs}
    least = data["least"]

    def cost(a: str, b: str) -> float:
        return 0.0 if a == b else near.get(frozenset((a, b)), data["vowels" if {a, b} <= _VOWELS else "others"])

    def floor(unit: int, other: int) -> float:
        left, right = set(letters[unit]), set(letters[other])
        if unit == other or (unit < first_arabic) != (other < first_arabic):
            return 0.0
        if unit >= first_arabic and left & _VOWELS and right & _VOWELS:
            return float(least["arabic_vowels"])
        apart = least["arabic_apart" if unit >= first_arabic else "latin_apart"]
        return float(least["start"] + apart * (1 - len(left & right) / len(left | right)))

    return [
        [max(floor(unit, other), min(cost(a, b) for a in left for b in right)) for other, right in enumerate(letters)]
        for unit, left in enumerate(letters)
    ]


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
    """How alike two words sound.

    Returns:
        1 the same; 0.78 where they cost as much as two spellings of one word may; 0 where they cost far more.
    """
    if left == right or ((left > LAST_LATIN) == (right > LAST_LATIN) and fold(left) == fold(right)):
        return 1.0
    a, b = units(left), units(right)
    if not a or not b:
        return 0.0
    known = table()
    scripts = (a[0] >= known.first_arabic) + (b[0] >= known.first_arabic)
    start, each = known.allowance[scripts]
    allowed = start + each * max(len(a), len(b))
    gaps = known.gaps[scripts]
    distance = _distance(a, b, gaps, allowed * _TOO_MUCH)
    return max(0.0, 1 - (1 - _ALLOWED) * distance / allowed)


def _distance(a: tuple[int, ...], b: tuple[int, ...], absence: tuple[float, ...], limit: float) -> float:
    """Weighted edit distance; infinite above `limit`.

    RapidFuzz has one cost per operation, not one per pair of sounds.
    """
    gaps = [absence[unit] for unit in b]
    row, costs = [0.0, *accumulate(gaps)], table().costs
    for unit in a:
        cost_of, absent, diagonal = costs[unit], absence[unit], row[0]
        best = diagonal + absent
        found = [best]
        for other, gap, above in zip(b, gaps, islice(row, 1, None), strict=True):
            left, best = best + gap, diagonal + cost_of[other]
            if left < best:
                best = left
            if above + absent < best:
                best = above + absent
            diagonal = above
            found.append(best)
        row = found
        if min(row) > limit:
            return inf
    return row[-1] if row[-1] <= limit else inf


def begin_alike(left: str, right: str) -> bool:
    """Whether two words, or a word and an initial, of two scripts may begin with one sound."""
    a, b = units(left)[:1], units(right)[:1]
    if not a or not b:
        return False
    known = table()
    shared = {*known.classes[a[0]]} & {*known.classes[b[0]]} - {""}
    return bool(shared) or known.costs[a[0]][b[0]] <= _SAME_START


class Consonants(NamedTuple):
    """Classes of a word's consonants, one bit for each.

    Attributes:
        sure: those it has however it is read.
        possible: those it may have, or that are near.
        first: the first of the sure ones.
        head: those possible up to there.
        last: the last of the sure ones.
        tail: those possible from there on.
        least: how many there are at least; `most` at most.
    """

    sure: int
    possible: int
    first: int
    head: int
    last: int
    tail: int
    least: int
    most: int


@lru_cache(maxsize=1 << 16)
def consonants(word: str) -> Consonants:
    """The consonants of a word, for telling at a glance that two words cannot be alike."""
    bits = [_bits()[unit] for unit in units(word)]
    first, head = _until_sure(bits)
    last, tail = _until_sure(bits[::-1])
    sure = possible = 0
    for has, may_have in bits:
        sure |= has
        possible |= may_have
    least, most = sum(1 for has, _ in bits if has), sum(1 for _, may_have in bits if may_have)
    return Consonants(sure, possible, first, head, last, tail, least, most)


def _until_sure(bits: list[tuple[int, int]]) -> tuple[int, int]:
    possible = 0
    for has, may_have in bits:
        possible |= may_have
        if has:
            return has, possible
    return 0, possible


@cache
def _bits() -> list[tuple[int, int]]:
    """For each unit its class, if there is but one and it is not left out for little; and all that it is near to."""
    known = table()
    count = len(known.classes)
    own = [sum({1 << ord(letter) - ord("a") for letter in classes if letter}) for classes in known.classes]
    near = [0] * count
    for unit, costs in enumerate(known.costs):
        for other, cost in enumerate(costs):
            if cost <= _NEAR:
                near[unit] |= own[other]
    sure = [
        0 if "" in classes or len(classes) > 1 or min(gaps[unit] for gaps in known.gaps) <= _NEAR else own[unit]
        for unit, classes in enumerate(known.classes)
    ]
    return list(zip(sure, near, strict=True))


def _single(letters: str) -> str:
    return "".join(letter for n, letter in enumerate(letters) if n == 0 or letter != letters[n - 1])
