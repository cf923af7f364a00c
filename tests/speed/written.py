"""What the store writes of documents, caught on its way to an empty database: the stream that `Store.restore` takes."""

from collections.abc import Iterator, Sequence
from typing import Any

from graph.claims.model import DocumentGraph, Reference
from graph.identity.reference import reference_entities
from graph.identity.resolution import resolve_mentions
from graph.store import statements
from graph.store.dump import Node
from graph.store.evidence import Row
from graph.store.links import Link
from graph.store.resolving import Resolution
from graph.store.schema import NODES, RELATIONSHIPS

_NODES = {statements.write_nodes(label): label for label in NODES}
_MENTIONS = {statements.write_mentions(label): label for label in NODES}
_LINKS = {
    statements.write_relationships(type, start, end): (type, start, end)
    for type, kind in RELATIONSHIPS.items()
    for start in kind.start
    for end in kind.end
}


class Written:
    """Nodes and relationships of a graph in which documents are loaded all at once.

    Args:
        graphs: what the documents bring by themselves.
    """

    def __init__(self, graphs: Sequence[DocumentGraph]) -> None:
        self._nodes: dict[Reference, dict[str, Any]] = {}
        self._links: list[Link] = []
        reference: dict[Reference, dict[str, Any]] = {
            entity.node: {"id": entity.node.id, **entity.properties} for entity in reference_entities()
        }
        documents = [str(graph.document["id"]) for graph in graphs]
        Resolution(self._run, reference, resolve_mentions).exchange(documents, graphs)

    def nodes(self) -> Iterator[Node]:
        return (Node(node, properties) for node, properties in self._nodes.items())

    def relationships(self) -> Iterator[Link]:
        return iter(self._links)

    def _run(self, statement: str, rows: Sequence[Row] = (), **_: object) -> list[Row]:
        """An empty database: nothing is found in it, and everything is written."""
        if statement in _LINKS:
            self._link(*_LINKS[statement], rows)
        elif statement in _NODES:
            for row in rows:
                self._node(_NODES[statement], row["id"], row["properties"])
        elif statement in _MENTIONS:
            self._mentions(_MENTIONS[statement], rows)
        elif statement == statements.WRITE_CLAIMS:
            self._claims(rows)
        elif statement == statements.WRITE_REPORTS:
            for row in rows:
                self._nodes[Reference("Document", row["id"])]["report"] = row["report"]
        else:
            assert not rows, statement
        return [{"written": len(rows)}] if rows else []

    def _node(self, label: str, id: str, properties: Row) -> Reference:
        node = Reference(label, id)
        self._nodes[node] = {key: value for key, value in properties.items() if key != "id"}
        return node

    def _link(self, type: str, start: str, end: str, rows: Sequence[Row]) -> None:
        self._links += [
            Link(type, Reference(start, row["start"]), Reference(end, row["end"]), row["properties"]) for row in rows
        ]

    def _mentions(self, label: str, rows: Sequence[Row]) -> None:
        for row in rows:
            mention = self._node("Mention", row["id"], row["properties"])
            why = {key: row[key] for key in ("rule", "score", "why")}
            self._links.append(Link("IN_TEXT", mention, Reference("Document", row["document"])))
            self._links.append(Link("REFERS_TO", mention, Reference(label, row["entity"]), why))

    def _claims(self, rows: Sequence[Row]) -> None:
        for row in rows:
            claim = self._node("Claim", row["id"], row["properties"])
            self._links.append(Link("FROM", claim, Reference("Document", row["document"])))
