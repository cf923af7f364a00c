"""What documents say of the nodes of the graph: of those in memory, and of those that the database holds."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from graph.claims.model import Claim, DocumentGraph, Entity, Mention, Reference, Value

from .derived import Said
from .schema import NODES
from .statements import claims_about, mentions_of

Row: TypeAlias = dict[str, Any]
Run: TypeAlias = Callable[..., list[Row]]
Entities: TypeAlias = Mapping[Reference, Entity]
Sayings: TypeAlias = dict[Reference, list[Said]]


def stated_with(mention: Mention, entities: Entities) -> dict[str, Value]:
    """What a mention's document says of the entity beside its names: the post's title and country."""
    kind, properties = NODES[mention.entity.label], entities[mention.entity].properties
    return {key: properties[key] for key in kind.given if key in properties and key != "sounds"}


def stated_by(claim: Claim, entities: Entities) -> dict[str, Value]:
    """What a claim states, with what only its own document says of the node that it describes."""
    found = dict(claim.stated)
    for node in claim.supports:
        if NODES[node.label].stated_by == claim.predicate and node in entities:
            given = entities[node].properties
            found = {key: given[key] for key in NODES[node.label].given if key in given} | found
    return found


def said_by(graphs: Iterable[DocumentGraph]) -> Sayings:
    """What documents in memory say, by node."""
    found: Sayings = defaultdict(list)
    for graph in graphs:
        entities = {entity.node: entity for entity in graph.entities}
        for mention in graph.mentions:
            if NODES[mention.entity.label].named:
                found[mention.entity].append(_of_mention(mention, entities))
        for node, sayings in _of_claims(graph, entities).items():
            found[node] += sayings
    return found


def said_in(run: Run, nodes: Iterable[Reference]) -> Sayings:
    """What the documents of the database say, by node.

    Args:
        run: runs Cypher with parameters.
        nodes: the nodes asked for.
    """
    found: Sayings = defaultdict(list)
    for label, ids in by_label(nodes).items():
        kind = NODES[label]
        if kind.named:
            for row in run(mentions_of(kind), ids=ids):
                found[Reference(label, row["id"])].append(_of_row(row, kind.given))
        if kind.stated_by:
            for row in run(claims_about(kind), ids=ids):
                found[Reference(label, row["id"])].append(_of_row(row, kind.states))
    return found


def by_label(nodes: Iterable[Reference]) -> dict[str, list[str]]:
    """Ids by label, both sorted."""
    found: dict[str, list[str]] = defaultdict(list)
    for node in sorted(set(nodes)):
        found[node.label].append(node.id)
    return found


def _of_mention(mention: Mention, entities: Entities) -> Said:
    return Said(mention.lang, mention.name, mention.names, mention.sounds, stated_with(mention, entities))


def _of_claims(graph: DocumentGraph, entities: Entities) -> Sayings:
    """A document that says the same in several places says it once."""
    found: Sayings = defaultdict(list)
    for claim in graph.claims:
        for node in claim.supports:
            kind = NODES[node.label]
            if kind.stated_by == claim.predicate:
                known = stated_by(claim, entities)
                sounds: Any = known.get("sounds", ())
                attributes = {key: known[key] for key in kind.states if key in known and key != "sounds"}
                saying = Said(str(graph.document["lang"]), sounds=tuple(sounds), stated=attributes)
                if saying not in found[node]:
                    found[node].append(saying)
    return found


def _of_row(row: Row, keys: Sequence[str]) -> Said:
    return Said(
        lang=row["lang"],
        name=row.get("name", "") if "names" in row else "",
        names=tuple(row.get("names") or ()),
        sounds=tuple(row.get("sounds") or ()),
        stated={key: row[key] for key in keys if key != "sounds" and row.get(key) is not None},
        times=row["times"],
    )
