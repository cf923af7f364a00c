"""The head of a page: what its node is called, what kind of thing it is, what the graph tells of it above all."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graph.answers.cells import Piece, linked, worded
from graph.answers.mentioned import IDENTIFIER, survivor
from graph.answers.node import node_of
from graph.answers.shown import Shown, country_shown, shown
from graph.claims.model import Reference
from graph.errors import UnknownName
from graph.identity.keys import fact_id
from graph.store import Store
from graph.store.schema import DESCRIPTIONS, NODES
from graph.store.statements import read_nodes
from ontology import LANGUAGES

# Properties and relationships that the head tells, in this order.
TOLD = (
    "type",
    "kind",
    "status",
    "date",
    "date_stated",
    "date_conflict",
    "country",
    "comparison",
    "value",
    "unit",
    "period",
)
_HINT = "search for it by its name"
_BELONGS = """
MATCH (n:{label} {{id: $id}})-[r:AT|OF|IN|HELD_IN|BETWEEN|BY|STATED_BY]->(x)
RETURN type(r) AS type, x.id AS id ORDER BY type, id"""


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a page.

    Attributes:
        shown: the node as others show it.
        names: other names, each after its language.
        about: what the graph tells, by property or type of relationship.
        fact: id of the fact that its description is, whose sentences tell of it; empty where there is none.
    """

    shown: Shown
    names: list[tuple[str, str]]
    about: dict[str, list[Piece]]
    fact: str


def existing(kind: str, id: str, graph: Store) -> Reference:
    """The node of a page's address; an id that was given before entities were joined leads to the one they became.

    Raises:
        UnknownName: the graph has and had none.
        AmbiguousName: it leads to several.
    """
    label = kind.capitalize()
    if label in ("Country", "Area"):
        if graph.run(f"MATCH (n:{label} {{id: $id}}) RETURN n.id AS id", id=id):
            return Reference(label, id)
        raise UnknownName(f"the graph knows no {kind} {id!r}", _HINT)
    if not IDENTIFIER.fullmatch(id):
        raise UnknownName(f"{id!r} is no id of the graph", _HINT)
    return survivor(id, graph)


def head(node: Reference, graph: Store, lang: str) -> Head:
    """Read the head of a node's page, in a language."""
    properties = graph.run(read_nodes(node.label), ids=[node.id])[0]["properties"]
    belongs = [(row["type"], node_of(row["id"])) for row in graph.run(_BELONGS.format(label=node.label), id=node.id)]
    names = shown([node, *(other for _, other in belongs if other)], graph, lang)
    about = {key: [_told(key, str(properties[key]), lang)] for key in TOLD if properties.get(key) is not None}
    for type, other in belongs:
        if other in names:
            about.setdefault(type, []).append(linked(names[other]))
    return Head(names[node], list(_names(properties, names[node].label)), about, description(node))


def description(node: Reference) -> str:
    """Id of the fact by which documents describe a node; empty for those that they do not describe."""
    predicate = NODES[node.label].stated_by
    return fact_id(predicate, node.id, "") if predicate in DESCRIPTIONS else ""


def _told(key: str, value: str, lang: str) -> Piece:
    if key == "country" and (country := country_shown(value, lang)):
        return linked(country)
    return worded(value, lang, "date" if key == "date" else "text")


def _names(properties: Mapping[str, Any], own: str) -> Iterator[tuple[str, str]]:
    """Names by language, the language first; the one in the heading is left out."""
    for lang in LANGUAGES:
        for key in (f"name_{lang}", f"names_{lang}", f"title_{lang}"):
            value = properties.get(key) or []
            yield from ((lang, name) for name in ([value] if isinstance(value, str) else value) if name != own)
