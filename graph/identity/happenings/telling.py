"""Pairs of tellings, of events or of agreements, that are likely one."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Set
from typing import Protocol, TypeVar

from ..cluster import Link
from .blocks import sharing
from .rules import Evidence, Rules, points, score


class Telling(Protocol):
    """Something as one document tells it."""

    @property
    def mention(self) -> str:
        """Id of the mention."""

    @property
    def document(self) -> str:
        """Id of the document."""

    @property
    def told(self) -> str:
        """Id by the document alone."""

    @property
    def content(self) -> Hashable:
        """All of it but which document tells it."""


Told = TypeVar("Told", bound=Telling)


def alike(tellings: Iterable[Telling], documents: Mapping[str, Set[str]]) -> Iterator[Link]:
    """What one document tells twice in the same terms is one: the graph of that document has one node for it.

    Args:
        tellings: in any order.
        documents: that tell each, by its mention.
    """
    same: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for telling in tellings:
        for document in documents[telling.mention]:
            same[document, telling.told].append(telling.mention)
    for mentions in same.values():
        first, *others = sorted(mentions)
        yield from (Link(first, other, 1.0, "told alike in one document") for other in others)


def likely(
    tellings: Sequence[Told],
    keys: Callable[[Told], Iterable[str]],
    evidence: Callable[[Told, Told], Sequence[Evidence]],
    by: Rules,
) -> dict[tuple[str, str], float]:
    """Scores of the pairs for which the evidence is enough, among those that share a key.

    Args:
        tellings: in the order of their mentions.
        keys: of one telling.
        evidence: what speaks for two being one.
        by: says how much is enough.

    Returns:
        By the mentions, smaller first, the score.
    """
    found = {}
    for left, right in sharing([keys(telling) for telling in tellings]):
        parts = evidence(tellings[left], tellings[right])
        if points(parts) >= by.enough:
            found[tellings[left].mention, tellings[right].mention] = score(parts, by)
    return found
