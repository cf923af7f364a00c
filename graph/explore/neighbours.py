"""The facts that a node is part of, as a drawing and as a list: the latest first, and no more than can be seen."""

from dataclasses import dataclass

from graph.answers.cells import Piece, linked
from graph.answers.network import Network, date_of, network
from graph.answers.node import stated
from graph.answers.shown import shown
from graph.claims.model import Reference
from graph.store import Store

from .sections import pages

DRAWN = 120
LISTED = 20
_FACTS = """
MATCH (n:{label} {{id: $id}})-[r]-(x) WHERE type(r) IN $types
WITH DISTINCT r.fact AS fact, type(r) AS type, coalesce(r.date, '') AS date
RETURN fact, type, date ORDER BY date DESC, fact LIMIT $limit"""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A fact of a node, and who is at its other end.

    Attributes:
        key: the area of a cooperation or the event of a meeting, as a part of a cell; None without one.
    """

    fact: str
    type: str
    other: Piece
    key: Piece | None
    date: str


def drawn(node: Reference, graph: Store, lang: str) -> Network:
    """The network of a node."""
    return network(facts(node, graph, DRAWN), graph, lang)


def listed(node: Reference, graph: Store, lang: str) -> list[Neighbour]:
    """The same facts, the first of them, as a list."""
    among = [(fact, stated(fact)) for fact in facts(node, graph, LISTED)]
    names = shown([it for _, fact in among for it in fact.nodes], graph, lang)

    def piece(at: Reference | None) -> Piece | None:
        return linked(names[at]) if at in names else None

    found = []
    for id, fact in among:
        other = piece(fact.start if fact.end == node else fact.end)
        if other:
            found.append(Neighbour(id, fact.type, other, piece(fact.key), date_of(fact, names)))
    return found


def facts(node: Reference, graph: Store, limit: int) -> list[str]:
    """Ids of the facts of a node that its page draws."""
    types: list[str] = pages()[node.label.lower()]["network"]
    query = _FACTS.format(label=node.label)
    return [row["fact"] for row in graph.run(query, id=node.id, types=types, limit=limit)] if types else []
