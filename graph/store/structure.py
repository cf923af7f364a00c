"""To which body a post belongs and to which country a body, told by several documents that may be resolved differently.

A post's body is told by its document (`stated_agency` of the claims that hold it and of the mentions that refer to
it); it goes with the last that told it. A body's country follows from its derived property.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from typing import TypeAlias

from graph.claims.model import DocumentGraph, Reference, Structure

from . import statements
from .batches import read
from .derived import Derived
from .evidence import Run
from .links import Link, write_links

Bodies: TypeAlias = Mapping[Reference, Set[Reference]]
Nodes: TypeAlias = Mapping[Reference, Derived]


def bodies_of_posts(graph: DocumentGraph) -> dict[Reference, Structure]:
    """The body that a document tells of each of its posts."""
    return {item.start: item for item in graph.structure if item.type == "AT"}


def living(graph: DocumentGraph) -> set[Reference]:
    """The nodes that a document keeps in the graph."""
    nodes = {mention.entity for mention in graph.mentions}
    nodes |= {node for claim in graph.claims for node in claim.supports}
    return nodes | {agency for _, agency in _belonging(graph)}


def told_bodies(graphs: Iterable[DocumentGraph]) -> Bodies:
    """The bodies that documents tell of each post."""
    found: dict[Reference, set[Reference]] = defaultdict(set)
    for graph in graphs:
        for post, agency in _belonging(graph):
            found[post].add(agency)
    return found


def stored_bodies(run: Run, posts: Iterable[Reference]) -> Bodies:
    """The bodies that posts belong to in the database."""
    return _read(run, (statements.owned("AT", "Post", "Agency"),), posts)


def bodies_now(run: Run, stored: Bodies, touched: Set[Reference], told: Bodies) -> Bodies:
    """The bodies that posts belong to by the documents that remain and by new ones.

    Args:
        run: runs Cypher in a transaction from which replaced documents are deleted already.
        stored: those of the database, of all posts in question.
        touched: the posts that replaced documents told of.
        told: those by new documents.
    """
    asked = [post for post in touched if stored.get(post, set()) - told.get(post, set())]
    remaining = _read(run, (statements.BODIES_BY_CLAIMS, statements.BODIES_BY_MENTIONS), asked)
    others = {**stored, **{post: remaining.get(post, set()) for post in touched}}
    return {post: others.get(post, set()) | told.get(post, set()) for post in others.keys() | told.keys()}


def detach(run: Run, stored: Bodies, now: Bodies) -> None:
    """Delete what ties posts to bodies that no document tells of them any more."""
    write_links(run, statements.delete_structure, _more(stored, now))


def attach(run: Run, stored: Bodies, now: Bodies) -> None:
    """Tie posts to the bodies that are new to them; both are there."""
    write_links(run, statements.write_relationships, _more(now, stored))


def place_bodies(run: Run, stored: Nodes, derived: Nodes) -> None:
    """Tie bodies to their countries where these are others than before."""
    moved = [
        node
        for node, properties in derived.items()
        if node.label == "Agency" and properties.get("country") != stored.get(node, {}).get("country")
    ]
    write_links(run, statements.delete_structure, _countries(moved, stored))
    write_links(run, statements.write_relationships, _countries(moved, derived))


def _belonging(graph: DocumentGraph) -> Iterator[tuple[Reference, Reference]]:
    """Posts that the document keeps, with their bodies; a mention's post has the body of the post that was told."""
    bodies = bodies_of_posts(graph)
    for mention in graph.mentions:
        if mention.entity.label == "Post" and mention.told_node in bodies:
            yield mention.entity, bodies[mention.told_node].end
    for claim in graph.claims:
        for node in claim.supports:
            if node in bodies:
                yield node, bodies[node].end


def _read(run: Run, queries: Iterable[str], posts: Iterable[Reference]) -> dict[Reference, set[Reference]]:
    found: dict[Reference, set[Reference]] = defaultdict(set)
    ids = sorted(post.id for post in posts)
    for query in queries:
        for row in read(run, query, ids):
            found[Reference("Post", row["start"])].add(Reference("Agency", row["id"]))
    return found


def _more(some: Bodies, others: Bodies) -> list[Link]:
    return [Link("AT", post, body) for post, bodies in some.items() for body in bodies - others.get(post, set())]


def _countries(agencies: Iterable[Reference], nodes: Nodes) -> list[Link]:
    known = ((agency, nodes.get(agency, {}).get("country")) for agency in agencies)
    return [Link("OF", agency, Reference("Country", str(country))) for agency, country in known if country]
