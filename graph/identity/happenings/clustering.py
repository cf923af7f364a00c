"""Clusters of tellings, of events or of agreements: what both have in common."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, Literal

from ..cluster import Cluster, Edge, Judged, agglomerate
from .rules import Evidence, rules, sentence
from .telling import Told, alike, likely


class Clustering(ABC, Generic[Told]):
    """Tellings of one kind on their way to clusters.

    Args:
        tellings: in any order.
        countries: country of each side that has one, by id; a code need not be there.

    Attributes:
        part: part of `ontology/happenings.yaml` with the rules for the kind.
        of: the tellings by mention.
    """

    part: Literal["events", "agreements"]

    def __init__(self, tellings: Iterable[Told], countries: Mapping[str, str]) -> None:
        self.tellings = sorted(tellings, key=lambda telling: telling.mention)
        self.of = {telling.mention: telling for telling in self.tellings}
        self.countries = countries

    def clusters(self, judged: Judged) -> list[Cluster]:
        """Join the likely pairs of which nothing makes unsure, the best first."""
        return agglomerate(
            self.of,
            self._edges(),
            conflict=self.conflict,
            explain=lambda left, right: sentence(self.evidence(self.of[left], self.of[right])),
            judged=judged,
            certain=alike(self.tellings),
        )

    @abstractmethod
    def keys(self, telling: Told) -> Iterable[str]:
        """Keys of a telling: those that share none are not worth comparing."""

    @abstractmethod
    def evidence(self, one: Told, other: Told) -> list[Evidence]:
        """What speaks for two being one."""

    @abstractmethod
    def unsure(self, scores: Mapping[tuple[str, str], float]) -> set[tuple[str, str]]:
        """Those of the scored pairs, smaller mention first, that are not to be joined by their score."""

    @abstractmethod
    def conflict(self, ours: Sequence[str], theirs: Sequence[str]) -> bool:
        """Whether two clusters of mentions exclude each other."""

    def _edges(self) -> Iterator[Edge]:
        scores = likely(self.tellings, self.keys, self.evidence, rules(self.part))
        unsure = self.unsure(scores)
        yield from ((*pair, scored) for pair, scored in scores.items() if pair not in unsure)
