"""Clusters of mentions: the best pairs are joined first, unless what they would join conflicts.

Greedy agglomeration under constraints: pairs in order of score, then of ids; a union that would bring together members
that conflict is left out. So the result depends on the set of pairs, not on their order, and what no chain of pairs
connects does not influence each other: a neighbourhood can be clustered alone.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from .keys import entity_id

Edge: TypeAlias = tuple[str, str, float]

JUDGED = "judged the same"
# Refusals between clusters with more pairs of members than this are remembered; asking again costs less below.
_REMEMBERED = 16


@dataclass(frozen=True, slots=True)
class Link:
    """A pair whose comparison joined two clusters.

    Attributes:
        left: a mention's id, smaller than `right`.
        score: 0–1.
        why: the parts of the score in words.
    """

    left: str
    right: str
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Cluster:
    """Mentions of one entity, sorted, and the links that joined them in the order in which they did: one fewer."""

    members: tuple[str, ...]
    links: tuple[Link, ...]


class Judged(Protocol):
    """What people decided about pairs of mentions; it overrules every score and conflict."""

    def same(self, a: str, b: str) -> bool:
        """Whether the two mentions were judged to mean the same."""

    def different(self, a: str, b: str) -> bool:
        """Whether they were judged to mean different things."""

    def pairs(self, mentions: Sequence[str]) -> Iterable[tuple[str, str]]:
        """Every pair of these mentions that was judged, in any order; without it all pairs had to be asked about."""


def agglomerate(
    members: Iterable[str],
    edges: Iterable[Edge],
    *,
    conflict: Callable[[Sequence[str], Sequence[str]], bool],
    explain: Callable[[str, str], str],
    judged: Judged,
    certain: Iterable[Link] = (),
) -> list[Cluster]:
    """Cluster `members` by their scored pairs.

    Args:
        members: ids of mentions; each ends in exactly one cluster.
        edges: pairs of members with a score 0–1 that speaks for joining them; of a repeated pair the best score counts.
        conflict: whether members of one cluster keep it from being joined with the other. It must not turn to False
            when either grows, nor depend on the order of either: what was refused may not be asked again.
        explain: the parts of a pair's score in words; asked, smaller id first, only for pairs that join something.
        judged: pairs judged the same are joined first, whatever conflicts; pairs judged different are kept apart
            whatever scores. Where judgements contradict each other, which they are checked for when made, "different"
            wins over the last of the "same".
        certain: pairs that are one whatever conflicts and whoever judged otherwise; joined before all others.

    Returns:
        Clusters in order of their first member.
    """
    names = sorted(set(members))
    number = {name: at for at, name in enumerate(names)}
    decided = sorted({(min(pair), max(pair)) for pair in judged.pairs(names)})
    forest = _Forest(names)
    for link in sorted(certain, key=lambda link: (link.left, link.right)):
        forest.join(number[link.left], number[link.right], link)
    for left, right in decided:
        if judged.different(left, right):
            forest.keep_apart(forest.root(number[left]), forest.root(number[right]))
    for left, right in decided:
        if judged.same(left, right):
            forest.join(number[left], number[right], Link(left, right, 1.0, JUDGED))
    numbered = ((number[a], number[b], score) for a, b, score in edges)
    order = sorted((-score, min(a, b), max(a, b)) for a, b, score in numbered)
    for negative, one, other in order:
        if forest.open(one, other, conflict):
            ends = names[one], names[other]
            forest.join(one, other, Link(*ends, -negative, explain(*ends)))
    return forest.clusters()


def named(clusters: Sequence[Cluster], told: Mapping[str, str], day: Mapping[str, str]) -> list[str]:
    """Choose each cluster's id: the id that its earliest member has by its document alone.

    When several clusters have the same one, the cluster whose earliest member comes first keeps it; the others get an
    id of that and their earliest member. So a document published later rarely changes an id.

    Args:
        clusters: as `agglomerate` gives them, all that share an id that was told.
        told: id by the document alone, by mention.
        day: ISO day of publication, by mention; mentions without come last.

    Returns:
        One id for each cluster, in their order.
    """
    earliest = [min((day.get(member, "9999"), member) for member in cluster.members) for cluster in clusters]
    keeper: dict[str, tuple[str, str]] = {}
    for first in sorted(earliest):
        keeper.setdefault(told[first[1]], first)
    return [
        told[first[1]] if keeper[told[first[1]]] == first else _namesake(told[first[1]], first[1]) for first in earliest
    ]


def _namesake(told: str, mention: str) -> str:
    return entity_id(told.rpartition("-")[0], told, mention)


class _Forest:
    """Disjoint sets by number, with their members, links and the sets that each must not be joined with."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = names
        self.parent = list(range(len(names)))
        self.members = {at: [name] for at, name in enumerate(names)}
        self.links: defaultdict[int, list[Link]] = defaultdict(list)
        self.apart: defaultdict[int, set[int]] = defaultdict(set)

    def root(self, at: int) -> int:
        parent = self.parent
        while parent[at] != at:
            parent[at] = at = parent[parent[at]]
        return at

    def keep_apart(self, one: int, other: int) -> None:
        self.apart[one].add(other)
        self.apart[other].add(one)

    def open(self, one: int, other: int, conflict: Callable[[Sequence[str], Sequence[str]], bool]) -> bool:
        """Whether the two are in different sets that may be joined."""
        one, other = self.root(one), self.root(other)
        if one == other or other in self.apart.get(one, ()):
            return False
        ours, theirs = self.members[one], self.members[other]
        if not conflict(ours, theirs):
            return True
        if len(ours) * len(theirs) > _REMEMBERED:
            self.keep_apart(one, other)
        return False

    def join(self, left: int, right: int, link: Link) -> None:
        one, other = self.root(left), self.root(right)
        if one == other or other in self.apart.get(one, ()):
            return
        if len(self.members[one]) < len(self.members[other]):
            one, other = other, one
        self.parent[other] = one
        self.members[one] += self.members.pop(other)
        self.links[one] += [*self.links.pop(other, ()), link]
        for apart in self.apart.pop(other, ()):
            self.apart[apart].discard(other)
            self.keep_apart(apart, one)

    def clusters(self) -> list[Cluster]:
        found = [Cluster(tuple(sorted(self.members[at])), tuple(self.links.get(at, ()))) for at in self.members]
        return sorted(found, key=lambda cluster: cluster.members)
