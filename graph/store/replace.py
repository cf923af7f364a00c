"""Documents in and out of the graph: their old claims exchanged for new ones, in the caller's one transaction.

The steps, each for all the documents together: read what the database holds of them; delete their claims and mentions;
ask which facts other documents still support; delete the facts and then
the entities that nobody keeps; derive the properties of everything touched from what the other documents and the new
ones say; write what differs; write new facts, then documents, mentions and claims. Deriving before writing means that
a node is written once, and only when it changes.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from typing import TypeAlias

from graph.claims.model import DocumentGraph, Reference

from . import statements
from .batches import read
from .change import Alteration, Change, Kind, Line, alterations, shown
from .documents import delete_documents, delete_statements, write_documents, write_statements
from .entities import Nodes, derive, sweep, write_entities
from .evidence import Row, Run
from .facts import Facts, delete_facts, redate_meetings, support
from .reports import write_reports
from .stored import stored_documents, stored_nodes
from .structure import attach, bodies_now, detach, living, place_bodies, stored_bodies, told_bodies

Show: TypeAlias = Callable[[str], str]


def exchange(
    run: Run,
    reference: Nodes,
    documents: Sequence[str],
    graphs: Sequence[DocumentGraph],
    resolved: Sequence[DocumentGraph],
    printed: Mapping[str, str],
) -> list[Change]:
    """Take documents out and put others in.

    Args:
        run: runs Cypher in a transaction, which its owner commits or gives up.
        reference: countries and areas of the graph with their properties.
        documents: ids of the documents to take out, known or not; those of `graphs` among them.
        graphs: what new or corrected ones bring, already checked.
        resolved: what other documents of the database bring that say the same as before of somebody else, or print
            another report; of these the mentions and claims are exchanged.
        printed: the reports of documents, as `reports` tells them.

    Returns:
        One change a document, in order of `documents`, then of `resolved`.

    Raises:
        StoreUnavailable: the engine wrote less than it was given; the transaction is to be given up.
    """
    staying = [str(graph.document["id"]) for graph in resolved]
    stories = {row["id"]: row["report"] for row in read(run, statements.RECORDS, [*documents, *staying])}
    known, stories = sorted(stories.keys() - set(staying)), {**stories, **printed}
    new, graphs, documents = graphs, [*graphs, *resolved], [*documents, *staying]
    before = stored_documents(run, [*known, *staying])
    entities = {node for graph in graphs for node in living(graph)}
    posts = {node for node in before.nodes | entities if node.label == "Post"}
    bodies, told = stored_bodies(run, posts), told_bodies(graphs)
    left = {body for post in posts & before.nodes for body in bodies.get(post, ())}
    stored = stored_nodes(run, before.nodes | entities | left)
    ends = {node.id: node for node in (*reference, *before.nodes, *entities)}

    delete_statements(run, before.mentions, [row["id"] for rows in before.claims.values() for row in rows])
    delete_documents(run, known)
    stated = {claim.fact for graph in graphs for claim in graph.claims}
    others = support(run, before.facts().keys() | stated)
    lost = {fact: row for fact, row in before.facts().items() if fact not in stated and fact not in others}
    delete_facts(run, lost.values(), ends)
    bodies_after = bodies_now(run, bodies, posts & before.nodes, told)
    detach(run, bodies, bodies_after)
    gone = sweep(run, (before.nodes | left) - entities)

    kept = {node: properties for node, properties in stored.items() if node not in gone}
    derived = derive(run, kept, graphs, stories)
    write_entities(run, kept, derived, graphs)
    place_bodies(run, kept, derived)
    attach(run, bodies, bodies_after)
    redate_meetings(run, kept, derived)
    Facts(before, others, graphs, stories, ends).write(run, derived)
    write_documents(run, new)
    write_statements(run, graphs)
    write_reports(run, printed)

    gained = stated - before.facts().keys() - others.keys()
    show = _shower(ends, {**reference, **stored, **derived})
    was = {*known, *staying}
    after = {str(graph.document["id"]): graph for graph in graphs}
    return [
        Change(
            document=document,
            kind="resolved" if document in staying else _kind(document in known, document in after),
            gained=_gained(after.get(document), gained, show),
            lost=_lost(before.claims.get(document, ()), lost.keys(), show),
            altered=_altered(after[document], kept, derived) if document in was and document in after else (),
            claims=len(after[document].claims) if document in after else 0,
            claims_before=len(before.claims.get(document, ())),
        )
        for document in documents
    ]


def _kind(was: bool, stays: bool) -> Kind:
    if not stays:
        return "removed"
    return "corrected" if was else "new"


def _shower(ends: Mapping[str, Reference], nodes: Nodes) -> Show:
    """Give a function that names the node with an id."""

    def show(id: str) -> str:
        node = ends.get(id)
        return shown(node.label, id, nodes.get(node, {})) if node else id

    return show


def _gained(graph: DocumentGraph | None, facts: Set[str], show: Show) -> tuple[Line, ...]:
    claims = {claim.fact: claim for claim in graph.claims if claim.fact in facts} if graph else {}
    return tuple(
        Line(fact, claim.predicate, show(claim.subject), show(claim.object), claim.key)
        for fact, claim in sorted(claims.items())
    )


def _altered(graph: DocumentGraph, before: Nodes, after: Nodes) -> tuple[Alteration, ...]:
    nodes = sorted(entity.node for entity in graph.entities if entity.node in before)
    return tuple(found for node in nodes for found in alterations(node.label, node.id, before[node], after[node]))


def _lost(claims: Iterable[Row], facts: Set[str], show: Show) -> tuple[Line, ...]:
    rows = {row["fact"]: row for row in claims if row["fact"] in facts}
    return tuple(
        Line(fact, row["predicate"], show(row["subject"]), show(row["object"]), row["key"])
        for fact, row in sorted(rows.items())
    )
