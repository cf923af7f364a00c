"""Facts: asserted while a claim supports them, with properties that follow from their claims."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from graph.claims.model import Claim, DocumentGraph, Fact, Reference
from graph.errors import StoreUnavailable

from . import statements
from .batches import read
from .derived import Derived, Support, fact_properties, met_properties
from .entities import Nodes
from .evidence import Row, Run
from .links import Link, write_links
from .schema import DESCRIPTIONS, NODES
from .stored import StoredDocuments

Supported: TypeAlias = Mapping[str, Support]
_DATES = ("date", "start_min", "end_max")


def support(run: Run, facts: Iterable[str]) -> Supported:
    """Return those of the facts that claims of the database support."""
    found: dict[str, Support] = defaultdict(Support)
    for row in read(run, statements.SUPPORT_OF_FACTS, sorted(facts)):
        found[row["fact"]].add(row["status"], row["reports"], row["first"], row["last"])
    return found


def support_by(graphs: Iterable[DocumentGraph], reports: Mapping[str, str]) -> Supported:
    """Return the facts that new documents support, each of which prints one of the reports."""
    found: defaultdict[str, Support] = defaultdict(Support)
    for graph in graphs:
        for claim in graph.claims:
            found[claim.fact].add(claim.stated.get("status"), [reports[claim.document]], _day(claim))
    return found


def delete_facts(run: Run, claims: Iterable[Row], ends: Mapping[str, Reference]) -> None:
    """Delete facts.

    Args:
        run: runs Cypher in a transaction.
        claims: one of the former claims of each.
        ends: nodes by id.
    """
    links = [_stored_link(row, ends) for row in claims if row["predicate"] not in DESCRIPTIONS]
    write_links(run, statements.delete_facts, links)


class Facts:
    """The facts that an exchange touches.

    Args:
        before: what the database held of the documents.
        others: facts that other documents support.
        graphs: what the documents bring now.
        reports: the report that each of these prints, by its id.
        ends: nodes by id, those of `before` among them.
    """

    def __init__(
        self,
        before: StoredDocuments,
        others: Supported,
        graphs: Sequence[DocumentGraph],
        reports: Mapping[str, str],
        ends: Mapping[str, Reference],
    ) -> None:
        self._before, self._after = before.support(), support_by(graphs, reports)
        self._others = others
        self._new = {fact.id: fact for graph in graphs for fact in graph.facts}
        rows = before.facts().items()
        self._links = {fact: _stored_link(row, ends) for fact, row in rows if row["predicate"] not in DESCRIPTIONS}
        self._links |= {id: Link(fact.type, fact.start, fact.end, fact.properties) for id, fact in self._new.items()}

    def write(self, run: Run, derived: Nodes) -> None:
        """Create the facts that are new, and bring those that were there up to date.

        Args:
            run: runs Cypher in a transaction.
            derived: the properties of all nodes touched, for the dates of events.
        """
        write_links(run, statements.rewrite_facts, self._restated())
        write_links(run, statements.write_relationships, self._created(derived))

    def _created(self, derived: Nodes) -> Iterator[Link]:
        for id, fact in self._new.items():
            if id not in self._before and id not in self._others:
                yield Link(fact.type, fact.start, fact.end, self._properties(fact, derived))

    def _properties(self, fact: Fact, derived: Nodes) -> Derived:
        if fact.type == "MET":
            event = str(fact.properties["event"])
            return met_properties(fact.id, event, derived[Reference("Event", event)])
        return fact_properties(fact.id, fact.properties, self._after[fact.id])

    def _restated(self) -> Iterator[Link]:
        """Facts that stay and whose status, first or last day is another one now."""
        for fact, link in self._links.items():
            was, now = (self._support(fact, part) for part in (self._before, self._after))
            if was is not None and now is not None and was != now:
                properties = fact_properties(fact, {}, now)
                if properties != fact_properties(fact, {}, was):
                    yield Link(link.type, link.start, link.end, properties)

    def _support(self, fact: str, part: Supported) -> Support | None:
        """What is said of a fact by one part of the documents and by the others; None when nobody states it."""
        found = [support[fact] for support in (part, self._others) if fact in support]
        return sum(found, Support()) if found else None


def redate_meetings(run: Run, stored: Nodes, derived: Nodes) -> None:
    """Give the meetings of events whose date changed the new date.

    Args:
        run: runs Cypher in a transaction.
        stored: properties of the nodes before.
        derived: properties of the nodes now.
    """
    changed = sorted(
        node.id
        for node, properties in derived.items()
        if node.label == "Event" and node in stored and _dates(properties) != _dates(stored[node])
    )
    write_links(
        run,
        statements.rewrite_facts,
        [
            Link(
                "MET",
                _node(row["start_labels"], row["start"]),
                _node(row["end_labels"], row["end"]),
                met_properties(row["fact"], row["event"], derived[Reference("Event", row["event"])]),
            )
            for row in read(run, statements.MET_AT, changed)
        ],
    )


def _day(claim: Claim) -> str | None:
    return str(claim.stated["day"]) if "day" in claim.stated else None


def _dates(properties: Derived) -> list[object]:
    return [properties.get(key) for key in _DATES]


def _node(labels: Iterable[str], id: str) -> Reference:
    return Reference(next(label for label in labels if label in NODES), id)


def _stored_link(claim: Row, ends: Mapping[str, Reference]) -> Link:
    try:
        start, end = ends[claim["subject"]], ends[claim["object"]]
    except KeyError as error:
        raise StoreUnavailable(
            f"the fact {claim['fact']} lacks the node {error.args[0]}: the graph was edited by hand",
            "load the documents into an empty store",
        ) from error
    return Link(claim["predicate"], start, end, {"fact": claim["fact"]})
