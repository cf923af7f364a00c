"""Names of a question, in any script and spelling, to ids."""

from collections.abc import Callable

from rapidfuzz import process

from graph.errors import UnknownName
from graph.identity.lookup import find
from graph.identity.lookup_reference import area, country
from graph.store import Store
from graph.store.candidates import GraphCandidates


def resolver(graph: Store) -> Callable[[str, str], str]:
    """What `queries.ask` is given to turn a kind and a name into an id.

    The function raises UnknownName with the nearest names, or AmbiguousName with the candidates.
    """

    def resolve(kind: str, text: str) -> str:
        return _KINDS[kind](text, graph)

    return resolve


def _official(text: str, graph: Store) -> str:
    """An official; else the post of one known by post only."""
    try:
        return find(text, "Official", GraphCandidates(graph.run)).id
    except UnknownName as unknown:
        try:
            return find(text, "Post", GraphCandidates(graph.run)).id
        except UnknownName:
            raise unknown from None


def _agency(text: str, graph: Store) -> str:
    return find(text, "Agency", GraphCandidates(graph.run)).id


def _existing(label: str) -> Callable[[str, Store], str]:
    def exact(text: str, graph: Store) -> str:
        ids = [row["id"] for row in graph.run(f"MATCH (n:{label} {{id: $id}}) RETURN n.id AS id", id=text)]
        if ids:
            return text
        known = [row["id"] for row in graph.run(f"MATCH (n:{label}) RETURN n.id AS id ORDER BY id")]
        near = tuple(match[0] for match in process.extract(text, known, limit=5))
        raise UnknownName(f"the graph holds no {label.lower()} {text!r}", "", near)

    return exact


def _country(text: str, graph: Store) -> str:  # noqa: ARG001 - countries are the ontology's, not the graph's
    return country(text)


def _area(text: str, graph: Store) -> str:  # noqa: ARG001
    return area(text)


_KINDS: dict[str, Callable[[str, Store], str]] = {
    "official": _official,
    "agency": _agency,
    "country": _country,
    "area": _area,
    "document": _existing("Document"),
    "event": _existing("Event"),
}
