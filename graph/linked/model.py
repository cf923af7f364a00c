"""What goes out and comes back: nodes and relationships in the shapes in which the store gives and takes them."""

from collections.abc import Iterator, Mapping
from typing import Protocol, TypeAlias

from graph.store.derived import Stored
from graph.store.dump import Node
from graph.store.links import Link

Properties: TypeAlias = Mapping[str, Stored]

__all__ = ["Link", "Node", "Properties", "Reader", "Stored"]


class Reader(Protocol):
    """Where a graph is read from: a store, or a file that was exported."""

    def nodes(self) -> Iterator[Node]:
        """All nodes, in any order."""

    def relationships(self) -> Iterator[Link]:
        """All relationships, in any order."""
