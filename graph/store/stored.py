"""What the database holds of documents before they are replaced."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.claims.model import Reference

from . import statements
from .batches import read
from .derived import Derived, Support
from .evidence import Row, Run, by_label
from .schema import NODES


@dataclass(frozen=True, slots=True)
class StoredDocuments:
    """Claims of some documents and the nodes that these keep alive.

    Attributes:
        claims: rows by document: id, fact, predicate, subject, object, key, status, day, report.
        mentions: ids of their mentions.
        nodes: whom mentions refer to and what claims support.
    """

    claims: Mapping[str, Sequence[Row]]
    mentions: Sequence[str]
    nodes: frozenset[Reference]

    def facts(self) -> dict[str, Row]:
        """A claim of each fact that the documents state."""
        return {row["fact"]: row for rows in self.claims.values() for row in rows}

    def support(self) -> dict[str, Support]:
        """What the documents say of the facts that they state."""
        found: defaultdict[str, Support] = defaultdict(Support)
        for rows in self.claims.values():
            for row in rows:
                found[row["fact"]].add(row["status"], [row["report"]], row["day"])
        return found


def stored_documents(run: Run, documents: Sequence[str]) -> StoredDocuments:
    """Read what the database holds of documents; those that it does not know are passed over."""
    claims: dict[str, list[Row]] = defaultdict(list)
    for row in read(run, statements.CLAIMS_OF_DOCUMENTS, documents):
        claims[row["document"]].append(row)
    mentioned, supported = (list(read(run, it, documents)) for it in (statements.MENTIONED, statements.SUPPORTED))
    nodes = (Reference(label, row["id"]) for row in (*mentioned, *supported) for label in row["labels"])
    mentions = [row["mention"] for row in mentioned]
    return StoredDocuments(claims, mentions, frozenset(node for node in nodes if node.label in NODES))


def stored_nodes(run: Run, nodes: Iterable[Reference]) -> dict[Reference, Derived]:
    """Properties of the nodes that exist, those of others are missing."""
    return {
        Reference(label, row["id"]): row["properties"]
        for label, ids in by_label(nodes).items()
        for row in read(run, statements.read_nodes(label), ids)
    }
