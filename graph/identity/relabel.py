"""A document's graph with other entities for some of its mentions: everything that a mention stands for follows it.

What the document tells stays in it, so that relabelling backwards gives the graph back, also where two entities of one
document became one: claims and structure know the mention that stands for each of their ends, entities the id by
which the document tells of them. Ids of claims and the hash of the record stay.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from graph.claims.model import Claim, DocumentGraph, Entity, Fact, Mention, Reference, Resolved, Structure

from .keys import fact_id

UNDIRECTED = frozenset({"MET", "COOPERATES_WITH"})
# What claims describe although mentions stand for it.
DESCRIBED = frozenset({"Event", "Agreement"})

Places = Mapping[str, Reference]


def relabel(graph: DocumentGraph, references: Mapping[str, Resolved]) -> DocumentGraph:
    """Give mentions other entities.

    Args:
        graph: what a document brings.
        references: by id of a mention, whom it refers to now; other mentions, and ids of other documents, are left.

    Returns:
        The graph, anchored, with claims, facts, entities and structure that follow the mentions. A fact whose two
        ends became one node is kept. Whoever is known by post only and refers to an Official now leaves the Post
        among the entities, where nothing but other statements keep it alive.
    """
    graph = anchored(graph)
    mentions = tuple(_referring(mention, references.get(mention.id)) for mention in graph.mentions)
    if all(new.entity == old.entity for new, old in zip(mentions, graph.mentions, strict=True)):
        return replace(graph, mentions=mentions)
    places = {mention.id: mention.entity for mention in mentions}
    claims = tuple(_claim(claim, places) for claim in graph.claims)
    return replace(
        graph,
        mentions=mentions,
        entities=tuple(placed(graph.entities, mentions, graph.claims)),
        structure=tuple(_structure(item, places) for item in graph.structure),
        claims=claims,
        facts=tuple(_facts(graph, claims, places)),
    )


def anchored(graph: DocumentGraph) -> DocumentGraph:
    """Note at claims and structure which mention stands for an event, an agreement or a body, where nothing says so.

    Of several mentions of one node, which say the same of it, it is the first by id.
    """
    first = {mention.entity: mention.id for mention in sorted(graph.mentions, key=lambda it: it.id, reverse=True)}
    described = {node.id: id for node, id in first.items() if node.label in DESCRIBED}
    return replace(
        graph,
        mentions=tuple(item if item.told else replace(item, told=item.entity.id) for item in graph.mentions),
        structure=tuple(_anchored_structure(item, first) for item in graph.structure),
        claims=tuple(_anchored_claim(claim, described) for claim in graph.claims),
    )


def _anchored_structure(item: Structure, mentions: Mapping[Reference, str]) -> Structure:
    agency = item.start if item.type == "OF" else item.end
    known = item.mention or mentions.get(agency, "")
    return item if known == item.mention else replace(item, mention=known)


def _anchored_claim(claim: Claim, mentions: Mapping[str, str]) -> Claim:
    subject = claim.subject_mention or mentions.get(claim.subject, "")
    end = claim.object_mention or mentions.get(claim.object, "")
    key = claim.key_mention or mentions.get(claim.key, "")
    if (subject, end, key) == (claim.subject_mention, claim.object_mention, claim.key_mention):
        return claim
    return replace(claim, subject_mention=subject, object_mention=end, key_mention=key)


def _referring(mention: Mention, now: Resolved | None) -> Mention:
    if now is None:
        return mention
    return replace(mention, entity=now.entity, rule=now.rule, score=now.score, why=now.why)


def placed(entities: Iterable[Entity], mentions: Iterable[Mention], claims: Iterable[Claim]) -> Iterator[Entity]:
    """Every entity where its mention is; then those that are referred to, or that claims support, besides.

    Args:
        entities: what a document tells of, wherever that was before.
        mentions: to what they refer now.
        claims: of the same document.
    """
    told = {mention.told_node: mention.entity for mention in mentions}
    own: dict[Reference, Entity] = {}
    for entity in entities:
        if not _led_to(entity, told):
            own.setdefault(entity.told_node, entity)
    moved = [_moved(entity, told.get(was)) for was, entity in own.items()]
    yield from moved
    nodes = {entity.node for entity in moved}
    for was, now in told.items():
        if now not in nodes:
            nodes.add(now)
            yield Entity(now, {}, was.id)
    for node in dict.fromkeys(node for claim in claims for node in claim.supports):
        if node.label == "Post" and node not in nodes:
            yield replace(own[node], node=node, told="")


def _led_to(entity: Entity, told: Mapping[Reference, Reference]) -> bool:
    """Whether the entity is there only because somebody known by post was taken to be it."""
    return entity.node.label == "Official" and Reference("Post", entity.told) in told


def _moved(entity: Entity, now: Reference | None) -> Entity:
    was = entity.told_node
    node = now if now is not None and now.label == was.label else was
    return replace(entity, node=node, told=was.id if node != was else "")


def _structure(item: Structure, places: Places) -> Structure:
    if not item.mention:
        return item
    agency = places[item.mention]
    return replace(item, start=agency) if item.type == "OF" else replace(item, end=agency)


def _claim(claim: Claim, places: Places) -> Claim:
    """The claim with the ends that its mentions refer to; an undirected one has the smaller id, then mention, first."""
    subject, end = places.get(claim.subject_mention), places.get(claim.object_mention)
    one = (subject.id if subject else claim.subject, claim.subject_mention)
    other = (end.id if end else claim.object, claim.object_mention)
    if claim.predicate in UNDIRECTED and other < one:
        one, other = other, one
    key = places[claim.key_mention].id if claim.key_mention else claim.key
    moved = {claim.subject: subject, claim.object: end}
    return replace(
        claim,
        fact=fact_id(claim.predicate, one[0], other[0], key),
        subject=one[0],
        object=other[0],
        key=key,
        subject_mention=one[1],
        object_mention=other[1],
        supports=tuple(moved.get(node.id) or node for node in claim.supports),
    )


def _facts(graph: DocumentGraph, claims: Iterable[Claim], places: Places) -> Iterator[Fact]:
    """The facts that the claims state now, each once."""
    known = {fact.id: fact for fact in graph.facts}
    seen = set()
    for was, now in zip(graph.claims, claims, strict=True):
        fact = known.get(was.fact)
        if fact is not None and now.fact not in seen:
            seen.add(now.fact)
            yield _fact(fact, now, places)


def _fact(was: Fact, claim: Claim, places: Places) -> Fact:
    labels = {was.start.id: was.start, was.end.id: was.end}
    start = places.get(claim.subject_mention) or labels[claim.subject]
    end = places.get(claim.object_mention) or labels[claim.object]
    properties = {**was.properties, "event": claim.key} if claim.key_mention else was.properties
    return Fact(claim.fact, was.type, start, end, properties)
