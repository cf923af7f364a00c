"""The graph as a whole: make its schema, put documents in and take them out, stream it out, look names up.

Example:
    with open_store(choose(None, None, os.environ)) as store:
        store.prepare(reference)
        changes = store.replace(graphs)
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from rapidfuzz import process

from graph.claims.model import DocumentGraph, Entity, Reference
from graph.errors import BadRecord, NotMithaq, UnknownName
from graph.identity.judgement import Judgement
from graph.identity.neighbourhood import Resolver
from graph.identity.resolution import resolve_mentions

from . import dump, statements
from .acceptable import check
from .batches import read
from .change import Change
from .connection import Connection, Row, Transaction, connect
from .derived import Derived
from .dump import Node
from .entities import Nodes
from .links import Link
from .mark import begin, complete, incomplete, marked, renew, revision, touch
from .neighbourhood import rejudge, stored_judgements
from .resolving import Resolution, told_ids
from .restore import restore
from .scan import Scan
from .schema import NODES
from .targets import ServerTarget, Target

NEAREST = 5
# Ids resolved in one transaction; what events mean depends on their sides, hence these come first.
PORTION = 2_000
RESOLVED_IN_ORDER = (("agency",), ("official", "post"), ("event", "agreement"))


class Store:
    """A graph of Mithaq in a database.

    Args:
        connection: an open database; it stays the caller's to close.
        resolver: tells whom or what mentions mean.

    Attributes:
        engine: ``embedded`` or ``neo4j``.
        address: where another process reaches the same database, for as long as it is open here.
        changed: whether anything was written through this object.
    """

    def __init__(self, connection: Connection, resolver: Resolver = resolve_mentions) -> None:
        self.engine = connection.engine
        self.address: ServerTarget = connection.address
        self.changed = False
        self._resolver = resolver
        self._connection = connection
        self._references: dict[Reference, Derived] = {}

    def prepare(self, reference: Iterable[Entity], into_existing: bool = False) -> None:
        """Make sure that the database is a graph of Mithaq: an empty one becomes one, an older one gets new indexes.

        Args:
            reference: the Country and Area nodes, with all their properties but the id.
            into_existing: also make a graph beside the nodes of somebody else.

        Raises:
            NotMithaq: there are nodes, and none of them marks a graph of Mithaq.
            StoreVersion: another version of Mithaq made the graph.
        """
        if marked(self._connection):
            renew(self._connection)
            return
        if not into_existing and self._connection.run(statements.ANY_NODE):
            raise NotMithaq(
                f"{self._connection.where} holds data that is not a graph of Mithaq; nothing was changed",
                "name an empty database, or add the graph to what is there with --into-existing",
            )
        self.changed = True
        begin(self._connection, reference)

    def verify(self) -> None:
        """Check that the database holds a complete graph of this version.

        Raises:
            NotMithaq: it holds none, or an import was interrupted.
            StoreVersion: another version of Mithaq made it.
        """
        if not marked(self._connection):
            raise NotMithaq(f"{self._connection.where} holds no graph of Mithaq", "`mithaq load` makes one")
        if not complete(self._connection):
            raise incomplete(self._connection.where)

    def run(self, cypher: str, **parameters: object) -> list[Row]:
        """Run a query that reads, and return its rows."""
        return self._connection.run(cypher, **parameters)

    def read(self, cypher: str, parameters: Mapping[str, object]) -> tuple[list[str], list[Row]]:
        """Run somebody else's query, which must not write; see `graph.store.connection.Connection.read`."""
        return self._connection.read(cypher, parameters)

    def replace(self, graphs: Sequence[DocumentGraph]) -> list[Change]:
        """Put documents in, each in place of what the graph holds of it, all in one transaction.

        A document whose record is the stored one is passed over; when all are, nothing is written. Whom or what
        mentions mean is resolved together with those near them; other documents in which this changes are rewritten.

        Args:
            graphs: what the documents bring by themselves: up to about 500 documents or 8 MB at a time.

        Returns:
            One change a document, in the order given; then one of the kind ``resolved`` for each other document that
            was rewritten.

        Raises:
            BadRecord: one of them breaks the model, or two have one id; nothing was written.
            NotMithaq, StoreVersion: as for `verify`.
            StoreUnavailable, DiskFull: the database failed; nothing was written.
        """
        ids = [str(graph.document["id"]) for graph in graphs]
        for id, times in Counter(ids).items():
            if times > 1:
                raise BadRecord(f"{times} documents have the id {id!r}", "give each document an id of its own")
        self.verify()
        new = self._new(graphs)
        changes = self._exchange([str(graph.document["id"]) for graph in new], new) if new else []
        found = {change.document: change for change in changes if change.kind != "resolved"}
        return [
            *(
                found.get(id) or Change(id, "unchanged", claims=len(graph.claims), claims_before=len(graph.claims))
                for id, graph in zip(ids, graphs, strict=True)
            ),
            *changes[len(new) :],
        ]

    def remove(self, documents: Sequence[str]) -> list[Change]:
        """Take documents out, with the facts and entities that only they support.

        Returns:
            One change a document; then those of the kind ``resolved``, as for `replace`.

        Raises:
            UnknownName: the graph has no document with one of the ids; nothing was removed.
            NotMithaq, StoreVersion: as for `verify`.
        """
        self.verify()
        known = {row["id"] for row in read(self._connection.run, statements.RECORDS, documents)}
        for id in documents:
            if id not in known:
                nearest = process.extract(id, self.documents(), limit=NEAREST)
                raise UnknownName(
                    f"no document has the id {id!r}; nothing was removed",
                    "`mithaq ask documents` lists them",
                    tuple(name for name, _, _ in nearest),
                )
        return self._exchange(list(dict.fromkeys(documents)), []) if documents else []

    def judge(self, judgements: Sequence[Judgement]) -> list[Change]:
        """Write judgements, each in place of another one on the same two ends, and resolve what they touch.

        Returns:
            One change of the kind ``resolved`` for each document that was rewritten.

        Raises:
            ConflictingJudgements: with those of the graph they contradict each other; nothing was written.
            NotMithaq, StoreVersion: as for `verify`.
        """
        return self._rejudge(judgements, [])

    def unjudge(self, ids: Sequence[str]) -> list[Change]:
        """Take judgements out again; ids that are unknown are passed over. Returns and raises as `judge`."""
        return self._rejudge([], ids)

    def judgements(self) -> list[Judgement]:
        """Every judgement, by id."""
        return stored_judgements(self._connection.run)

    def resolve_all(self) -> list[Change]:
        """Resolve all mentions anew, in portions of a transaction each: right after the rules of resolution changed.

        Returns:
            One change of the kind ``resolved`` each time that a document was rewritten.
        """
        self.verify()
        changes = []
        for kinds in RESOLVED_IN_ORDER:
            ids = told_ids(self._connection.run, kinds)
            for start in range(0, len(ids), PORTION):
                changes += self._exchange([], [], ids[start : start + PORTION])
        return changes

    def revision(self) -> str | None:
        """A word that changes with each write; None where only versions of Mithaq wrote that gave none."""
        return revision(self._connection)

    def count(self, label: str) -> int:
        """How many nodes have a label of the schema."""
        return int(self.run(f"MATCH (n:{NODES[label].label}) RETURN count(n) AS number")[0]["number"])

    def documents(self) -> list[str]:
        """Return the ids of all documents, sorted."""
        return sorted(row["id"] for row in self._connection.run(statements.ids_of("Document")))

    def nodes(self) -> Iterator[Node]:
        """Yield every node; see `graph.store.dump.nodes`."""
        return dump.nodes(self._connection.run)

    def relationships(self) -> Iterator[Link]:
        """Yield every relationship; see `graph.store.dump.relationships`."""
        return dump.relationships(self._connection.run)

    def scan(self) -> Scan:
        """Read every node and relationship, in no order and faster; see `graph.store.scan`."""
        return Scan(self._connection.values)

    def restore(self, nodes: Iterable[Node], relationships: Iterable[Link]) -> None:
        """Write a whole graph into a prepared store without documents; see `graph.store.restore.restore`."""
        self._references = {}
        self.changed = True
        restore(self._connection, nodes, relationships)

    def _exchange(
        self, documents: Sequence[str], graphs: Sequence[DocumentGraph], again: Sequence[str] = ()
    ) -> list[Change]:
        reference = self._reference()
        self.changed = True

        def work(transaction: Transaction) -> list[Change]:
            touch(transaction, self._connection.where)
            return Resolution(transaction.run, reference, self._resolver).exchange(documents, graphs, again)

        return self._connection.write(work)

    def _rejudge(self, judgements: Sequence[Judgement], gone: Sequence[str]) -> list[Change]:
        self.verify()
        reference = self._reference()
        self.changed = True

        def work(transaction: Transaction) -> list[Change]:
            touch(transaction, self._connection.where)
            touched = rejudge(transaction.run, judgements, gone)
            return Resolution(transaction.run, reference, self._resolver).exchange([], [], touched)

        return self._connection.write(work)

    def _reference(self) -> Nodes:
        """Countries and areas, read once."""
        if not self._references:
            for label in (label for label, kind in NODES.items() if kind.reference):
                ids = [row["id"] for row in self._connection.run(statements.ids_of(label))]
                for row in read(self._connection.run, statements.read_nodes(label), ids):
                    self._references[Reference(label, row["id"])] = row["properties"]
        return self._references

    def _new(self, graphs: Sequence[DocumentGraph]) -> list[DocumentGraph]:
        """Those whose record is not the stored one, checked."""
        ids = [str(graph.document["id"]) for graph in graphs]
        rows = read(self._connection.run, statements.RECORDS, ids)
        records = {row["id"]: row["record"] for row in rows}
        new = [graph for graph, id in zip(graphs, ids, strict=True) if records.get(id) != graph.document["record"]]
        for graph in new:
            check(graph, self._reference().keys())
        return new


@contextmanager
def open_store(target: Target, resolver: Resolver = resolve_mentions) -> Iterator[Store]:
    """Open a store for a block; see `graph.store.connection.connect` for what is raised.

    Args:
        target: from `graph.store.targets.choose`.
        resolver: tells whom or what mentions mean.
    """
    with connect(target) as connection:
        yield Store(connection, resolver)
