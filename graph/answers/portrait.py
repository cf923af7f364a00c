"""What the graph holds of one entity, with the words behind it: shown by `explain` and beside each other by `judge`."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.claims.model import Mention, Reference
from graph.identity.judgements import Judgement, Judgements
from graph.identity.keys import fact_id
from graph.store import Store
from graph.store.schema import NODES
from graph.store.statements import read_nodes
from queries import ask
from queries.binding import as_given

from .mentioned import mentions_of

_QUOTES = """
MATCH (e:{label} {{id: $id}})<-[:REFERS_TO]-(m:Mention) WITH DISTINCT m
MATCH (m)<-[:SUBJECT|OBJECT]-(c:Claim) MATCH (c)-[:FROM]->(d:Document)
RETURN DISTINCT m.id AS mention, d.id AS document, c.quote AS quote, c.start AS start, c.end AS end
ORDER BY mention, start, end, quote"""
_STATED = """
MATCH (c:Claim {fact: $fact})-[:FROM]->(d:Document)
RETURN d.id AS document, properties(c) AS properties ORDER BY document, c.start, c.end, c.id"""
_FACTS = """
MATCH (e:{label} {{id: $id}})-[r]-(o) WHERE r.fact IS NOT NULL
RETURN DISTINCT r.fact AS fact, type(r) AS type, labels(o) AS labels, o.id AS id, properties(o) AS properties
ORDER BY type, fact, id"""
_HIDDEN = frozenset({"id", "text", "sounds", "name", "title", "start_min", "start_max", "end_max"})


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a document."""

    document: str
    quote: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of the entity: its id, type and what is at the other end."""

    fact: str
    type: str
    other: str


@dataclass(frozen=True, slots=True)
class Portrait:
    """An entity as the graph holds it.

    Attributes:
        names: every form, by language.
        properties: what else the node says: type, status, date, country …
        mentions: those that refer to it, by day of publication.
        passages: the words of each mention, by its id; none where the document makes no statement of it.
        posts: posts held with the first and last day of the documents that say so; for officials.
        facts: what the graph asserts of it.
        conflicts: what contradicts each other, in words.
        judgements: those that touch an id that leads here.
    """

    node: Reference
    name: str
    names: Mapping[str, tuple[str, ...]]
    properties: Mapping[str, str]
    mentions: tuple[Mention, ...]
    passages: Mapping[str, Passage]
    posts: tuple[Mapping[str, Any], ...]
    facts: tuple[Fact, ...]
    conflicts: tuple[str, ...] = ()
    judgements: tuple[Judgement, ...] = field(default=())

    @property
    def ids(self) -> tuple[str, ...]:
        """Every id that leads here, the entity's own first."""
        told = [mention.told for mention in self.mentions]
        return tuple(dict.fromkeys([self.node.id, *sorted(told)]))


def portrait(node: Reference, graph: Store) -> Portrait:
    """Read what the graph holds of an entity."""
    properties: dict[str, Any] = graph.run(read_nodes(node.label), ids=[node.id])[0]["properties"]
    mentions = mentions_of(node, graph) if NODES[node.label].mentioned else []
    told = {node.id, *(mention.told for mention in mentions)}
    return Portrait(
        node=node,
        name=str(properties.get("name") or properties.get("title") or ""),
        names=_names(properties),
        properties={key: str(value) for key, value in sorted(properties.items()) if _is_shown(key)},
        mentions=tuple(mentions),
        passages=_passages(node, mentions, graph),
        posts=_posts(node, graph),
        facts=tuple(_facts(node, graph)),
        conflicts=(*_holders(node, graph), *_disagreements(node, graph)),
        judgements=tuple(Judgements(graph.judgements()).touching(told)),
    )


def _is_shown(key: str) -> bool:
    return key not in _HIDDEN and not key.startswith(("name", "title"))


def _names(properties: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for key, value in sorted(properties.items()):
        kind, _, lang = key.partition("_")
        if kind in ("name", "names", "title") and lang:
            found[lang] = tuple(value) if isinstance(value, list) else (value,)
    return found


def _passages(node: Reference, mentions: list[Mention], graph: Store) -> dict[str, Passage]:
    """Of each mention the longest passage that tells of it, of a thing the one that describes it."""
    rows = graph.run(_QUOTES.format(label=node.label), id=node.id) if mentions else []
    found: dict[str, Passage] = {}
    for row in sorted(rows, key=lambda row: (row["start"] - row["end"], row["start"])):
        found.setdefault(row["mention"], Passage(row["document"], row["quote"], row["start"], row["end"]))
    if stated := NODES[node.label].stated_by:
        told: dict[str, Passage] = {}
        for row in graph.run(_STATED, fact=fact_id(stated, node.id, "")):
            claim = row["properties"]
            told.setdefault(row["document"], Passage(row["document"], claim["quote"], claim["start"], claim["end"]))
        for mention in mentions:
            if mention.id not in found and mention.document in told:
                found[mention.id] = told[mention.document]
    return found


def _posts(node: Reference, graph: Store) -> tuple[Mapping[str, Any], ...]:
    return tuple(_answers("official-posts", [node.id], {}, graph)) if node.label == "Official" else ()


def _answers(question: str, values: list[str], options: Mapping[str, str], graph: Store) -> Iterator[dict[str, Any]]:
    answer = ask(question, values, options, graph.run, as_given)
    return (dict(zip(answer.columns, row, strict=True)) for row in answer.rows)


def _facts(node: Reference, graph: Store) -> Iterator[Fact]:
    for row in graph.run(_FACTS.format(label=node.label), id=node.id):
        properties = row["properties"]
        label = next(label for label in row["labels"] if label in NODES)
        words = properties.get("name") or properties.get("title")
        shown = words or " ".join(str(properties[key]) for key in ("type", "kind", "date") if key in properties)
        yield Fact(row["fact"], row["type"], f"{shown or label} ({row['id']})")


def _holders(node: Reference, graph: Store) -> Iterator[str]:
    """Posts of one holder that documents give to two at once."""
    if node.label in ("Official", "Post"):
        for row in _answers("two-holders", [], {"official": node.id}, graph):
            one = f"{row['holder']} ({row['holder_id']}), told from {row['first_stated']} to {row['last_stated']}"
            other = f"{row['other']} ({row['other_id']}), told from {row['other_first']} to {row['other_last']}"
            yield f"{row['post']} is held at once by {one}, and by {other}"


def _disagreements(node: Reference, graph: Store) -> Iterator[str]:
    """Attributes of an event or agreement that documents state differently."""
    kind = NODES[node.label]
    if node.label not in ("Event", "Agreement"):
        return
    said: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in graph.run(_STATED, fact=fact_id(kind.stated_by, node.id, "")):
        for key in kind.states:
            if key != "sounds" and (value := row["properties"].get(f"stated_{key}")) is not None:
                said[key][str(value)].append(row["document"])
    for key, values in said.items():
        if len(values) > 1:
            sources = (f"{value} ({', '.join(dict.fromkeys(documents))})" for value, documents in values.items())
            yield f"{key}: {'; '.join(sources)}"
