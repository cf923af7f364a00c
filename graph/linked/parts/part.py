"""A part of a graph, to be read like a whole one."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from graph.claims.model import Reference
from graph.linked.model import Link, Node
from graph.store.evidence import Run, by_label
from graph.store.schema import NODES
from graph.store.statements import read_nodes, relationships_from

from . import cypher
from .closure import TIES, closure
from .start import Start

# What a document has beside its description. Without `record` a part that has some of a document's claims only is
# replaced when the document itself is loaded, and not taken for it; signature and bands are of the text.
_OF_WHOLE_DOCUMENTS = frozenset({"text", "record", "signature", "bands"})
PAGE = 1_000


class Part:
    """Reads a part of a graph, an implementation of `graph.linked.Reader`; its ids are held in memory.

    Args:
        run: runs Cypher that reads.
        start: what the part begins with.
    """

    def __init__(self, run: Run, start: Start) -> None:
        self._run = run
        self._whole = start.whole
        nodes, facts = closure(run, start)
        self._ids = by_label(nodes)
        self._facts = sorted(facts, key=lambda fact: (fact.type, fact.start.label, fact.end.label, fact.id))

    @property
    def is_empty(self) -> bool:
        """Whether nothing is in it."""
        return not self._ids

    def nodes(self) -> Iterator[Node]:
        """Every node of the part by label, then by id."""
        for label in sorted(self._ids):
            for page in _pages(self._ids[label]):
                for row in sorted(self._run(read_nodes(label), ids=page), key=lambda row: str(row["id"])):
                    node = Reference(label, row["id"])
                    left_out = _OF_WHOLE_DOCUMENTS if self._described(node) else frozenset()
                    properties = sorted(row["properties"].items())
                    yield Node(node, {key: it for key, it in properties if key != "id" and key not in left_out})

    def relationships(self) -> Iterator[Link]:
        """Every relationship of the part: its facts, and what ties its nodes."""
        for (type, start, end), facts in groupby(self._facts, attrgetter("type", "start.label", "end.label")):
            rows = [{"fact": fact.id, "start": fact.start.id, "end": fact.end.id} for fact in facts]
            for page in _pages(rows):
                for row in self._run(cypher.facts_between(type, start, end), ids=page):
                    yield Link(type, Reference(start, row["start"]), Reference(end, row["end"]), row["properties"])
        for kind in TIES:
            for start in kind.start:
                yield from self._ties(kind.type, start)

    def _ties(self, type: str, start: str) -> Iterator[Link]:
        for page in _pages(self._ids.get(start, [])):
            for row in self._run(relationships_from(type, start), ids=page):
                end = next(label for label in row["labels"] if label in NODES)
                yield Link(type, Reference(start, row["start"]), Reference(end, row["end"]), row["properties"])

    def _described(self, node: Reference) -> bool:
        return node.label == "Document" and node.id not in self._whole


def _pages(items: Sequence[object]) -> Iterator[Sequence[object]]:
    return (items[start : start + PAGE] for start in range(0, len(items), PAGE))
