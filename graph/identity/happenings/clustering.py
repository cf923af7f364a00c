"""Clusters of tellings, of events or of agreements: what both have in common."""

from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain, product
from typing import Generic, Literal

from ..cluster import Cluster, Edge, Judged, Link, agglomerate
from .rules import Evidence, points, rules, score, sentence
from .telling import Told, alike, likely


class Clustering(ABC, Generic[Told]):
    """Tellings of one kind on their way to clusters.

    What many documents tell alike, and what is enough for one, is compared once.

    Args:
        tellings: in any order.
        countries: country of each side that has one, by id; a code need not be there.

    Attributes:
        part: part of `ontology/happenings.yaml` with the rules for the kind.
        of: the tellings by mention, of those alike the first.
        documents: that tell it so, by the same mention.
    """

    part: Literal["events", "agreements"]

    def __init__(self, tellings: Iterable[Told], countries: Mapping[str, str]) -> None:
        self.countries = countries
        self.of: dict[str, Told] = {}
        self.documents: dict[str, set[str]] = {}
        self._tellings = sorted(tellings, key=lambda telling: telling.mention)
        self._members: dict[str, list[str]] = {}

    def clusters(self, judged: Judged) -> list[Cluster]:
        """Join the likely pairs of which nothing makes unsure, the best first."""
        self._gather({end for pair in judged.pairs([it.mention for it in self._tellings]) for end in pair})
        found = agglomerate(
            self.of,
            self._edges(),
            conflict=lambda ours, theirs: self._told_beside(ours, theirs) or self.conflict(ours, theirs),
            explain=lambda left, right: sentence(self.evidence(self.of[left], self.of[right])),
            judged=judged,
            certain=alike(self.of.values(), self.documents),
        )
        return [self._whole(cluster) for cluster in found]

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

    def _gather(self, judged: Set[str]) -> None:
        """Put together what is told alike, unless somebody judged of it or it is too little to be one."""
        first: dict[Hashable, str] = {}
        for it in self._tellings:
            one = first.setdefault(it.content, it.mention) if it.mention not in judged else it.mention
            if one != it.mention and points(self.evidence(it, it)) < rules(self.part).enough:
                one = it.mention
            self.of.setdefault(one, it)
            self.documents.setdefault(one, set()).add(it.document)
            self._members.setdefault(one, []).append(it.mention)

    def _told_beside(self, ours: Sequence[str], theirs: Sequence[str]) -> bool:
        """Whether a document tells some of both, hence as two."""
        return any(
            self.of[one].told != self.of[other].told and not self.documents[one].isdisjoint(self.documents[other])
            for one, other in product(ours, theirs)
        )

    def _whole(self, found: Cluster) -> Cluster:
        """A cluster of all mentions of those told alike."""
        members = [self._members[first] for first in found.members]
        links = chain.from_iterable(self._links(first, others) for first, *others in members if others)
        return Cluster(tuple(sorted(chain.from_iterable(members))), (*links, *found.links))

    def _links(self, first: str, others: Iterable[str]) -> Iterator[Link]:
        parts = self.evidence(self.of[first], self.of[first])
        scored, why = score(parts, rules(self.part)), sentence(parts)
        yield from (Link(first, other, scored, why) for other in others)

    def _edges(self) -> Iterator[Edge]:
        scores = likely(list(self.of.values()), self.keys, self.evidence, rules(self.part))
        unsure = self.unsure(scores)
        yield from ((*pair, scored) for pair, scored in scores.items() if pair not in unsure)
