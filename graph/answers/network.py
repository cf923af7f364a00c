"""Facts as nodes and lines, to be drawn."""

from collections.abc import Iterable, Mapping
from typing import TypedDict

from graph.claims.model import Reference
from graph.store import Store

from .node import Stated, address, evidence_address, joins, stated
from .shown import Shown, shown
from .terms import term


class Node(TypedDict):
    """A node of the drawing; `kind` is its label in lower case."""

    id: str
    kind: str
    label: str
    url: str


class Edge(TypedDict):
    """A line of the drawing; `id` is the fact's, `type` the fact's type, `label` that in the reader's language."""

    id: str
    source: str
    target: str
    type: str
    label: str
    date: str
    url: str


class Network(TypedDict):
    """Nodes and the lines between them, as they are written in JSON."""

    nodes: list[Node]
    edges: list[Edge]


def network(facts: Iterable[str], graph: Store, lang: str) -> Network:
    """Draw facts: their ends as nodes, each fact a line.

    Args:
        facts: ids; those said of one node alone bring that node. Repeated ones count once.
        graph: where names are looked up.
        lang: the reader's language.
    """
    read = _told({fact: stated(fact) for fact in dict.fromkeys(facts)})
    names = shown((node for fact in read.values() for node in fact.nodes), graph, lang)
    lines = {id: fact for id, fact in read.items() if joins(fact) and fact.start in names and fact.end in names}
    ends = dict.fromkeys(node for fact in read.values() for node in (fact.start, fact.end) if node in names)
    return Network(
        nodes=[_node(names[node]) for node in ends if node],
        edges=[_edge(id, fact, names, lang) for id, fact in lines.items()],
    )


def date_of(fact: Stated, names: Mapping[Reference, Shown]) -> str:
    """When a fact was, as EDTF: the date of the event or agreement that it names; empty when unknown."""
    return next((names[node].date for node in fact.nodes if node in names and names[node].date), "")


def _told(facts: dict[str, Stated]) -> dict[str, Stated]:
    """Facts without those of an event that stands on the line of a meeting: they would be drawn apart from it."""
    met = {fact.key for fact in facts.values() if fact.type == "MET"}
    met -= {fact.end for fact in facts.values() if fact.type == "TOOK_PART"}
    return {id: fact for id, fact in facts.items() if fact.start not in met}


def _node(it: Shown) -> Node:
    return Node(id=it.node.id, kind=it.node.label.lower(), label=it.label, url=address(it.node))


def _edge(id: str, fact: Stated, names: Mapping[Reference, Shown], lang: str) -> Edge:
    key = names.get(fact.key) if fact.key else None
    area = f": {key.label}" if key and key.node.label == "Area" else ""
    return Edge(
        id=id,
        source=fact.start.id if fact.start else "",
        target=fact.end.id if fact.end else "",
        type=fact.type,
        label=(term(fact.type, lang) or fact.type) + area,
        date=date_of(fact, names),
        url=evidence_address([id]),
    )
