"""Documents read back from the database as they were written.

What a document tells of each thing is kept with its mentions and claims, whatever several documents together made of
the thing; so the whole can be put together again, resolved as it is, and resolved otherwise.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeAlias

from graph.claims.model import Claim, DocumentGraph, Entity, Fact, Properties, Reference, Structure
from graph.identity.relabel import placed

from . import statements
from .batches import read
from .evidence import Row, Run
from .mentions import mention
from .schema import DESCRIPTIONS, FACTS, NODES
from .stored import stored_nodes
from .structure import living

Nodes: TypeAlias = Mapping[Reference, Row]
# Properties of a document that follow from others.
_DERIVED = frozenset({"report"})
_OWN = ("document", "fact", "predicate", "subject", "object", "key", "quote", "start", "end", "rule")
_STATED = "stated_"
_BODY, _BODY_MENTION = "stated_agency", "stated_agency_mention"
_DESCRIBED = {kind.stated_by: kind for kind in NODES.values() if kind.stated_by}
# What ties a node to its country, and the property of a fact that its key is.
_COUNTRY = {"Agency": "OF", "Place": "IN"}
_KEYED = {"MET": "event", "COOPERATES_WITH": "area"}


def stored_graphs(run: Run, documents: Sequence[str]) -> list[DocumentGraph]:
    """Read documents back.

    Args:
        run: runs Cypher that reads.
        documents: ids; those that the database does not hold are passed over.

    Returns:
        What each brought, in the order of `ordered`, sorted by id.
    """
    nodes = {row["id"]: row["properties"] for row in read(run, statements.read_nodes("Document"), documents)}
    mentions, claims = _rows(run, statements.MENTIONS_OF_DOCUMENTS, documents), _claim_rows(run, documents)
    kept = _kept(run, mentions, claims)
    return [
        ordered(_Reading(nodes[id], mentions.get(id, []), claims.get(id, []), kept).graph()) for id in sorted(nodes)
    ]


def ordered(graph: DocumentGraph) -> DocumentGraph:
    """The same graph in one order, without entities that nothing in it keeps."""
    alive = living(graph) | {item.told_node for item in graph.mentions}
    return replace(
        graph,
        mentions=tuple(sorted(graph.mentions, key=lambda item: item.id)),
        entities=tuple(
            sorted(
                (item for item in graph.entities if item.node in alive or item.told_node in alive),
                key=lambda item: (item.told_node, item.node),
            )
        ),
        structure=tuple(
            sorted(
                (item for item in graph.structure if item.start in alive or item.start.label != "Post"),
                key=lambda item: (item.type, item.start, item.end, item.mention),
            )
        ),
        claims=tuple(
            replace(item, supports=tuple(sorted(item.supports)))
            for item in sorted(graph.claims, key=lambda item: item.id)
        ),
        facts=tuple(sorted(graph.facts, key=lambda item: item.id)),
    )


def _rows(run: Run, statement: str, documents: Sequence[str]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in read(run, statement, documents):
        found[row["document"]].append(row)
    return found


def _claim_rows(run: Run, documents: Sequence[str]) -> dict[str, list[Row]]:
    """Properties of claims by document; `SUBJECT`, `OBJECT` and `SUPPORTS` hold what these lead to."""
    found = _rows(run, statements.WHOLE_CLAIMS, documents)
    claims = {row["id"]: row for rows in found.values() for row in rows}
    for row in read(run, statements.ENDS_OF_CLAIMS, documents):
        label = next(label for label in row["labels"] if label in NODES)
        claims[row["claim"]].setdefault(row["type"], []).append(Reference(label, row["id"]))
    return found


def _kept(run: Run, mentions: Mapping[str, list[Row]], claims: Mapping[str, list[Row]]) -> Nodes:
    """What is told of nodes by nothing but the node: what follows from its id; all, of bodies that no mention names."""
    supported = {node for rows in claims.values() for row in rows for node in row.get("SUPPORTS", ())}
    told = (row["properties"] for group in (mentions, claims) for rows in group.values() for row in rows)
    bodies = {Reference("Agency", it["stated_agency"]) for it in told if _BODY in it and _BODY_MENTION not in it}
    keys = {node: NODES[node.label].keeps for node in supported} | dict.fromkeys(bodies, ("country",))
    stored = stored_nodes(run, (node for node, kept in keys.items() if kept))
    return {node: {key: known[key] for key in keys[node] if key in known} for node, known in stored.items()}


class _Reading:
    """One document on its way back.

    Args:
        document: properties of its node.
        mentions, claims: rows of what it says.
        kept: what is told of nodes by the node alone.
    """

    def __init__(self, document: Row, mentions: Sequence[Row], claims: Sequence[Row], kept: Nodes) -> None:
        self._document = document
        self._mentions = {row["id"]: mention(row) for row in mentions}
        self._claims = [self._claim(row) for row in claims]
        self._entities: dict[Reference, dict[str, Any]] = {}
        self._structure: set[Structure] = set()
        for row in mentions:
            self._told_with(self._mentions[row["id"]].told_node, row["properties"])
        for row, claim in zip(claims, self._claims, strict=True):
            for node in claim.supports:
                self._told_by(claim, node, row["properties"])
        for node, properties in kept.items():
            if node in self._entities:
                self._entities[node] |= properties

    def graph(self) -> DocumentGraph:
        mentions = tuple(self._mentions.values())
        told = [Entity(node, properties) for node, properties in self._entities.items()]
        entities = tuple(placed(told, mentions, self._claims))
        facts = {claim.fact: self._fact(claim) for claim in self._claims if claim.predicate not in DESCRIPTIONS}
        return DocumentGraph(
            document={key: value for key, value in self._document.items() if key not in _DERIVED},
            mentions=mentions,
            entities=entities,
            structure=(*self._structure, *self._countries(entities)),
            claims=tuple(self._claims),
            facts=tuple(facts.values()),
        )

    def _told_with(self, node: Reference, properties: Row) -> None:
        """A node as a mention tells of it; events and agreements are told of by claims."""
        known = self._entities.setdefault(node, {})
        if NODES[node.label].named:
            known |= {key: properties[f"stated_{key}"] for key in _given(node) if f"stated_{key}" in properties}
        if node.label == "Post":
            self._belongs(node, properties)

    def _told_by(self, claim: Claim, node: Reference, properties: Row) -> None:
        """A node as a claim tells of it."""
        anchor = claim.subject_mention if node.id == claim.subject else claim.object_mention
        told = self._mentions[anchor].told_node if anchor else node
        known = self._entities.setdefault(told, {})
        if NODES[node.label].stated_by == claim.predicate:
            for key in _given(node):
                if (value := properties.get(f"given_{key}", properties.get(f"stated_{key}"))) is not None:
                    known.setdefault(key, value)
        if node.label == "Post":
            self._belongs(node, properties)

    def _belongs(self, post: Reference, properties: Row) -> None:
        if _BODY in properties:
            body = Reference("Agency", properties[_BODY])
            self._structure.add(Structure("AT", post, body, properties.get(_BODY_MENTION, "")))
            if _BODY_MENTION not in properties:
                self._entities.setdefault(body, {})

    def _countries(self, entities: Iterable[Entity]) -> Iterator[Structure]:
        """Where bodies and places are."""
        first = {item.told_node: id for id, item in sorted(self._mentions.items(), reverse=True)}
        for entity in entities:
            type = _COUNTRY.get(entity.node.label)
            if type and "country" in entity.properties:
                country = Reference("Country", str(entity.properties["country"]))
                yield Structure(type, entity.node, country, first.get(entity.told_node, ""))

    def _claim(self, row: Row) -> Claim:
        properties = row["properties"]
        return Claim(
            **{key: properties[key] for key in _OWN},
            id=row["id"],
            stated=_stated(properties),
            subject_mention=row["SUBJECT"][0].id if "SUBJECT" in row else "",
            object_mention=row["OBJECT"][0].id if "OBJECT" in row else "",
            supports=tuple(row.get("SUPPORTS", ())),
            key_mention=properties.get("key_mention", ""),
        )

    def _fact(self, claim: Claim) -> Fact:
        kind = FACTS[claim.predicate]
        start = self._end(claim, claim.subject, claim.subject_mention, kind.start)
        end = self._end(claim, claim.object, claim.object_mention, kind.end)
        name = _KEYED.get(claim.predicate)
        return Fact(claim.fact, claim.predicate, start, end, {name: claim.key} if name else {})

    def _end(self, claim: Claim, id: str, mention: str, labels: Sequence[str]) -> Reference:
        """The node at an end: a mention stands for it, the claim supports it, or it is a country or an area."""
        if mention:
            return self._mentions[mention].entity
        supported = (node for node in claim.supports if node.id == id)
        return next(supported, None) or Reference(next(label for label in labels if NODES[label].reference), id)


def _given(node: Reference) -> Sequence[str]:
    return NODES[node.label].given


def _stated(properties: Row) -> Properties:
    """What a claim states itself, without what its document tells of the node that it describes."""
    kind = _DESCRIBED.get(properties["predicate"])
    taken = {*kind.given} - {*kind.restated} if kind else set()
    taken |= {_BODY.removeprefix(_STATED), _BODY_MENTION.removeprefix(_STATED)}
    stated = {key.removeprefix(_STATED): value for key, value in properties.items() if key.startswith(_STATED)}
    return {key: value for key, value in stated.items() if key not in taken}
