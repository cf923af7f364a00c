"""What judgements say of mentions: looked up, not derived anew for each pair."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from .sames import Sames

Told: TypeAlias = tuple[str, str, str]
"""Id of a mention, id that its document tells, document."""
Against: TypeAlias = Mapping[str, frozenset[str]]


class JudgedMentions:
    """Answers about pairs of mentions; an implementation of `graph.identity.cluster.Judged`.

    Args:
        sames: ends that are the same.
        different: by end, the ends that it is different from.
        unsure: by end, the ends of which somebody was unsure.
        mentions: those that are asked about.
    """

    def __init__(self, sames: Sames, different: Against, unsure: Against, mentions: Iterable[Told]) -> None:
        self._roots: dict[str, str] = {}
        self._ends: dict[str, set[str]] = {}
        self._different = different
        self._unsure = unsure
        together = sames.ends()
        judged = {*different, *unsure}
        for id, told, document in mentions:
            root = sames.root(told, document)
            own = {told, f"{told}@{document}"}
            if root is not None:
                self._roots[id] = root
                self._ends[id] = together[root] | own
            elif not own.isdisjoint(judged):
                self._ends[id] = own

    def knows(self, mention: str) -> bool:
        """Whether any judgement is about a mention."""
        return mention in self._ends

    def same(self, a: str, b: str) -> bool:
        """Whether the two mentions were judged to mean the same."""
        return a in self._roots and self._roots[a] == self._roots.get(b)

    def different(self, a: str, b: str) -> bool:
        """Whether they were judged to mean different things, or are the same as two that were."""
        return self._says(self._different, a, b)

    def unsure(self, a: str, b: str) -> bool:
        """Whether somebody looked at the two and could not decide."""
        return self._says(self._unsure, a, b)

    def pairs(self, mentions: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Pairs of these mentions from which all that was judged of them follows.

        Of mentions judged the same, each with the next, and one for all of them with those that are different.
        """
        members: dict[str, list[str]] = defaultdict(list)
        for id in sorted(set(mentions) & self._ends.keys()):
            members[self._roots.get(id, id)].append(id)
        for same in members.values():
            yield from pairwise(same)
        by_end: dict[str, list[str]] = defaultdict(list)
        for first, *_ in members.values():
            for end in sorted(self._ends[first] & self._different.keys()):
                by_end[end].append(first)
        for end, others in self._different.items():
            for other in others:
                if end < other:
                    yield from ((a, b) for a in by_end[end] for b in by_end[other] if a != b)

    def _says(self, against: Against, a: str, b: str) -> bool:
        ends, others = self._ends.get(a, ()), self._ends.get(b, ())
        return any(not against[end].isdisjoint(others) for end in ends if end in against)
