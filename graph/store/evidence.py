"""What documents say of the nodes of the graph: of those in memory, and of those that the database holds."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias

from graph.claims.model import Claim, DocumentGraph, Mention, Properties, Reference, Value

from .derived import Said
from .schema import NODES
from .statements import claims_about, mentions_of

Row: TypeAlias = dict[str, Any]
Run: TypeAlias = Callable[..., list[Row]]
Sayings: TypeAlias = dict[Reference, list[Said]]


class Source:
    """What one document tells of the nodes that it speaks of, whatever these were resolved to.

    Args:
        graph: what the document brings.
    """

    def __init__(self, graph: DocumentGraph) -> None:
        self._entities = {entity.told_node: entity.properties for entity in reversed(graph.entities)}
        self._told = {mention.id: mention.told_node for mention in graph.mentions}
        self.lang = str(graph.document["lang"])

    def stated_with(self, mention: Mention) -> Properties:
        """What is told of whom a mention refers to, beside the names: a post's title, a country."""
        told = mention.told_node
        return self._given(told) if NODES[told.label].named else {}

    def stated_by(self, claim: Claim) -> Properties:
        """What a claim states, with what is told of the node that it describes."""
        return {**self.given_with(claim), **claim.stated}

    def given_with(self, claim: Claim) -> Properties:
        """What is told of the node that a claim describes, beside what the claim states."""
        described = (node for node in claim.supports if NODES[node.label].stated_by == claim.predicate)
        return {key: value for node in described for key, value in self._given(self._told_node(claim, node)).items()}

    def _told_node(self, claim: Claim, node: Reference) -> Reference:
        mention = claim.subject_mention if node.id == claim.subject else claim.object_mention
        return self._told.get(mention, node)

    def _given(self, told: Reference) -> dict[str, Value]:
        properties = self._entities.get(told, {})
        return {key: properties[key] for key in NODES[told.label].given if key in properties}


def said_by(graphs: Iterable[DocumentGraph], reports: Mapping[str, str]) -> Sayings:
    """What documents in memory say, by node.

    Args:
        graphs: the documents.
        reports: the report that each prints, by its id; who is not among them is alone.
    """
    found: Sayings = defaultdict(list)
    for graph in graphs:
        source, id = Source(graph), str(graph.document["id"])
        report = frozenset({reports.get(id, id)})
        for mention in graph.mentions:
            if NODES[mention.entity.label].named:
                found[mention.entity].append(_of_mention(mention, source, report))
        for node, said in _of_claims(graph, source, report):
            found[node].append(said)
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


def _of_mention(mention: Mention, source: Source, report: frozenset[str]) -> Said:
    stated = _without_sounds(source.stated_with(mention))
    return Said(mention.lang, mention.name, mention.names, mention.sounds, stated, report)


def _of_claims(graph: DocumentGraph, source: Source, report: frozenset[str]) -> Iterator[tuple[Reference, Said]]:
    for claim in graph.claims:
        for node in claim.supports:
            kind = NODES[node.label]
            if kind.stated_by == claim.predicate:
                known = source.stated_by(claim)
                sounds: Any = known.get("sounds", ())
                attributes = _without_sounds({key: known[key] for key in kind.states if key in known})
                yield node, Said(source.lang, sounds=tuple(sounds), stated=attributes, reports=report)


def _without_sounds(properties: Properties) -> Properties:
    return {key: value for key, value in properties.items() if key != "sounds"}


def _of_row(row: Row, keys: Sequence[str]) -> Said:
    return Said(
        lang=row["lang"],
        name=row.get("name", "") if "names" in row else "",
        names=tuple(row.get("names") or ()),
        sounds=tuple(row.get("sounds") or ()),
        stated={key: row[key] for key in keys if key != "sounds" and row.get(key) is not None},
        reports=frozenset(row["reports"]),
    )
