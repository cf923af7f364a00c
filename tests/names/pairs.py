"""Pairs of an Arabic and a Latin name to score a matcher of names: of one person, or of two who share a name."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from itertools import combinations, product
from pathlib import Path
from typing import NamedTuple

SETS = {name: Path(__file__).with_name(f"{name}.tsv") for name in ("officials", "second")}

# Words that are no name by themselves, as `words` folds them: two people who have only these in common share no name.
# The last two are what "Abdullah" leaves when it is cut like any other two words.
PARTICLES = frozenset(
    {"abd", "abdel", "abdul", "abdal", "abu", "abou", "al", "el", "as", "es", "ez", "ed", "et", "er", "en"}
    | {"ben", "bin", "ibn", "ould", "uld", "da", "de", "del", "der", "di", "do", "du", "la", "le", "van", "von"}
    | {"ال", "ابو", "بن", "ولد", "دا", "دي", "دو", "فون", "دير", "عبد", "له"}
)


class Form(NamedTuple):
    """One way to write one person's name; a line of `officials.tsv` or `second.tsv`."""

    person: str
    lang: str
    tradition: str
    name: str
    note: str = ""


class Pair(NamedTuple):
    """An Arabic name and a Latin one, the tradition of the Latin spelling, and whose names they are."""

    a: str
    b: str
    tradition: str
    people: tuple[str, str]


@cache
def forms(of: str = "officials") -> tuple[Form, ...]:
    """All name forms of a set, in the order of its file."""
    lines = SETS[of].read_text(encoding="utf-8").splitlines()
    return tuple(Form(*line.split("\t")) for line in lines if not line.startswith("#"))


def true_pairs(of: str = "officials") -> list[Pair]:
    """Every Arabic form with every Latin form of the same person."""
    return [pair for names in _people(of).values() for pair in _crossed(names, names)]


def hard_negatives(count: int = 20_000, of: str = "officials") -> list[Pair]:
    """Pairs of names of different people who share a given or a family name, at most `count`, always the same.

    All pairs of people who share a word are gone through in rounds, each giving one pair of names a round, so that
    the many bearers of one frequent name do not crowd out the others. Which pair comes first is left to a hash: by
    likeness, whatever measures it, the set would be harder for one matcher than for another.
    """
    rounds = [
        (turn, _order(pair), pair)
        for first, second in sorted(_sharing(of))
        for turn, pair in enumerate(sorted(_of_two(of, first, second), key=_order))
    ]
    return [pair for _, _, pair in sorted(rounds)[:count]]


@cache
def _people(of: str) -> dict[str, list[Form]]:
    people: defaultdict[str, list[Form]] = defaultdict(list)
    for form in forms(of):
        people[form.person].append(form)
    return dict(people)


def _crossed(arabic: list[Form], latin: list[Form]) -> Iterator[Pair]:
    for a, b in product(arabic, latin):
        if a.lang == "ar" and b.lang != "ar":
            yield Pair(a.name, b.name, b.tradition, (a.person, b.person))


def _of_two(of: str, first: str, second: str) -> list[Pair]:
    one, other = _people(of)[first], _people(of)[second]
    return [*_crossed(one, other), *_crossed(other, one)]


def _order(pair: Pair) -> str:
    return sha256("\t".join(pair[:2]).encode()).hexdigest()


def _sharing(of: str) -> set[tuple[str, str]]:
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for form in forms(of):
        if form.note not in {"title", "ordinal"}:
            for word in words(form.name):
                bearers[word].add(form.person)
    return {pair for people in bearers.values() for pair in combinations(sorted(people), 2)}


def words(name: str) -> set[str]:
    """The words of a name that can be shared: without case, accents, the Arabic article, particles and initials."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if unicodedata.category(c) != "Mn")
    bare = (re.sub(r"^ال(?=\w{2})", "", word) for word in re.split(r"[\W_]+", plain))
    return {word for word in bare if len(word) > 1 and word not in PARTICLES}
