"""Annotated documents resolved together: from their annotations, or from what the reader reads in their texts."""

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from graph.claims.model import Mention
from graph.evaluation import Gold, read_gold
from graph.identity.resolve import resolve
from ontology.record import Record
from tests.gold.identity.annotated import annotated
from tests.gold.identity.recorded import recorded
from tests.gold.identity.truth import KINDS, Resolved, Thing
from tests.graph.identity.memory import Memory

GOLD = Path(__file__).parents[1]
BEYOND = "?"
"""Before the local id of what a record has and the annotation has not."""


@cache
def golds() -> dict[str, Gold]:
    """Every annotation that was settled, by document."""
    return {gold.id: gold for part in ("development", "report") for gold in read_gold(GOLD / part)}


def from_annotations() -> list[list[Mention]]:
    """Mentions by document, as if the documents had been read without a fault."""
    return [list(resolve(annotated(gold)).mentions) for gold in golds().values()]


def from_records(records: Iterable[Record]) -> tuple[list[list[Mention]], dict[str, str]]:
    """Mentions by document, and for each mention the annotation's key where it has one."""
    found: list[list[Mention]] = []
    keys: dict[str, str] = {}
    for record in records:
        document = record.document.id
        found.append(list(resolve(record).mentions))
        matched = recorded(golds()[document], json.loads(record.line()))
        keys |= {f"{document}#{local}": key for local, key in matched.items()}
    return found, keys


def together(documents: Iterable[Sequence[Mention]]) -> dict[str, Mention]:
    """Every mention with the entity it was resolved to, one document after the other."""
    graph = Memory()
    for mentions in documents:
        graph.replace(mentions)
    return graph.mentions


def by_kind(mentions: Mapping[str, Mention], keys: Mapping[str, str] | None = None) -> Mapping[str, Resolved]:
    """Resolved things for each of `KINDS`, annotated ones by their keys.

    Args:
        mentions: resolved, by id.
        keys: the annotation's key by mention; by default a mention's own local id is that.
    """
    found: dict[str, dict[Thing, Mention]] = {kind: {} for kind in KINDS}
    for id, mention in mentions.items():
        local = id.removeprefix(f"{mention.document}#")
        key = local if keys is None else keys.get(id, BEYOND + local)
        kind = next(kind for kind, of in KINDS.items() if mention.kind in of)
        found[kind][Thing(mention.document, key)] = mention
    return found


def only_annotated(resolved: Resolved) -> Resolved:
    """Without what the annotation has not."""
    return {thing: mention for thing, mention in resolved.items() if not thing.key.startswith(BEYOND)}
