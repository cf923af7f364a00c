"""What goes out and comes back: nodes and relationships of the graph, without the engine they are kept in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeAlias

from graph.claims.model import Reference

Scalar: TypeAlias = str | int | float | bool | date
Value: TypeAlias = Scalar | list[str] | list[int]
Properties: TypeAlias = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Node:
    """A node; `properties` are those beside its id."""

    label: str
    id: str
    properties: Properties


@dataclass(frozen=True, slots=True)
class Relationship:
    """A relationship; one that states a fact has the fact's id in the property `fact`."""

    type: str
    start: Reference
    end: Reference
    properties: Properties


class Reader(Protocol):
    """Where a graph is read from: a store, or a file that was exported."""

    def nodes(self) -> Iterator[Node]:
        """All nodes, in any order."""

    def relationships(self) -> Iterator[Relationship]:
        """All relationships, in any order."""
