"""Names, in any script and spelling, and ids, old ones too, to ids and nodes of the graph."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from rapidfuzz import process

from graph.claims.model import Reference
from graph.errors import AmbiguousName, UnknownName
from graph.identity.lookup import find
from graph.identity.lookup_reference import area, country
from graph.store import Store
from graph.store.candidates import GraphCandidates

from .happened import happened, told
from .mentioned import IDENTIFIER, survivor
from .shown import shown

KINDS = ("official", "agency", "event", "agreement")
EVENTS, NEAR = 20, 5  # at most so many events are told to choose from


def resolver(graph: Store) -> Callable[[str, str], str]:
    """What `queries.ask` is given to turn a kind and a name into an id.

    The function raises UnknownName with the nearest names, or AmbiguousName with the candidates. It looks a name
    up once: an answer, its heading and what it leaves out all ask for it. Make a new one when the graph has changed.
    """

    @cache
    def resolve(kind: str, text: str) -> str:
        if kind in _WITH_OLD_IDS and IDENTIFIER.fullmatch(text):
            return survivor(text, graph).id
        return _KINDS[kind](text, graph)

    return resolve


def entity(text: str, graph: Store, kind: str | None = None) -> Reference:
    """The node that a name or an id means; an id that some document told leads to whom it is joined with.

    Args:
        text: a name in any script, an id, words of an event.
        graph: where it is looked up.
        kind: one of `KINDS`, posts being looked up with officials; None tries each, then what else has a name.

    Raises:
        UnknownName: nothing answers to it.
        AmbiguousName: several do.
    """
    if IDENTIFIER.fullmatch(text):
        return survivor(text, graph)
    if kind is not None:
        return _named(text, kind, graph)
    unknown: UnknownName | None = None
    for each in ("official", "agency", "agreement", "initiative", "place", "country", "event"):
        try:
            return _named(text, each, graph)
        except UnknownName as error:
            unknown = unknown or error
    assert unknown is not None
    raise UnknownName(f"nobody and nothing in the graph is called {text!r}", nearest=unknown.nearest)


def _named(text: str, kind: str, graph: Store) -> Reference:
    if kind in ("agreement", "initiative", "place"):
        return Reference(kind.capitalize(), find(text, kind.capitalize(), GraphCandidates(graph.run)).id)
    id = resolver(graph)(kind, text)
    return Reference("Country" if kind == "country" else id.partition("-")[0].capitalize(), id)


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
    if graph.run("MATCH (e:Event {id: $id}) RETURN e.id AS id", id=text):
        return text
    what = told(text)
    found = happened(what, graph, EVENTS)
    if len(found) == 1:
        return found[0]
    if found:
        number = f"any of {len(found)}" if len(found) < EVENTS else f"one of {EVENTS} and more"
        raise AmbiguousName(f"{text!r} may be {number} events", "add words, or give an id", _called(found, graph))
    near = happened(replace(what, place=""), graph, NEAR) or happened(replace(what, date=""), graph, NEAR)
    lines = tuple(line for _, line in _called(near, graph))
    raise UnknownName(f"no event is {text!r}", "give an id, or words of kind, date and place", lines)


def _called(events: Sequence[str], graph: Store) -> tuple[tuple[str, str], ...]:
    nodes = [Reference("Event", id) for id in events]
    known = shown(nodes, graph, "en")
    return tuple((node.id, known[node].label) for node in nodes)


def _country(text: str, graph: Store) -> str:  # noqa: ARG001 - countries are the ontology's, not the graph's
    return country(text)


def _area(text: str, graph: Store) -> str:  # noqa: ARG001
    return area(text)


_WITH_OLD_IDS = ("official", "agency", "event")
_KINDS: dict[str, Callable[[str, Store], str]] = {
    "official": _official,
    "agency": _agency,
    "country": _country,
    "area": _area,
    "document": _document,
    "event": _event,
}
