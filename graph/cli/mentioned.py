"""The mentions behind an entity or an id, and the entity that a name or any id ever told leads to."""

import re
from collections.abc import Iterable

from graph.claims.model import Mention, Reference
from graph.errors import AmbiguousName, UnknownName
from graph.identity.lookup import find
from graph.store import Store
from graph.store.candidates import GraphCandidates
from graph.store.mentions import told_as
from graph.store.schema import NODES

from .names import resolver

KINDS = ("official", "agency", "event", "agreement")
IDENTIFIER = re.compile(r"(?P<kind>[a-z]+)-[0-9a-f]{12}")

_TOLD = "MATCH (e:{label} {{id: $id}})<-[:REFERS_TO]-(m:Mention) RETURN DISTINCT m.told AS told"


def entity(text: str, graph: Store, kind: str | None = None) -> Reference:
    """The node that a name or an id means; an id that some document told leads to whom it is joined with.

    Args:
        text: a name in any script, an id, words of an event.
        graph: where it is looked up.
        kind: official (posts included), agency, event or agreement; None tries each, then initiatives and places.

    Raises:
        UnknownName: nothing answers to it.
        AmbiguousName: several do.
    """
    known = IDENTIFIER.fullmatch(text)
    if known:
        return _with_id(text, known["kind"].capitalize(), graph)
    if kind is not None:
        return _named(text, kind, graph)
    unknown: UnknownName | None = None
    for each in ("official", "agency", "agreement", "initiative", "place", "event"):
        try:
            return _named(text, each, graph)
        except UnknownName as error:
            unknown = unknown or error
    raise unknown or UnknownName(f"nothing in the graph is called {text!r}")


def mentions_of(node: Reference, graph: Store) -> list[Mention]:
    """Every mention that refers to a node, by day of publication, then id."""
    told = [row["told"] for row in graph.run(_TOLD.format(label=node.label), id=node.id)]
    return _sorted(mention for mention in told_as(graph.run, told) if mention.entity == node)


def mentions_told(id: str, graph: Store) -> list[Mention]:
    """Every mention whose document alone tells an id, in the same order."""
    return _sorted(told_as(graph.run, [id]))


def day(mention: Mention) -> str:
    """The day on which its document was published; empty when unknown."""
    return str(mention.traits.get("day", ""))


def choices(mentions: Iterable[Mention]) -> tuple[tuple[str, str], ...]:
    """Mentions as candidates to choose from: ``ID@DOCUMENT`` and what tells them apart."""
    return tuple((f"{mention.told}@{mention.document}", _line(mention)) for mention in mentions)


def _named(text: str, kind: str, graph: Store) -> Reference:
    if kind in ("agreement", "initiative", "place"):
        return Reference(kind.capitalize(), find(text, kind.capitalize(), GraphCandidates(graph.run)).id)
    id = resolver(graph)(kind, text)
    return Reference(id.partition("-")[0].capitalize(), id)


def _with_id(id: str, label: str, graph: Store) -> Reference:
    if label in NODES and graph.run(f"MATCH (n:{label} {{id: $id}}) RETURN n.id AS id", id=id):
        return Reference(label, id)
    told = mentions_told(id, graph)
    found = {mention.entity: mention for mention in told}
    if not found:
        raise UnknownName(f"nothing in the graph has or had the id {id}", "an id is what answers and exports show")
    if len(found) > 1:
        lines = tuple((node.id, _line(mention)) for node, mention in sorted(found.items()))
        raise AmbiguousName(f"{id} leads to {len(found)} namesakes", "give one of these ids", lines)
    return next(iter(found))


def _line(mention: Mention) -> str:
    names = " / ".join(mention.names) or mention.kind
    return ", ".join(part for part in (names, f"in {mention.document}", day(mention), mention.entity.id) if part)


def _sorted(mentions: Iterable[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: (day(mention) or "9999", mention.id))
