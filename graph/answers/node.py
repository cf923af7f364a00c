"""Nodes by their ids alone: what kind of node an id is of, the page that shows it, and the nodes that a fact joins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from graph.claims.model import Reference
from graph.store.schema import FACTS, NODES
from ontology import areas

from .mentioned import IDENTIFIER

MOST_FACTS = 25
"""Facts that are named in one address, which is to stay under some 3,000 characters."""
_PART = re.compile(r"(?:^|\|)((?:\\.|[^\\|])*)", re.DOTALL)
_COUNTRY = re.compile("[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Stated:
    """What a fact's id says.

    Attributes:
        type: of the fact.
        start, end: the nodes that it joins; `end` is None for what is said of one node (EVENT, AGREEMENT …).
        key: the event of a meeting, the area of a cooperation.
    """

    type: str
    start: Reference | None
    end: Reference | None
    key: Reference | None

    @property
    def nodes(self) -> list[Reference]:
        """Every node that it names."""
        return [node for node in (self.start, self.end, self.key) if node]


def stated(fact: str) -> Stated:
    """Read a fact's id, ``TYPE|start|end|key``; what is none names no nodes."""
    parts = [re.sub(r"\\(.)", r"\1", part, flags=re.DOTALL) for part in _PART.findall(fact)]
    type, start, end, key = (parts + [""] * 4)[:4]
    return Stated(type, node_of(start), node_of(end), node_of(key))


def joins(fact: Stated) -> bool:
    """Whether a fact is a line between two nodes."""
    return fact.type in FACTS and fact.start is not None and fact.end is not None


def node_of(id: str) -> Reference | None:
    """The node that an id is of, documents excepted: their ids may be anything."""
    if IDENTIFIER.fullmatch(id):
        label = id.partition("-")[0].capitalize()
        return Reference(label, id) if label in NODES else None
    if _COUNTRY.fullmatch(id):
        return Reference("Country", id)
    return Reference("Area", id) if id in areas() else None


def address(node: Reference) -> str:
    """Path of the page that shows a node."""
    return f"/{node.label.lower()}/{quote(node.id, safe='')}"


def evidence_address(facts: Sequence[str]) -> str:
    """Path of the page that shows the sentences behind facts, the first of them where there are many."""
    return "/fact?" + "&".join(f"id={quote(fact, safe='')}" for fact in facts[:MOST_FACTS])
