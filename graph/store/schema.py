"""The graph model: labels, relationship types and the statements that make a schema of them, from `schema.yaml`.

Cypher text is put together from these closed lists only; nothing that a user or a document says reaches it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from typing import Any, Literal

import yaml

_MODEL: Mapping[str, Any] = yaml.safe_load(files(__package__).joinpath("schema.yaml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class NodeKind:
    """A label and where the properties of its nodes come from; `schema.yaml` says what each attribute means."""

    label: str
    keeps: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    restated: tuple[str, ...] = ()
    stated_by: str = ""
    states: tuple[str, ...] = ()
    search: str = ""
    mentioned: bool = False
    named: bool = False
    reference: bool = False


@dataclass(frozen=True, slots=True)
class RelationshipKind:
    """A relationship type with the labels that it may start from and end at."""

    type: str
    role: Literal["facts", "structure", "evidence"]
    start: tuple[str, ...]
    end: tuple[str, ...]


def _node(label: str, entry: Mapping[str, Any]) -> NodeKind:
    attributes: dict[str, Any] = {key: tuple(it) if isinstance(it, list) else it for key, it in entry.items()}
    return NodeKind(label, **attributes)


def _relationships(role: Literal["facts", "structure", "evidence"]) -> dict[str, RelationshipKind]:
    return {name: RelationshipKind(name, role, *map(tuple, ends)) for name, ends in _MODEL[role].items()}


VERSION: int = _MODEL["version"]
NODES: Mapping[str, NodeKind] = {label: _node(label, entry) for label, entry in _MODEL["nodes"].items()}
FACTS = _relationships("facts")
STRUCTURE = _relationships("structure")
EVIDENCE = _relationships("evidence")
RELATIONSHIPS: Mapping[str, RelationshipKind] = {**EVIDENCE, **FACTS, **STRUCTURE}
DESCRIPTIONS: frozenset[str] = frozenset(_MODEL["descriptions"])
# What documents speak of, owners of structure before what they belong to: a body goes after the posts in it.
ENTITIES: tuple[str, ...] = tuple(
    sorted(
        (label for label, kind in NODES.items() if kind.mentioned or kind.stated_by),
        key=lambda label: (any(label in kind.end for kind in STRUCTURE.values()), label),
    )
)


def sql_schema() -> Iterator[str]:
    """Statements of the embedded engine that come before the Cypher ones: types and full-text indexes."""
    define = _MODEL["define"]["sql"]
    for label in (*NODES, "Meta"):
        yield define["vertex"].format(label=label)
    for name in RELATIONSHIPS:
        yield define["edge"].format(type=name)
    for label, kind in NODES.items():
        if kind.search:
            yield define["text"].format(label=label, property=kind.search)
            yield define["search"].format(**_searched(kind))
    yield from define["indexes"]


def cypher_schema() -> Iterator[str]:
    """Statements that both engines take: a unique constraint for each label, and the indexes that are no constraint."""
    define = _MODEL["define"]["cypher"]
    for label in (*NODES, "Meta"):
        yield define["id"].format(label=label, name=label.lower())
    yield from define["indexes"]


def neo4j_schema() -> Iterator[str]:
    """Statements of Neo4j that come after the others: full-text indexes, and waiting until they are ready."""
    define = _MODEL["define"]["neo4j"]
    for kind in NODES.values():
        if kind.search:
            yield define["search"].format(**_searched(kind))
    yield from define["indexes"]
    yield define["ready"]


def definition() -> str:
    """A hash of all statements, by which a graph that lacks some of what they define is recognised."""
    return sha256("\n".join((*sql_schema(), *cypher_schema(), *neo4j_schema())).encode()).hexdigest()[:12]


def _searched(kind: NodeKind) -> dict[str, str]:
    analyzers: Mapping[str, str] = _MODEL["analyzers"][kind.search]
    return {"label": kind.label, "name": kind.label.lower(), "property": kind.search, **analyzers}
