"""What the database holds of documents before they are replaced."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.claims.model import Reference, Value

from . import statements
from .batches import read
from .derived import Derived
from .evidence import Row, Run, by_label
from .schema import NODES


@dataclass(frozen=True, slots=True)
class StoredDocuments:
    """Claims of some documents and the nodes that these keep alive.

    Attributes:
        claims: rows by document: id, fact, predicate, subject, object, key, status.
        nodes: whom mentions refer to and what claims support.
    """

    claims: Mapping[str, Sequence[Row]]
    nodes: frozenset[Reference]

    def facts(self) -> dict[str, Row]:
        """A claim of each fact that the documents state."""
        return {row["fact"]: row for rows in self.claims.values() for row in rows}

    def support(self) -> dict[str, list[tuple[Value, int]]]:
        """The facts that the documents state, each with the statuses that they state, a document counted once."""
        found: dict[str, list[tuple[Value, int]]] = defaultdict(list)
        for rows in self.claims.values():
            for fact, status in {(row["fact"], row["status"]) for row in rows}:
                found[fact] += [] if status is None else [(status, 1)]
        return found


def stored_documents(run: Run, documents: Sequence[str]) -> StoredDocuments:
    """Read what the database holds of documents; those that it does not know are passed over."""
    claims: dict[str, list[Row]] = defaultdict(list)
    for row in read(run, statements.CLAIMS_OF_DOCUMENTS, documents):
        claims[row["document"]].append(row)
    nodes = {
        Reference(label, row["id"])
        for statement in (statements.MENTIONED, statements.SUPPORTED)
        for row in read(run, statement, documents)
        for label in row["labels"]
        if label in NODES
    }
    return StoredDocuments(claims, frozenset(nodes))


def stored_nodes(run: Run, nodes: Iterable[Reference]) -> dict[Reference, Derived]:
    """Properties of the nodes that exist, those of others are missing."""
    return {
        Reference(label, row["id"]): row["properties"]
        for label, ids in by_label(nodes).items()
        for row in read(run, statements.read_nodes(label), ids)
    }
