"""Facts by what they join, so that each is found through its ends: the graph has no index of facts."""

from collections.abc import Iterable
from typing import NamedTuple

from graph.claims.model import Reference
from graph.store.evidence import Row
from graph.store.schema import FACTS, NODES

# What the last part of a fact's id is, where it has one: it tells facts of the same two nodes from each other.
_KEYS = {"MET": "Event", "COOPERATES_WITH": "Area"}
_REFERENCE = frozenset(label for label, kind in NODES.items() if kind.reference)


class Stated(NamedTuple):
    """A fact with its ends."""

    id: str
    type: str
    start: Reference
    end: Reference

    @classmethod
    def of(cls, type: str, row: Row) -> "Stated":
        """A fact from a row that has its id and the ids of its ends."""
        kind = FACTS[type]
        return cls(row["fact"], type, reference(row["start"], kind.start), reference(row["end"], kind.end))

    @property
    def nodes(self) -> set[Reference]:
        """Its ends, and the event of a meeting or the area of a cooperation."""
        key = {Reference(_KEYS[self.type], self.id.rpartition("|")[2])} if self.type in _KEYS else set()
        return {self.start, self.end} | key


def reference(id: str, labels: Iterable[str]) -> Reference:
    """The node of an id, which begins with the kind that it is of unless it is of a country or an area.

    Args:
        id: of a node.
        labels: those that it may have.
    """
    own = id.partition("-")[0].capitalize()
    allowed = list(labels)
    return Reference(own if own in allowed else next((it for it in allowed if it in _REFERENCE), allowed[0]), id)
