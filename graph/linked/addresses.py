"""Addresses (IRIs) of nodes and facts, and the way back from an address to label and id."""

import hashlib
import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

from graph.claims.model import Reference
from graph.errors import UsageError

from .mapping import GraphMapping

DEFAULT_BASE = "https://w3id.org/mithaq/id/"
FACT = "Fact"
_ABOUT = "about/"
# What an absolute IRI may hold, RFC 3987; a base ends where a path can go on.
_BASE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|\\^`]*[/#]")
# Marks an id that does not begin as its label's ids do; a colon within an id is written %3A.
_WHOLE = ":"
# Written as it is: what nearly every id is made of.
_PLAIN = re.compile(r"[A-Za-z0-9._~-]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Address:
    """What an address says: label (`FACT` for facts) and id of its owner, and which part of it (empty for all)."""

    label: str
    id: str
    part: str


class Addresses:
    """Addresses under one base.

    Args:
        mapping: has the paths.
        base: absolute IRI that ends with ``/`` or ``#``, without a prefix: JSON-LD could not tell it from one.

    Raises:
        UsageError: not such a base.
    """

    def __init__(self, mapping: GraphMapping, base: str) -> None:
        if not _BASE.fullmatch(base) or base.partition(":")[0] in mapping.prefixes:
            raise UsageError(
                f"{base!r} cannot be the base of addresses",
                "give an absolute IRI that ends with / or #, such as https://example.org/id/",
            )
        self.base = base
        self.facts_graph = f"{base}graph/facts"
        self.areas = f"{base}areas"
        self._facts = base + mapping.facts.path
        self._kinds = {label: (base + kind.path, kind.strip) for label, kind in mapping.labels.items()}
        self._labels = {kind.path: label for label, kind in mapping.labels.items()} | {mapping.facts.path: FACT}

    def node(self, label: str, id: str) -> str:
        """Address of a node."""
        start, strip = self._kinds[label]
        if not strip:
            return start + _written(id)
        if id.startswith(strip):
            return start + _written(id[len(strip) :])
        return start + _WHOLE + _written(id)

    def fact(self, id: str) -> str:
        """Address of a fact: 16 hexadecimal digits of the sha256 of its id."""
        return self._facts + digest(id)

    def about(self, path: str) -> str:
        """Address of something in the description of an export."""
        return f"{self.base}{_ABOUT}{path}"

    def reader(self, name: str, version: str) -> str:
        """Address of what read documents, in one version."""
        return self.about(f"reader/{_written(name)}/{_written(version)}")

    def is_about(self, iri: str) -> bool:
        """Whether an address is of the description of an export, not of the graph."""
        return iri.startswith(self.base + _ABOUT) or iri == self.areas

    def document_graph(self, node: Reference) -> str | None:
        """Address of the graph of the document that a node is or belongs to; None where its id does not tell."""
        if node.label == "Document":
            return self.node("Document", node.id)
        if node.label == "Mention" and "#" in node.id:
            return self.node("Document", node.id.rpartition("#")[0])
        return None

    def read(self, iri: str) -> Address | None:
        """Take an address apart; None where it is none of this base's nodes and facts."""
        if not iri.startswith(self.base):
            return None
        path, slash, rest = iri[len(self.base) :].partition("/")
        label = self._labels.get(path + slash)
        if label is None:
            return None
        id, _, part = rest.partition("/")
        return Address(label, self._id(label, id), part)

    def _id(self, label: str, written: str) -> str:
        strip = "" if label == FACT else self._kinds[label][1]
        if strip and written.startswith(_WHOLE):
            return unquote(written[len(_WHOLE) :])
        return strip + unquote(written)


def digest(fact: str) -> str:
    """What the address of a fact ends with."""
    return hashlib.sha256(fact.encode()).hexdigest()[:16]


def _written(id: str) -> str:
    return id if _PLAIN.fullmatch(id) else quote(id, safe="")
