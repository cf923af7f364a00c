"""The nodes for what documents speak of: deleted when nothing keeps them, written when what is said of them changes."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from graph.claims.model import DocumentGraph, Reference

from . import statements
from .batches import read, write
from .derived import Derived, Said, Stored, node_properties
from .evidence import Run, by_label, said_by, said_in
from .links import Link, write_links
from .schema import ENTITIES, NODES, STRUCTURE
from .structure import living

Nodes: TypeAlias = Mapping[Reference, Derived]


def sweep(run: Run, nodes: Iterable[Reference]) -> set[Reference]:
    """Delete those of the given nodes that no mention, no claim and no other node's structure keeps; return them."""
    ids = by_label(nodes)
    gone = set()
    for label in ENTITIES:
        owners = [(kind.type, start) for kind in STRUCTURE.values() if label in kind.end for start in kind.start]
        gone |= {Reference(label, row["id"]) for row in read(run, statements.sweep(label, owners), ids.get(label, []))}
    return gone


def derive(
    run: Run, stored: Nodes, graphs: Sequence[DocumentGraph], reports: Mapping[str, str]
) -> dict[Reference, Derived]:
    """Derive the properties of nodes from the documents of the database and from new ones.

    Args:
        run: runs Cypher in a transaction from which the old claims of `graphs` are deleted already.
        stored: the nodes to look at that the database holds, with their properties.
        graphs: new documents; their nodes are looked at as well.
        reports: the report that each of these prints, by its id.

    Returns:
        All properties, by node.
    """
    given: dict[Reference, Mapping[str, Stored]] = {**stored}
    for graph in graphs:
        told = {entity.node: entity.properties for entity in graph.entities}
        given |= {node: told.get(node, {}) for node in living(graph)}
    sayings = said_in(run, given)
    for node, said in said_by(graphs, reports).items():
        sayings[node] += said
    return {
        node: {"id": node.id, **_kept(node, properties, sayings[node]), **node_properties(node.label, sayings[node])}
        for node, properties in given.items()
    }


def write_entities(run: Run, stored: Nodes, derived: Nodes, graphs: Sequence[DocumentGraph]) -> None:
    """Write the nodes whose properties differ from the stored ones, and where those of them are that never move."""
    changed = [node for node, properties in derived.items() if properties != stored.get(node)]
    for label, ids in by_label(changed).items():
        rows = ({"id": id, "properties": derived[Reference(label, id)]} for id in ids)
        write(run, statements.write_nodes(label), rows)
    structure = (item for graph in graphs for item in graph.structure if item.type == "IN")
    new = {(item.type, item.start, item.end) for item in structure if item.start not in stored}
    write_links(run, statements.write_relationships, (Link(*item) for item in new))


def _kept(node: Reference, properties: Mapping[str, Stored], sayings: Sequence[Said]) -> Derived:
    """What follows from the id; a body of which only posts tell has nothing else."""
    kind = NODES[node.label]
    keys = kind.keeps if sayings else (*kind.keeps, *kind.given)
    return {key: properties[key] for key in keys if key in properties}
