"""Who and what is one in several annotated documents, and how far a resolution agrees."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import yaml

from graph.claims.model import Mention

KINDS = {"people": ("official", "post"), "agencies": ("agency",), "events": ("event",), "agreements": ("agreement",)}
"""Kinds of mentions that each file is about."""


class Thing(NamedTuple):
    """What one document speaks of: the document's id, the key of the annotation."""

    document: str
    key: str


Resolved = Mapping[Thing, Mention]


@dataclass(frozen=True)
class Truth:
    """What is one.

    Attributes:
        names: the name of what several documents tell, by thing; what is not there is told by one document only.
        unclear: pairs of names of which nobody can say whether they are one.
        apart: groups of look-alikes.
    """

    names: Mapping[Thing, str]
    unclear: frozenset[frozenset[str]]
    apart: Mapping[str, Sequence[Thing]]

    def name(self, thing: Thing) -> str:
        """What a thing is."""
        return self.names.get(thing) or f"{thing.key} of {thing.document}"


class Missed(NamedTuple):
    """One thing that was resolved to several entities: its parts, the largest first."""

    name: str
    parts: Sequence[Sequence[Thing]]


@dataclass(frozen=True)
class Agreement:
    """How a resolution agrees with the truth.

    Attributes:
        several: names of what several documents tell.
        wrong: for each entity that joins what is not one its parts by name.
        missed: what is in parts, though one.
    """

    several: Sequence[str]
    wrong: Sequence[Mapping[str, Sequence[Thing]]]
    missed: Sequence[Missed]

    @property
    def names_joined(self) -> list[list[str]]:
        """What was wrongly joined, by name."""
        return [sorted(parts) for parts in self.wrong]

    @property
    def misses(self) -> int:
        """Joins that would have to be made."""
        return sum(len(missed.parts) - 1 for missed in self.missed)


def truth(kind: str) -> Truth:
    """Read what is annotated of a kind; a key of `KINDS`."""
    found = yaml.load((Path(__file__).parent / f"{kind}.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    names = {Thing(*thing): item["thing"] for item in found["same"] for thing in item["told"]}
    known = Truth(names, frozenset(), {})
    unclear = (
        pair
        for item in found.get("unclear", ())
        for pair in combinations({known.name(Thing(*thing)) for thing in item["told"]}, 2)
    )
    apart = {item["things"]: [Thing(*thing) for thing in item["told"]] for item in found["apart"]}
    return Truth(names, frozenset(map(frozenset, unclear)), apart)


def agreement(truth: Truth, resolved: Resolved) -> Agreement:
    """Compare a resolution with the truth.

    What one document by itself takes for one (two agreements of the same parties without a name) is left out: that is
    no question of identity across documents.
    """
    joined: defaultdict[str, list[Thing]] = defaultdict(list)
    parts: defaultdict[str, defaultdict[str, list[Thing]]] = defaultdict(lambda: defaultdict(list))
    for thing, mention in sorted(resolved.items()):
        joined[mention.entity.id].append(thing)
        if thing in truth.names:
            parts[truth.names[thing]][mention.entity.id].append(thing)
    several = {name: list(found.values()) for name, found in sorted(parts.items()) if _is_told_by_several(found)}
    wrong = [found for things in joined.values() if len(found := _parts(truth, resolved, things)) > 1]
    missed = [Missed(name, sorted(found, key=len, reverse=True)) for name, found in several.items() if len(found) > 1]
    return Agreement(list(several), sorted(wrong, key=sorted), missed)


def _is_told_by_several(parts: Mapping[str, Iterable[Thing]]) -> bool:
    return len({thing.document for things in parts.values() for thing in things}) > 1


def _parts(truth: Truth, resolved: Resolved, things: Iterable[Thing]) -> dict[str, list[Thing]]:
    """Things of one entity by what they are; what may be one counts as one."""
    found: dict[str, list[Thing]] = {}
    for thing in things:
        found.setdefault(truth.name(thing), []).append(thing)
    for one, other in combinations(list(found), 2):
        if (
            one in found
            and other in found
            and (frozenset((one, other)) in truth.unclear or _told_as_one(resolved, found[one], found[other]))
        ):
            found[one] += found.pop(other)
    return found


def _told_as_one(resolved: Resolved, some: Iterable[Thing], others: Sequence[Thing]) -> bool:
    return any(a.document == b.document and resolved[a].told == resolved[b].told for a in some for b in others)
