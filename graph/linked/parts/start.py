"""What a part begins with: the facts and statements of documents, of an entity, of a fact, of a period."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from graph.claims.dates import bounds
from graph.claims.model import Reference
from graph.identity.keys import fact_id
from graph.store.batches import read
from graph.store.evidence import Run, by_label
from graph.store.schema import DESCRIPTIONS, FACTS, NODES

from . import cypher
from .statement import Stated


@dataclass(frozen=True, slots=True)
class Start:
    """What a part begins with; what this links to comes with it.

    Attributes:
        nodes: entities, mentions, claims.
        facts: beside those that the claims state.
        whole: ids of documents of which everything is in the part; of others it has what tells them from each other.
    """

    nodes: frozenset[Reference]
    facts: frozenset[Stated] = frozenset()
    whole: frozenset[str] = frozenset()

    def __or__(self, other: "Start") -> "Start":
        """Both together."""
        return Start(self.nodes | other.nodes, self.facts | other.facts, self.whole | other.whole)


def of_documents(run: Run, ids: Collection[str]) -> Start:
    """Documents with their text and everything that they say.

    Args:
        run: runs Cypher that reads.
        ids: of documents that the graph holds.
    """
    nodes = {Reference("Document", id) for id in ids}
    for label, statement in (("Claim", cypher.CLAIMS_OF_DOCUMENTS), ("Mention", cypher.MENTIONS_OF_DOCUMENTS)):
        nodes |= _nodes(run, label, statement, ids)
    return Start(frozenset(nodes), whole=frozenset(ids))


def around(run: Run, nodes: Iterable[Reference]) -> Start:
    """Entities with their mentions and the facts about them; the posts of a body count as the body.

    Events and agreements among what these facts join come with where, about what and between whom they are. Every fact
    comes with its claims.

    Args:
        run: runs Cypher that reads.
        nodes: that the graph holds.
    """
    centres = set(nodes)
    centres |= _nodes(run, "Post", cypher.POSTS_AT, by_label(centres).get("Agency", []))
    mentions = {
        mention
        for label, ids in by_label(centres).items()
        if NODES[label].mentioned
        for mention in _nodes(run, "Mention", cypher.mentions_of(label), ids)
    }
    return _supported(run, centres, mentions, set(_touching(run, centres)))


def of_facts(run: Run, facts: Collection[Stated]) -> Start:
    """Facts with their claims and what they join."""
    return _supported(run, set(), set(), set(facts))


def within(run: Run, since: date | None, until: date | None) -> Start:
    """What happened, or may have happened, between two days: events, agreements, figures, posts held.

    Args:
        run: runs Cypher that reads.
        since: first day; None for no bound.
        until: last day; None for no bound.
    """
    happened = {
        Reference(label, row["id"])
        for label, statement in (("Event", cypher.EVENTS_WITHIN), ("Agreement", cypher.AGREEMENTS_WITHIN))
        for row in run(statement, since=since, until=until)
    }
    figures = {
        Reference("Figure", row["id"])
        for row in run(cypher.PERIODS_OF_FIGURES)
        if _overlaps(row["period"], since, until)
    }
    held = {Stated.of("HOLDS", row) for row in run(cypher.POSTS_HELD_WITHIN, since=since, until=until)}
    return around(run, happened | figures) | of_facts(run, held)


def stated_by(run: Run, claims: Collection[str]) -> Iterator[Stated]:
    """The facts that claims state."""
    for row in read(run, cypher.STATEMENTS_OF_CLAIMS, sorted(claims)):
        if row["type"] in FACTS:
            yield Stated.of(row["type"], row)


def _supported(run: Run, centres: set[Reference], mentions: set[Reference], facts: set[Stated]) -> Start:
    """Facts with what describes the events and agreements that they join, and with the claims of all of it."""
    joined = {node for fact in facts for node in fact.nodes}
    described = {node for node in centres | joined if NODES[node.label].stated_by in DESCRIPTIONS}
    facts |= set(_facts_from(run, described))
    stated = [fact.id for fact in facts]
    stated += [fact_id(NODES[node.label].stated_by, node.id, "") for node in described]
    claims = _nodes(run, "Claim", cypher.CLAIMS_OF_FACTS, stated)
    return Start(frozenset(centres | mentions | claims), frozenset(facts))


def _touching(run: Run, nodes: Iterable[Reference]) -> Iterator[Stated]:
    """Facts that start from nodes, end at them, or have them as event or area."""
    yield from _facts_from(run, nodes)
    for label, ids in by_label(nodes).items():
        for type in (type for type, kind in FACTS.items() if label in kind.end):
            yield from _facts(run, type, cypher.facts_to(type, label), ids)
        if label == "Event":
            yield from _facts(run, "MET", cypher.MET_AT_EVENTS, ids)
        if label == "Area":
            for start in FACTS["COOPERATES_WITH"].start:
                yield from _facts(run, "COOPERATES_WITH", cypher.cooperation_in_areas(start), ids)


def _facts_from(run: Run, nodes: Iterable[Reference]) -> Iterator[Stated]:
    for label, ids in by_label(nodes).items():
        for type in (type for type, kind in FACTS.items() if label in kind.start):
            yield from _facts(run, type, cypher.facts_from(type, label), ids)


def _facts(run: Run, type: str, statement: str, ids: Collection[str]) -> Iterator[Stated]:
    return (Stated.of(type, row) for row in read(run, statement, sorted(ids)))


def _nodes(run: Run, label: str, statement: str, ids: Collection[str]) -> set[Reference]:
    return {Reference(label, row["id"]) for row in read(run, statement, sorted(ids))}


def _overlaps(period: str, since: date | None, until: date | None) -> bool:
    first, _, last = bounds(period)
    return (since is None or (last is not None and last >= since)) and (
        until is None or (first is not None and first <= until)
    )
