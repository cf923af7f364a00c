"""What a client that knows nothing of the graph is told of it: where everything is, and what to begin with."""

from graph.explore.rendering import environment
from graph.linked.mapping import graph_mapping
from graph.store import Store

from .base import Base

# What is mentioned most, to begin with; countries that most officials represent, from which all else is reached.
_EXAMPLE = """
MATCH (n:{label})<-[:REFERS_TO]-(m:Mention)
WITH n, count(m) AS mentions ORDER BY mentions DESC, n.id LIMIT 1
RETURN n.id AS id"""
_ROOTS = """
MATCH (n:Country)<-[:REPRESENTS]-(o:Official)
WITH n, count(o) AS officials ORDER BY officials DESC, n.id LIMIT 5
RETURN n.id AS id"""
_NEWEST = "MATCH (d:Document) RETURN d.id AS id ORDER BY d.published DESC, id LIMIT 1"
_EXAMPLES = ("Official", "Agency", "Event", "Agreement")
_MORE_PREFIXES = {"foaf": "http://xmlns.com/foaf/0.1/"}


def description(base: Base, graph: Store) -> str:
    """The description of the data set in Turtle."""
    address, known = base.addresses.node, graph_mapping().prefixes
    prefixes = {**known, **_MORE_PREFIXES}
    examples = [address(label, row["id"]) for label in _EXAMPLES for row in graph.run(_EXAMPLE.format(label=label))] + [
        address("Document", row["id"]) for row in graph.run(_NEWEST)
    ]
    return (
        environment()
        .get_template("void.ttl")
        .render(
            base=base,
            prefixes=prefixes,
            vocabularies=[iri for name, iri in known.items() if name not in ("xsd", "edtf", "eurovoc")],
            roots=[address("Country", row["id"]) for row in graph.run(_ROOTS)],
            examples=examples,
            documents=graph.count("Document"),
        )
    )
