"""What one document brings to the graph, in the shapes the store writes.

`identity` fills these from a record; `store` writes them; nobody else interprets them.
Properties hold text, whole numbers, floats, booleans or lists of text; never None, never a map.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Value: TypeAlias = str | int | float | bool | list[str]
Properties: TypeAlias = Mapping[str, Value]
# Label of what a mention of a kind tells of; one known by post only may come to refer to an Official.
LABELS: Mapping[str, str] = {
    "official": "Official",
    "post": "Post",
    "agency": "Agency",
    "event": "Event",
    "agreement": "Agreement",
}


@dataclass(frozen=True, slots=True, order=True)
class Reference:
    """A node of the graph, by label and id."""

    label: str
    id: str


@dataclass(frozen=True, slots=True)
class Entity:
    """A node for something the document speaks of.

    `properties` are what the document alone tells (a post's title, an agency's country); what several documents say
    of one node is derived by the store from mentions and claims. `told` is the id by which the document tells of it
    where resolution moved the node; else empty.
    """

    node: Reference
    properties: Properties
    told: str = ""

    @property
    def told_node(self) -> Reference:
        """The node by the document alone."""
        return Reference(self.node.label, self.told or self.node.id)


@dataclass(frozen=True, slots=True)
class Structure:
    """A relationship that belongs to its start node: Post AT Agency, Agency OF Country, Place IN Country.

    `mention` is the id of the mention that stands for the agency of AT or OF; `graph.identity.relabel.anchored`
    fills it in.
    """

    type: str
    start: Reference
    end: Reference
    mention: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """How one document calls somebody or something, and whom that is taken to be.

    Attributes:
        id: ``DOCUMENT#LOCAL``.
        kind: official, post (an official known by post only), agency, event or agreement.
        name: as the document introduces it; empty for an official known by post only.
        names: every form used, `name` among them, in order of first use.
        lang: language of the document.
        sounds: keys by which any spelling of the names is looked up (`identity.names`).
        starts: offsets, in code points, where the text mentions it; `ends` beside them.
        entity: whom it refers to.
        rule: why the reference was made; `score` 0–1 and `why` explain it.
        told: id of the entity by what the document alone says; any id that was told leads to its entity.
        traits: what resolution compares, from the document alone; `graph.identity.traits` says which.
    """

    id: str
    document: str
    kind: str
    name: str
    names: tuple[str, ...]
    lang: str
    sounds: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    entity: Reference
    rule: str
    score: float
    why: str
    told: str = ""
    traits: Properties = field(default_factory=dict)

    @property
    def told_node(self) -> Reference:
        """Whom it refers to by the document alone."""
        return Reference(LABELS[self.kind], self.told) if self.told else self.entity


@dataclass(frozen=True, slots=True)
class Resolved:
    """Whom a mention is taken to be, and why.

    Attributes:
        entity: whom it refers to.
        rule: why the reference was made; `score` 0–1 and `why` explain it.
    """

    entity: Reference
    rule: str
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A relationship that the graph asserts while at least one claim supports it.

    Attributes:
        id: ``TYPE|start|end|key``, parts escaped with a backslash; see `identity.keys`.
        properties: what belongs to the id (the event and date of MET, the area of COOPERATES_WITH …).
    """

    id: str
    type: str
    start: Reference
    end: Reference
    properties: Properties


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of one document with the words that say it.

    Attributes:
        id: first 16 hex digits of the sha256 of document, statement, start and end.
        fact: id of the fact it supports. A statement about an event, agreement, initiative or figure itself
            has ``EVENT|id||`` (AGREEMENT, INITIATIVE, FIGURE) and no `Fact` of its own.
        predicate: the fact's type, or EVENT, AGREEMENT, INITIATIVE, FIGURE.
        subject: id of the node the statement starts from; `object` where it ends (empty for EVENT …).
        key: what tells two facts of the same pair apart (event of MET, area of COOPERATES_WITH); else empty.
        start, end: offsets of `quote` in the document's text, in code points.
        rule: the reader's rule.
        stated: attributes as this document states them (`status`, `date`, `kind`, `name` …), from which the
            store derives the node's own.
        subject_mention, object_mention: ids of mentions; empty where no mention stands for that end.
        supports: the nodes the claim keeps alive because no mention stands for them, or, for an event or agreement,
            because claims describe it.
        key_mention: id of the mention that stands for the event of a MET; `graph.identity.relabel.anchored`
            fills it in.
    """

    id: str
    document: str
    fact: str
    predicate: str
    subject: str
    object: str
    key: str
    quote: str
    start: int
    end: int
    rule: str
    stated: Properties
    subject_mention: str
    object_mention: str
    supports: tuple[Reference, ...]
    key_mention: str = ""


@dataclass(frozen=True, slots=True)
class DocumentGraph:
    """Everything one document brings: what `store.replace` takes.

    `document` holds the properties of the Document node: `id`, `lang`, `title`, `published` (EDTF), `url`,
    `publisher`, `country` (of a publisher of state), `sha256`, `text`, `reader`, `reader_version` and `record` (hash of
    the record, by which an unchanged one is recognised); those unknown are absent.
    """

    document: Properties
    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    structure: tuple[Structure, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
