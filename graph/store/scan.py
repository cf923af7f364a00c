"""Every node and relationship of a graph as fast as the engine gives them, in no order.

Each label is one query whose rows are taken while they arrive, the next of them in a thread of its own while those
before are worked on. `dump` gives the same in one order, which takes two to three times as long.
"""

from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Any, TypeAlias, TypeVar

from graph.claims.model import Reference

from . import statements
from .dump import Node
from .links import Link
from .schema import NODES, RELATIONSHIPS

Item = TypeVar("Item")
# Runs Cypher that reads, and gives the values of its rows while they arrive.
Values: TypeAlias = Callable[[str], Iterator[tuple[Any, ...]]]
PORTION = 1_000


class Scan:
    """Reads a whole graph.

    Args:
        values: of queries.
    """

    def __init__(self, values: Values) -> None:
        self._values = values

    def nodes(self) -> Iterator[Node]:
        """Yield every node."""
        return ahead(self._nodes())

    def relationships(self) -> Iterator[Link]:
        """Yield every relationship."""
        return ahead(self._relationships())

    def _nodes(self) -> Generator[Node, None, None]:
        for label in NODES:
            for id, properties in self._values(statements.all_nodes(label)):
                del properties["id"]
                yield Node(Reference(label, id), properties)

    def _relationships(self) -> Generator[Link, None, None]:
        for label in NODES:
            for id, links in self._values(statements.all_relationships(label)):
                start = Reference(label, id)
                for type, labels, end, properties in links:
                    allowed = RELATIONSHIPS[type].end if type in RELATIONSHIPS else ()
                    known = next((label for label in labels if label in allowed), None)
                    if known is not None:
                        yield Link(type, start, Reference(known, end), properties)


def ahead(items: Generator[Item, None, None]) -> Iterator[Item]:
    """Pass items on, the next of them already being made in a thread of its own.

    Args:
        items: closed when nobody wants more of them.
    """

    def portion() -> list[Item]:
        return list(islice(items, PORTION))

    with ThreadPoolExecutor(1, "mithaq-ahead") as worker:
        waiting = worker.submit(portion)
        try:
            while ready := waiting.result():
                waiting = worker.submit(portion)
                yield from ready
        finally:
            worker.submit(items.close)
