"""Matchers of names side by side on a set of officials: `python -m tests.names.side_by_side [--set second]`.

Ours is scored at its shipped threshold; the others, where they are installed (`pip install nomenklatura anyascii`), at
the threshold that gives them the best F1 on this very set, and at the one they ship. docs/names.md has the figures.
"""

import argparse
import importlib
import importlib.util
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import count
from typing import NamedTuple

from rapidfuzz import fuzz

from graph.identity.names import compare
from graph.identity.names.comparison import SAME
from tests.names.pairs import SETS, Pair, hard_negatives, true_pairs

Matcher = Callable[[str, str], float]
_NOMENKLATURA_SHIPS = 0.7


class Measure(NamedTuple):
    """How well a matcher tells true pairs from wrong ones."""

    found: int
    true: int
    wrong: int

    @property
    def precision(self) -> float:
        """Share of the pairs found that are true."""
        return self.found / (self.found + self.wrong) if self.found else 0.0

    @property
    def recall(self) -> float:
        """Share of the true pairs that are found."""
        return self.found / self.true if self.true else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        return 2 * self.found / (self.found + self.wrong + self.true)

    def __str__(self) -> str:
        shares = f"precision {self.precision:.3f}, recall {self.recall:.3f}, F1 {self.f1:.3f}"
        return f"{shares} ({self.found} of {self.true} found, {self.wrong} wrong)"


def ours(a: str, b: str) -> float:
    """The project's own."""
    return compare(a, b).score


def others() -> Mapping[str, Matcher]:
    """Those of the other matchers that are installed."""
    found: dict[str, Matcher] = {}
    if importlib.util.find_spec("anyascii"):
        found["RapidFuzz WRatio on anyascii text"] = _rapidfuzz()
    if importlib.util.find_spec("nomenklatura"):
        found["nomenklatura logic-v2"] = _nomenklatura()
    return found


def _rapidfuzz() -> Matcher:
    plain = importlib.import_module("anyascii").anyascii
    return lambda a, b: fuzz.WRatio(plain(a).casefold(), plain(b).casefold()) / 100


def _nomenklatura() -> Matcher:
    algorithm = importlib.import_module("nomenklatura.matching").get_algorithm("logic-v2")
    model = importlib.import_module("followthemoney").model
    config = algorithm.default_config()
    numbers = count()  # it remembers what it made of an entity by the id

    def person(name: str) -> object:
        return model.get_proxy({"id": f"p{next(numbers)}", "schema": "Person", "properties": {"name": [name]}})

    return lambda a, b: float(algorithm.compare(person(a), person(b), config).score)


def measure(true: Iterable[float], wrong: Iterable[float], least: float) -> Measure:
    """What is found from a score on."""
    scores = list(true)
    return Measure(sum(score >= least for score in scores), len(scores), sum(score >= least for score in wrong))


def best(true: list[float], wrong: list[float]) -> tuple[float, Measure]:
    """The threshold with the best F1."""
    return max(((least, measure(true, wrong, least)) for least in set(true)), key=lambda found: found[1].f1)


def by_tradition(pairs: Iterable[Pair], scores: Iterable[float]) -> dict[str, list[float]]:
    """Scores of pairs by the tradition of their Latin spelling."""
    found: dict[str, list[float]] = defaultdict(list)
    for pair, score in zip(pairs, scores, strict=True):
        found[pair.tradition].append(score)
    return dict(found)


def scored(matcher: Matcher, pairs: Iterable[Pair]) -> list[float]:
    """The score of each pair."""
    return [matcher(pair.a, pair.b) for pair in pairs]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="list what ours gets wrong")
    parser.add_argument("--set", choices=SETS, default="officials", help="whose names to score on")
    options = parser.parse_args()
    true, wrong = true_pairs(options.set), hard_negatives(of=options.set)
    begin = time.process_time()
    right, false = scored(ours, true), scored(ours, wrong)
    print(f"ours at {SAME}: {measure(right, false, SAME)}; {time.process_time() - begin:.1f} s")
    traditions = by_tradition(true, right), by_tradition(wrong, false)
    for tradition, scores in sorted(traditions[0].items()):
        print(f"  {tradition}: {measure(scores, traditions[1].get(tradition, []), SAME)}")
    for name, matcher in others().items():
        begin = time.process_time()
        theirs = scored(matcher, true), scored(matcher, wrong)
        least, found = best(*theirs)
        print(f"{name} at its best, {least:.2f}: {found}; {time.process_time() - begin:.1f} s")
        if "nomenklatura" in name:
            print(f"  at {_NOMENKLATURA_SHIPS}, as shipped: {measure(*theirs, _NOMENKLATURA_SHIPS)}")
    if options.misses:
        for pair, score in zip([*true, *wrong], [*right, *false], strict=True):
            if (score >= SAME) != (pair.people[0] == pair.people[1]):
                print(f"{score:.2f}\t{pair.a}\t{pair.b}\t{compare(pair.a, pair.b).why}")


if __name__ == "__main__":
    main()
