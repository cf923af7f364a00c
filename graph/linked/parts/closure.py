"""What a part needs beside what it begins with: everything that its nodes and facts link to."""

from collections.abc import Iterator, Mapping, Set

from graph.claims.model import Reference
from graph.linked.mapping import graph_mapping
from graph.store.batches import read
from graph.store.evidence import Run, by_label
from graph.store.neighbourhood import stored_judgements
from graph.store.schema import EVIDENCE, NODES, STRUCTURE
from graph.store.statements import relationships_from

from . import cypher
from .start import Start, stated_by
from .statement import Stated

TIES = (*EVIDENCE.values(), *STRUCTURE.values())
"""Relationships that belong to their start node, and come with it."""


def closure(run: Run, start: Start) -> tuple[Set[Reference], Set[Stated]]:
    """All nodes and facts of a part.

    A claim brings the fact that it states and whom it is about, a mention its document and whom it refers to, a fact
    its ends, and a node what it belongs to. Nothing brings what leads to it, so the part stays small.

    Args:
        run: runs Cypher that reads.
        start: what the part begins with.
    """
    nodes: set[Reference] = set()
    facts = set(start.facts)
    facts |= set(stated_by(run, by_label(start.nodes).get("Claim", [])))
    new = set(start.nodes) | {node for fact in facts for node in fact.nodes}
    while new:
        nodes |= new
        new = set(_linked(run, by_label(new))) - nodes
    return nodes | _judgements(run, by_label(nodes).get("Mention", [])), facts


def _linked(run: Run, nodes: Mapping[str, list[str]]) -> Iterator[Reference]:
    """What nodes link to by properties and by ties."""
    for label, ids in nodes.items():
        linking = {item.name: item.node for item in graph_mapping().labels[label].properties.values() if item.node}
        for row in read(run, cypher.linked_by_properties(label, linking), ids) if linking else ():
            yield from (Reference(linking[name], id) for name, id in row.items() if id is not None)
        for type in (kind.type for kind in TIES if label in kind.start):
            for row in read(run, relationships_from(type, label), ids):
                yield Reference(next(it for it in row["labels"] if it in NODES), row["end"])


def _judgements(run: Run, mentions: list[str]) -> set[Reference]:
    """Judgements about two that are both mentioned in the part; there are as many as somebody has typed."""
    told = {row["id"] for row in read(run, cypher.TOLD_BY_MENTIONS, mentions)}
    return {
        Reference("Judgement", item.id)
        for item in stored_judgements(run)
        if {end.partition("@")[0] for end in (item.left, item.right)} <= told
    }
