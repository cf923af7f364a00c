"""A check of what a document brings before anything is written: the graph takes what its model allows."""

import re
from collections.abc import Collection, Iterator, Set

from graph.claims.dates import bounds
from graph.claims.model import DocumentGraph, Properties, Reference
from graph.errors import BadRecord

from .derived import node_properties
from .evidence import said_by
from .mentions import is_trait
from .schema import DESCRIPTIONS, FACTS, NODES, STRUCTURE, RelationshipKind

_NAME = re.compile(r"[a-z][a-z0-9_]*")
_LANG = re.compile(r"[a-z]{2,3}")


def check(graph: DocumentGraph, reference: Collection[Reference]) -> None:
    """Refuse what would break the graph.

    Args:
        graph: what a document brings.
        reference: the countries and areas that the graph holds.

    Raises:
        BadRecord: the first fault found, with the document's id.
    """
    for fault in _faults(graph, reference):
        raise BadRecord(
            f"document {graph.document.get('id')}: {fault}", "the record was not made by this version of Mithaq"
        )


def _faults(graph: DocumentGraph, reference: Collection[Reference]) -> Iterator[str]:
    yield from _document(graph.document)
    own = {node for entity in graph.entities for node in (entity.node, entity.told_node)}
    for entity in graph.entities:
        if entity.node.label not in NODES or NODES[entity.node.label].reference:
            yield f"{entity.node.label} is no label of an entity"
        yield from _properties(entity.node.id, entity.properties)
        country = Reference("Country", str(entity.properties.get("country", "")))
        if entity.node.label == "Agency" and country.id and country not in reference:
            yield f"{entity.node.id} belongs to {country.id}, which is no country of the graph"
    yield from _mentions(graph, own)
    yield from _relationships(graph, own, reference)
    yield from _claims(graph, own)
    yield from _dates(graph)


def _document(document: Properties) -> Iterator[str]:
    yield from (f"its {key} is missing" for key in ("id", "lang", "record") if not document.get(key))
    if not _LANG.fullmatch(str(document.get("lang"))):
        yield f"{document.get('lang')!r} is no language code"
    yield from _properties("the document", document)


def _mentions(graph: DocumentGraph, own: Set[Reference]) -> Iterator[str]:
    for mention in graph.mentions:
        if mention.entity not in own or not NODES[mention.entity.label].mentioned:
            yield f"mention {mention.id} refers to {mention.entity}, which is not among its entities"
        if taken := sorted(key for key in mention.traits if not is_trait(key)):
            yield f"mention {mention.id} has a trait {taken[0]}, which is a property of every mention"
        yield from _properties(f"mention {mention.id}", mention.traits)
        if not _LANG.fullmatch(mention.lang):
            yield f"{mention.lang!r} is no language code"
    yield from _repeated("mention", [mention.id for mention in graph.mentions])


def _relationships(graph: DocumentGraph, own: Set[Reference], reference: Collection[Reference]) -> Iterator[str]:
    for kinds, relationships in ((FACTS, graph.facts), (STRUCTURE, graph.structure)):
        for item in relationships:
            kind: RelationshipKind | None = kinds.get(item.type)
            if kind is None or item.start.label not in kind.start or item.end.label not in kind.end:
                yield f"{item.start.label} {item.type} {item.end.label} is not in the model"
            for node in (item.start, item.end):
                if node not in own and node not in reference:
                    yield f"{item.type} leads to {node.label} {node.id}, which neither it nor the graph holds"
    for fact in graph.facts:
        yield from _properties(fact.id, fact.properties)
    yield from _repeated("fact", [fact.id for fact in graph.facts])


def _claims(graph: DocumentGraph, own: Set[Reference]) -> Iterator[str]:
    facts = {fact.id for fact in graph.facts}
    mentions = {mention.id for mention in graph.mentions} | {""}
    for claim in graph.claims:
        if claim.fact not in facts and claim.predicate not in DESCRIPTIONS:
            yield f"claim {claim.id} supports {claim.fact}, which is not among its facts"
        if not {claim.subject_mention, claim.object_mention} <= mentions:
            yield f"claim {claim.id} names a mention that is not among its mentions"
        if not own >= set(claim.supports):
            yield f"claim {claim.id} supports a node that is not among its entities"
        yield from _properties(f"claim {claim.id}", claim.stated)
    yield from _repeated("claim", [claim.id for claim in graph.claims])
    yield from (f"fact {fact} has no claim" for fact in sorted(facts - {claim.fact for claim in graph.claims}))


def _dates(graph: DocumentGraph) -> Iterator[str]:
    for claim in graph.claims:
        try:
            bounds(str(claim.stated.get("day", "")))
        except BadRecord as error:
            yield f"claim {claim.id}: {error}"
    for node, sayings in said_by([graph], {}).items():
        try:
            node_properties(node.label, sayings)
        except BadRecord as error:
            yield f"{node.id}: {error}"


def _repeated(what: str, ids: list[str]) -> Iterator[str]:
    if len(set(ids)) < len(ids):
        yield f"two {what}s have one id"


def _properties(where: str, properties: Properties) -> Iterator[str]:
    for key, value in properties.items():
        texts = isinstance(value, list) and all(isinstance(item, str) for item in value)
        if not _NAME.fullmatch(key) or not (texts or isinstance(value, str | int | float)):
            yield f"{where} has a property {key} of {type(value).__name__}"
