"""The points, families and words of `ontology/happenings.yaml`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from typing import Literal

from ontology.files import document


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks for (or, with negative points, against) two tellings being of the same thing."""

    points: int
    why: str


@dataclass(frozen=True, slots=True)
class Rules:
    """When two tellings are of the same thing.

    Attributes:
        enough: points from which on they are; `full` those that nothing exceeds, a score of 1.
        points: for each kind of evidence.
        kin: pairs of types, in order of the alphabet, that documents choose between for one thing.
        gatherings: types of events at which not everybody met.
        plain: words, by language, that do not tell one name from another.
        joined: by language a pattern for what is written together with the next word.
    """

    enough: int
    full: int
    points: Mapping[str, int]
    kin: frozenset[tuple[str, str]]
    gatherings: frozenset[str]
    plain: Mapping[str, frozenset[str]]
    joined: Mapping[str, str]

    def evidence(self, kind: str, why: str) -> Evidence:
        """Evidence of a kind that the rules give points for."""
        return Evidence(self.points[kind], why)

    def compatible(self, one: str, other: str) -> bool:
        """Whether two types may be of the same thing."""
        return one == other or (min(one, other), max(one, other)) in self.kin

    def types(self, one: str, other: str) -> Evidence | None:
        """What two types say; None when they exclude each other."""
        if not self.compatible(one, other):
            return None
        return self.evidence("same-type", f"both {one}") if one == other else self.evidence("kin", f"{one} and {other}")


@cache
def rules(part: Literal["events", "agreements"]) -> Rules:
    """The rules for events or for agreements."""
    data = document("happenings.yaml")[part]
    return Rules(
        enough=data["enough"],
        full=data["full"],
        points=data["points"],
        kin=frozenset(pair for family in data["kin"] for pair in combinations(sorted(family["types"]), 2)),
        gatherings=frozenset(data.get("gatherings", ())),
        plain={lang: frozenset(words) for lang, words in data.get("plain", {}).items()},
        joined=data.get("joined", {}),
    )


def points(evidence: Iterable[Evidence]) -> int:
    """The sum of the points."""
    return sum(item.points for item in evidence)


def score(evidence: Iterable[Evidence], by: Rules) -> float:
    """Points as a share of the full ones, 0–1."""
    return round(min(max(points(evidence), 0), by.full) / by.full, 4)


def sentence(evidence: Iterable[Evidence]) -> str:
    """The parts of a score in words: ``same pair A – B (+4); 28 January 2025 within 28–29 January 2025 (+3)``."""
    return "; ".join(f"{item.why} ({item.points:+d})" for item in evidence)
