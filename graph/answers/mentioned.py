"""The mentions behind an entity or an id, and the node that any id ever told leads to."""

import re
from collections.abc import Iterable

from graph.claims.model import Mention, Reference
from graph.errors import AmbiguousName, UnknownName
from graph.store import Store
from graph.store.mentions import told_as
from graph.store.schema import NODES

IDENTIFIER = re.compile(r"[a-z]+-[0-9a-f]{12}")

_TOLD = "MATCH (e:{label} {{id: $id}})<-[:REFERS_TO]-(m:Mention) RETURN DISTINCT m.told AS told"


def survivor(id: str, graph: Store) -> Reference:
    """The node that has an id, or that those whom some document told by it have become.

    Raises:
        UnknownName: no node has it and no document told it.
        AmbiguousName: it leads to namesakes.
    """
    label = id.partition("-")[0].capitalize()
    if label in NODES and graph.run(f"MATCH (n:{label} {{id: $id}}) RETURN n.id AS id", id=id):
        return Reference(label, id)
    found = {mention.entity: mention for mention in mentions_told(id, graph)}
    if not found:
        raise UnknownName(f"nothing in the graph has or had the id {id}", "an id is what answers and exports show")
    if len(found) > 1:
        lines = tuple((node.id, _line(mention)) for node, mention in sorted(found.items()))
        raise AmbiguousName(f"{id} leads to {len(found)} namesakes", "give one of these ids", lines)
    return next(iter(found))


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


def _line(mention: Mention) -> str:
    names = " / ".join(mention.names) or mention.kind
    return ", ".join(part for part in (names, f"in {mention.document}", day(mention), mention.entity.id) if part)


def _sorted(mentions: Iterable[Mention]) -> list[Mention]:
    return sorted(mentions, key=lambda mention: (day(mention) or "9999", mention.id))
