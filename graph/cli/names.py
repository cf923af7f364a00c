"""Names of a question, in any script and spelling, to ids."""

from collections.abc import Callable

from rapidfuzz import process

from graph.errors import AmbiguousName, UnknownName
from graph.identity.lookup import find
from graph.identity.lookup_reference import area, country
from graph.store import Store
from graph.store.candidates import GraphCandidates

EVENTS = """
MATCH (e:Event)
OPTIONAL MATCH (e)-[:HELD_IN]->(p:Place)
WITH e.id AS id, e.type AS type, coalesce(e.date, '') AS date, p.name AS place ORDER BY id, place
WITH id, type, date, collect(place) AS places
RETURN id, reduce(line = type + ' ' + date, x IN places | line + ' ' + x) AS words ORDER BY id
"""


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


def _document(text: str, graph: Store) -> str:
    if graph.run("MATCH (d:Document {id: $id}) RETURN d.id AS id", id=text):
        return text
    near = tuple(match[0] for match in process.extract(text, graph.documents(), limit=5))
    raise UnknownName(f"the graph holds no document {text!r}", "", near)


def _event(text: str, graph: Store) -> str:
    """An event by its id, or by words of its kind, date and place: ``visit 2025-01 Spain``."""
    described: dict[str, str] = {row["id"]: row["words"] for row in graph.run(EVENTS)}
    if text in described:
        return text
    words = text.casefold().split()
    found = [id for id, line in described.items() if words and all(word in line.casefold() for word in words)]
    if len(found) == 1:
        return found[0]
    if found:
        candidates = tuple((id, described[id]) for id in found)
        raise AmbiguousName(f"{text!r} may be any of {len(found)} events", "add words, or give an id", candidates)
    near = process.extract(text, described, limit=5)
    raise UnknownName(
        f"no event is {text!r}", "give an id, or words of kind, date and place", tuple(line for line, _, _ in near)
    )


def _country(text: str, graph: Store) -> str:  # noqa: ARG001 - countries are the ontology's, not the graph's
    return country(text)


def _area(text: str, graph: Store) -> str:  # noqa: ARG001
    return area(text)


_KINDS: dict[str, Callable[[str, Store], str]] = {
    "official": _official,
    "agency": _agency,
    "country": _country,
    "area": _area,
    "document": _document,
    "event": _event,
}
