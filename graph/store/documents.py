"""Documents with their mentions and claims: the evidence, written and deleted as a whole."""

from collections.abc import Iterable, Iterator, Sequence

from graph.claims.model import Claim, DocumentGraph, Entity, Mention, Reference

from . import statements
from .batches import read, write
from .evidence import Entities, Row, Run, stated_by, stated_with
from .links import Link, write_links


def delete_documents(run: Run, documents: Sequence[str], claims: Sequence[str]) -> None:
    """Delete documents with their mentions and claims; what these supported is left to the caller.

    Args:
        run: runs Cypher in a transaction.
        documents: ids of documents.
        claims: ids of all their claims.
    """
    list(read(run, statements.DELETE_CLAIMS, claims))
    list(read(run, statements.DELETE_MENTIONS, documents))
    list(read(run, statements.DELETE_DOCUMENTS, documents))


def write_documents(run: Run, graphs: Sequence[DocumentGraph]) -> None:
    """Write documents with their mentions and claims; the entities are there already."""
    documents = ({"id": graph.document["id"], "properties": dict(graph.document)} for graph in graphs)
    write(run, statements.write_nodes("Document"), documents)
    _write_mentions(run, graphs)
    write(
        run,
        statements.WRITE_CLAIMS,
        (_claim_row(claim, _entities(graph)) for graph in graphs for claim in graph.claims),
    )
    write_links(run, statements.write_relationships, (link for graph in graphs for link in _claim_links(graph.claims)))


def _write_mentions(run: Run, graphs: Sequence[DocumentGraph]) -> None:
    rows: dict[str, list[Row]] = {}
    for graph in graphs:
        entities = _entities(graph)
        for mention in graph.mentions:
            rows.setdefault(mention.entity.label, []).append(_mention_row(mention, entities))
    for label, portion in sorted(rows.items()):
        write(run, statements.write_mentions(label), portion)


def _entities(graph: DocumentGraph) -> dict[Reference, Entity]:
    return {entity.node: entity for entity in graph.entities}


def _mention_row(mention: Mention, entities: Entities) -> Row:
    own = {
        **mention.traits,
        "kind": mention.kind,
        "name": mention.name,
        "names": list(mention.names),
        "lang": mention.lang,
        "sounds": list(mention.sounds),
        "starts": list(mention.starts),
        "ends": list(mention.ends),
        "told": mention.told,
    }
    return {
        "id": mention.id,
        "document": mention.document,
        "entity": mention.entity.id,
        "rule": mention.rule,
        "score": mention.score,
        "why": mention.why,
        "properties": own | {f"stated_{key}": value for key, value in stated_with(mention, entities).items()},
    }


def _claim_row(claim: Claim, entities: Entities) -> Row:
    own = {
        "fact": claim.fact,
        "predicate": claim.predicate,
        "subject": claim.subject,
        "object": claim.object,
        "key": claim.key,
        "quote": claim.quote,
        "start": claim.start,
        "end": claim.end,
        "document": claim.document,
        "rule": claim.rule,
    }
    stated = {f"stated_{key}": value for key, value in stated_by(claim, entities).items()}
    return {"id": claim.id, "document": claim.document, "properties": own | stated}


def _claim_links(claims: Iterable[Claim]) -> Iterator[Link]:
    for claim in claims:
        node = Reference("Claim", claim.id)
        if claim.subject_mention:
            yield Link("SUBJECT", node, Reference("Mention", claim.subject_mention))
        if claim.object_mention:
            yield Link("OBJECT", node, Reference("Mention", claim.object_mention))
        for entity in claim.supports:
            yield Link("SUPPORTS", node, entity)
