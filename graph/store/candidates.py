"""Names looked up in the graph: the store's answer to what `graph.identity.candidates` asks."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from graph.identity.candidates import Candidate

from . import statements
from .batches import read
from .evidence import Run
from .schema import NODES

_SPECIAL = re.compile(r'([+\-&|!(){}\[\]^"~*?:\\/])')
_OPERATOR = re.compile(r"\b(AND|OR|NOT)\b")
_SHOWN = ("name", "title")
_CALLED = re.compile(r"(name|names|title)(_[a-z]{2,3})?|city")
PAGE = 1_000


class GraphCandidates:
    """Candidates from a graph; an implementation of `graph.identity.candidates.Candidates`.

    Args:
        run: runs Cypher that reads, such as `Store.run`.
    """

    def __init__(self, run: Run) -> None:
        self._run = run

    def candidates(self, label: str, keys: Sequence[str], limit: int) -> list[Candidate]:
        """Entities of `label` whose `text` holds any of `keys`, by the engine's score, then id.

        Args:
            label: one with full-text search.
            keys: words or sound keys, in any script; what is special in a full-text query is escaped.
            limit: at most so many.
        """
        query = " ".join(escaped(key) for key in keys if key.strip())
        if not query:
            return []
        ids = [row["id"] for row in self._run(statements.full_text(label), query=query, limit=limit)]
        found = {candidate.id: candidate for candidate in self._read(label, ids)}
        return [found[id] for id in ids if id in found]

    def with_id(self, label: str, id: str) -> Candidate | None:
        """The entity of `label` with exactly this id, or None."""
        return next(iter(self._read(label, [id])), None)

    def all_names(self, label: str) -> Iterator[Candidate]:
        """Every entity of `label`, in order of id, read in pages."""
        ids = sorted(row["id"] for row in self._run(statements.ids_of(label)))
        for start in range(0, len(ids), PAGE):
            yield from self._read(label, ids[start : start + PAGE])

    def _read(self, label: str, ids: Sequence[str]) -> list[Candidate]:
        nodes = {row["id"]: row["properties"] for row in read(self._run, statements.read_nodes(label), ids)}
        mentions = self._mentions(label, ids)
        posts: dict[str, list[str]] = {}
        if label == "Official":
            for row in read(self._run, statements.POSTS_HELD, ids):
                posts.setdefault(row["id"], []).append(row["title"])
        return [
            Candidate(
                id=id,
                label=label,
                name=str(next((nodes[id][key] for key in _SHOWN if nodes[id].get(key)), "")),
                names=called(nodes[id]),
                country=nodes[id].get("country", ""),
                posts=tuple(dict.fromkeys(posts.get(id, ()))),
                mentions=mentions.get(id, 0),
            )
            for id in ids
            if id in nodes
        ]

    def _mentions(self, label: str, ids: Sequence[str]) -> dict[str, int]:
        if not NODES[label].mentioned:
            return {}
        return {row["id"]: row["mentions"] for row in read(self._run, statements.count_mentions(label), ids)}


def escaped(text: str) -> str:
    r"""Take their power from the characters and words that mean something in a full-text query.

    Example:
        >>> escaped("(Rabat OR 1=1)")
        '\\(Rabat or 1=1\\)'
    """
    return _SPECIAL.sub(r"\\\1", _OPERATOR.sub(lambda found: found[0].lower(), text))


def called(properties: Mapping[str, Any]) -> tuple[str, ...]:
    """Every name and title among the properties of a node, that which is shown first."""
    called = [key for key in (*_SHOWN, *sorted(properties)) if _CALLED.fullmatch(key) and key in properties]
    forms = [form for key in called for form in _list(properties[key])]
    return tuple(dict.fromkeys(forms))


def _list(value: str | list[str]) -> list[str]:
    return value if isinstance(value, list) else [value]
