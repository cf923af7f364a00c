"""How well pairs of names of the hard kinds are told apart: `python -m tests.graph.identity.names.kinds`.

Every second line of `kinds.tsv` is what the matcher was tuned on; the others are held to measure it.
"""

import argparse
from collections import defaultdict
from itertools import product
from pathlib import Path
from typing import NamedTuple

from graph.identity.names import compare

TABLE = Path(__file__).with_name("kinds.tsv")


class Pair(NamedTuple):
    """Two names, why they are hard, and whether they are one."""

    kind: str
    one: bool
    a: str
    b: str


class Told(NamedTuple):
    """How many pairs of a kind are told right: of one person, and of two."""

    found: int
    true: int
    wrong: int
    false: int


def pairs(*, held: bool) -> list[Pair]:
    """The pairs of every second line of the table."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")][1:]
    rows = [line.split("\t") for line in lines[held::2]]
    return [
        Pair(kind, people == "one", a.strip(), b.strip())
        for kind, people, names, others in rows
        for a, b in product(names.split("|"), others.split("|"))
    ]


def told(drawn: list[Pair]) -> dict[str, Told]:
    """What is told right of each kind."""
    found: dict[str, list[Pair]] = defaultdict(list)
    for pair in drawn:
        found[pair.kind].append(pair)
    return {kind: _told(of_kind) for kind, of_kind in found.items()}


def _told(drawn: list[Pair]) -> Told:
    same = [(pair.one, compare(pair.a, pair.b).same) for pair in drawn]
    true = sum(one for one, _ in same)
    return Told(same.count((True, True)), true, same.count((False, True)), len(same) - true)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held", action="store_true", help="the held lines instead of those tuned on")
    parser.add_argument("--misses", action="store_true", help="list what is wrong")
    options = parser.parse_args()
    drawn = pairs(held=options.held)
    for kind, counts in {**told(drawn), "all": _told(drawn)}.items():
        print(f"{kind:10} {counts.found:4} of {counts.true:4} found, {counts.wrong:3} of {counts.false:3} wrong")
    for pair in drawn if options.misses else []:
        found = compare(pair.a, pair.b)
        if found.same != pair.one:
            print(f"{pair.kind}\t{found.score:.2f}\t{pair.a}\t{pair.b}\t{found.why}")


if __name__ == "__main__":
    main()
