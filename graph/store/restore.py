"""A whole graph written from the stream that `dump` gives.

Each batch is a transaction of its own, so that a graph of any size fits. While it lasts, the store is marked as
incomplete: everything else refuses it until an import has come to its end, and the next import starts over.
"""

from collections.abc import Iterable

from graph.errors import BadGraphFile, NotMithaq

from . import statements
from .batches import batches
from .connection import Connection, Row, Transaction
from .dump import Node
from .links import Link
from .mark import complete, mark_incomplete, marked
from .schema import NODES, RELATIONSHIPS

PORTION = 5_000


def restore(connection: Connection, nodes: Iterable[Node], relationships: Iterable[Link]) -> None:
    """Write a graph into a prepared store that holds no documents.

    Args:
        connection: the database.
        nodes: all nodes, each once; those that are there already (countries, areas) get the given properties.
        relationships: all relationships, each once.

    Raises:
        NotMithaq: the store is not prepared, or holds documents.
        BadGraphFile: a label, a type or an end is none of the model, or a relationship leads to no node. The store
            stays marked as incomplete, as it does when the database fails or the user interrupts.
    """
    _make_room(connection)
    mark_incomplete(connection, True)
    for rows in (map(_node_row, nodes), map(_link_row, relationships)):
        for portion in batches(rows):
            _write(connection, portion)
    mark_incomplete(connection, False)


def _make_room(connection: Connection) -> None:
    """Refuse a store with documents; empty one that an interrupted import left."""
    if not marked(connection):
        raise NotMithaq(f"{connection.where} holds no graph of Mithaq", "prepare the store first")
    if complete(connection):
        if connection.run(statements.ids_of("Document") + " LIMIT 1"):
            raise NotMithaq(f"{connection.where} holds documents; nothing was imported", "name an empty store")
        return
    for label in NODES:
        while _empty(connection, label):
            pass


def _empty(connection: Connection, label: str) -> int:
    rows = connection.write(lambda transaction: transaction.run(statements.empty(label), limit=PORTION))
    return int(rows[0]["deleted"])


def _node_row(item: Node) -> Row:
    if item.node.label not in NODES:
        raise BadGraphFile(f"node {item.node.id}: {item.node.label} is no label of the graph model")
    properties = {"id": item.node.id, **item.properties}
    return {"statement": statements.write_nodes(item.node.label), "id": item.node.id, "properties": properties}


def _link_row(link: Link) -> Row:
    kind = RELATIONSHIPS.get(link.type)
    if kind is None or link.start.label not in kind.start or link.end.label not in kind.end:
        raise BadGraphFile(f"{link.start.label} {link.type} {link.end.label} is not in the graph model")
    statement = statements.write_relationships(link.type, link.start.label, link.end.label)
    row = {"start": link.start.id, "end": link.end.id, "properties": dict(link.properties)}
    return {"statement": statement, **row}


def _write(connection: Connection, portion: Iterable[Row]) -> None:
    """Write rows in one transaction; not replayed when its outcome is unknown, for relationships would be doubled."""
    groups: dict[str, list[Row]] = {}
    for row in portion:
        groups.setdefault(row.pop("statement"), []).append(row)

    def work(transaction: Transaction) -> None:
        for statement, rows in groups.items():
            if transaction.run(statement, rows=rows)[0]["written"] != len(rows):
                raise BadGraphFile(f"a relationship leads to a node that the file lacks; one of {_named(rows)}")

    connection.write(work, replay=False)


def _named(rows: list[Row]) -> str:
    return ", ".join(f"{row['start']} to {row['end']}" for row in rows[:3])
