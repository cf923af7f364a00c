"""Words of names and the people made from them: full names shared by chance stated below, else each once."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any, TypeAlias

import yaml

HERE = Path(__file__).parent
# A paper chooses among several spellings of a word more often than the tokens, a quarter of a list, would let it.
MORE_SPELLINGS = 6.0


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a name.

    Attributes:
        key: its folded Arabic form, by which the world knows it.
        latin: spellings with the number of people who bear them in the source.
        arabic: spellings in Arabic.
        home: whether Latin script is its own, so that its bearer spells it one way in every language.
    """

    key: str
    latin: tuple[tuple[str, int], ...]
    arabic: tuple[str, ...]
    home: bool


@dataclass(frozen=True, slots=True)
class Name:
    """A name before it is spelled.

    Attributes:
        given: one word, or two of a compound.
        middle: a word that part of the documents leave out.
        family: one word; two in the Iberian manner, where the second may be left out.
        before: "" or what stands before the family name: article, ben; or abd before the given name.
    """

    tradition: str
    given: tuple[Word, ...]
    middle: Word | None
    family: tuple[Word, ...]
    before: str

    @property
    def key(self) -> tuple[str, ...]:
        """What two people who share a full name have in common; article, middle name and second family name aside."""
        return (*(word.key for word in self.given), "ben" if self.before == "ben" else "", self.family[0].key)

    @property
    def surname(self) -> tuple[str, str]:
        return ("ben" if self.before == "ben" else "", self.family[0].key)


Drawn: TypeAlias = tuple[list[Word], list[float]]


class Names:
    """Draws names of a tradition; a few words are common and many are rare."""

    def __init__(self, random: random.Random) -> None:
        self.random = random
        self.drawn = {kind: _drawn(words, random) for kind, words in _words().items()}
        self.attributes = frozenset(spelling()["attributes"])

    def name(self, tradition: str) -> Name:
        given = [self._word(tradition, "given")]
        if self._chance({"arab": 0.1, "western": 0.1, "iberian": 0.2}.get(tradition, 0.0)):
            given.append(self._other(given[0], tradition))
        family = [self._word(tradition, "family")]
        if tradition == "iberian":
            family.append(self._word(tradition, "family"))
        before = ""
        if tradition == "arab":
            before = self.random.choices(("", "article", "ben"), (0.62, 0.3, 0.08))[0]
            if given[0].key in self.attributes:
                given[0] = Word(f"abd {given[0].key}", given[0].latin, given[0].arabic, home=False)
        return Name(tradition, tuple(given), self.middle(tradition, given[0]), tuple(family), before)

    def middle(self, tradition: str, given: Word) -> Word | None:
        often = {"arab": 0.3, "western": 0.2, "slavic": 0.15}.get(tradition, 0.0)
        return self._other(given, tradition) if self._chance(often) else None

    def _other(self, given: Word, tradition: str) -> Word:
        """A given name beside the first."""
        while (word := self._word(tradition, "given")).arabic == given.arabic:
            pass
        return word

    def _word(self, tradition: str, part: str) -> Word:
        words, weights = self.drawn[_pool(tradition, part)]
        return self.random.choices(words, cum_weights=weights)[0]

    def _chance(self, share: float) -> bool:
        return self.random.random() < share


@cache
def spelling() -> Mapping[str, Any]:
    """How papers spell names: spelling.yaml."""
    table: Mapping[str, Any] = yaml.safe_load((HERE / "spelling.yaml").read_text(encoding="utf-8"))
    return table


def rows(name: str) -> Iterator[dict[str, str]]:
    """Lines of a table beside this file, by the names in its head; comments left out."""
    lines = [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    head = lines[0].split("\t")
    return (dict(zip(head, line.split("\t"), strict=True)) for line in lines[1:])


def _pool(tradition: str, part: str) -> tuple[str, str]:
    if tradition == "iberian" or (tradition == "slavic" and part == "given"):
        return ("western", part)
    return (tradition, part)


@cache
def _words() -> Mapping[tuple[str, str], list[Word]]:
    groups: dict[tuple[str, str, str], list[dict[str, str]]] = {}
    for row in rows("tokens.tsv"):
        groups.setdefault((row["tradition"], row["part"], row["name"]), []).append(row)
    found: dict[tuple[str, str], list[Word]] = {}
    for (tradition, part, key), members in groups.items():
        latin = tuple((row["latin"], int(row["count"])) for row in members)
        arabic = tuple(dict.fromkeys(row["arabic"] for row in members))
        found.setdefault((tradition, part), []).append(Word(key, latin, arabic, tradition not in ("arab", "slavic")))
    return found


def _drawn(words: list[Word], random: random.Random) -> Drawn:
    """In an order of the seed, the first the commonest; a word that has several spellings more often."""
    shuffled = random.sample(words, len(words))
    weights = (
        (1 if word.home or len(word.latin) == 1 else MORE_SPELLINGS) / (rank + 8) ** 0.5
        for rank, word in enumerate(shuffled)
    )
    return shuffled, list(accumulate(weights))
