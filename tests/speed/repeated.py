"""A graph of any size in little memory: a small one over and over, each time with ids of its own."""

import pickle
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from graph.claims.model import Reference
from graph.identity import resolve
from graph.linked import Link, Node
from tests.speed.newsroom import records
from tests.speed.written import Written

SEED, PEOPLE, MENTIONS = 9, 400, 1_000
# Ids of what documents bring, and of documents.
_IDS = re.compile(r"\b(?:(?:official|post|agency|event|agreement|initiative|figure|place)-[0-9a-f]{12}|w[0-9a-f]{8})\b")
_MARK = "~0000000"


def keep(file: Path, people: int = PEOPLE, mentions: int = MENTIONS) -> None:
    """Make the small graph; by itself, for that takes more memory than reading it."""
    written = Written([resolve(record) for record in records(SEED, people, mentions)])
    nodes = [Node(_marked(node.node), _marked(dict(node.properties))) for node in written.nodes()]
    claims = sum(node.node.label == "Claim" for node in nodes)
    links = [_marked(link) for link in written.relationships()]
    file.write_bytes(pickle.dumps((claims, pickle.dumps(nodes), pickle.dumps(links))))


class Repeated:
    """Reads the graph, an implementation of `graph.linked.Reader`.

    Args:
        file: from `keep`.
        claims: at least so many; less than one repetition more.

    Attributes:
        claims: how many there are.
    """

    def __init__(self, file: Path, claims: int) -> None:
        each, self._nodes, self._links = pickle.loads(file.read_bytes())
        self._times = -(-claims // each)
        self.claims = each * self._times

    def nodes(self) -> Iterator[Node]:
        """All nodes."""
        return self._again(self._nodes)

    def relationships(self) -> Iterator[Link]:
        """All relationships."""
        return self._again(self._links)

    def _again(self, kept: bytes) -> Iterator[Any]:
        for time in range(self._times):
            copy: Sequence[Any] = pickle.loads(kept.replace(_MARK.encode(), b"~%07d" % time))
            yield from copy


def _marked(value: Any) -> Any:
    """A value in whose ids the mark stands, to be exchanged for one as long."""
    if isinstance(value, str):
        return _IDS.sub(lambda found: found[0] + _MARK, value)
    if isinstance(value, list):
        return [_marked(item) for item in value]
    if isinstance(value, dict):
        return {key: _marked(item) for key, item in value.items()}
    if isinstance(value, Reference):
        return Reference(value.label, value.id + _MARK if value.label == "Claim" else _marked(value.id))
    if isinstance(value, Link):
        return Link(value.type, _marked(value.start), _marked(value.end), _marked(dict(value.properties)))
    return value
