"""Documents with their mentions and claims: the evidence, written and deleted as a whole."""

from collections.abc import Iterable, Iterator, Sequence

from graph.claims.model import Claim, DocumentGraph, Mention, Properties, Reference, Structure, Value

from . import statements
from .batches import read, write
from .evidence import Row, Run, Source
from .links import Link, write_links
from .structure import bodies_of_posts


def delete_statements(run: Run, mentions: Sequence[str], claims: Sequence[str]) -> None:
    """Delete mentions and claims; what these supported is left to the caller.

    Args:
        run: runs Cypher in a transaction.
        mentions: ids of all mentions of some documents.
        claims: ids of all their claims.
    """
    list(read(run, statements.DELETE_CLAIMS, claims))
    list(read(run, statements.DELETE_MENTIONS, mentions))


def delete_documents(run: Run, documents: Sequence[str]) -> None:
    """Delete documents without mentions and claims."""
    list(read(run, statements.DELETE_DOCUMENTS, documents))


def write_documents(run: Run, graphs: Sequence[DocumentGraph]) -> None:
    """Write the nodes of documents."""
    documents = ({"id": graph.document["id"], "properties": dict(graph.document)} for graph in graphs)
    write(run, statements.write_nodes("Document"), documents)


def write_statements(run: Run, graphs: Sequence[DocumentGraph]) -> None:
    """Write the mentions and claims of documents; the documents and entities are there already."""
    _write_mentions(run, graphs)
    write(run, statements.WRITE_CLAIMS, (row for graph in graphs for row in _claim_rows(graph)))
    write_links(run, statements.write_relationships, (link for graph in graphs for link in _claim_links(graph.claims)))


def _write_mentions(run: Run, graphs: Sequence[DocumentGraph]) -> None:
    rows: dict[str, list[Row]] = {}
    for graph in graphs:
        source, bodies = Source(graph), bodies_of_posts(graph)
        for mention in graph.mentions:
            stated = {**source.stated_with(mention), **_body(bodies.get(mention.told_node))}
            rows.setdefault(mention.entity.label, []).append(_mention_row(mention, stated))
    for label, portion in sorted(rows.items()):
        write(run, statements.write_mentions(label), portion)


def _mention_row(mention: Mention, stated: Properties) -> Row:
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
        "properties": own | _prefixed("stated", stated),
    }


def _claim_rows(graph: DocumentGraph) -> Iterator[Row]:
    source, bodies = Source(graph), bodies_of_posts(graph)
    for claim in graph.claims:
        given = source.given_with(claim)
        differing = {key: value for key, value in given.items() if claim.stated.get(key, value) != value}
        body = next((bodies[node] for node in claim.supports if node in bodies), None)
        stated = {**given, **claim.stated, **_body(body)}
        properties = _claim_properties(claim) | _prefixed("stated", stated) | _prefixed("given", differing)
        yield {"id": claim.id, "document": claim.document, "properties": properties}


def _claim_properties(claim: Claim) -> Row:
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
    return own | ({"key_mention": claim.key_mention} if claim.key_mention else {})


def _body(body: Structure | None) -> Properties:
    """The body of a post and the mention that stands for it: what relates them is kept with what tells of the post."""
    return _present(agency=body.end.id, agency_mention=body.mention) if body else {}


def _present(**properties: str) -> Properties:
    return {key: value for key, value in properties.items() if value}


def _prefixed(prefix: str, properties: Properties) -> dict[str, Value]:
    return {f"{prefix}_{key}": value for key, value in properties.items()}


def _claim_links(claims: Iterable[Claim]) -> Iterator[Link]:
    for claim in claims:
        node = Reference("Claim", claim.id)
        if claim.subject_mention:
            yield Link("SUBJECT", node, Reference("Mention", claim.subject_mention))
        if claim.object_mention:
            yield Link("OBJECT", node, Reference("Mention", claim.object_mention))
        for entity in claim.supports:
            yield Link("SUPPORTS", node, entity)
