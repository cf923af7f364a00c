"""What full-text search finds while somebody types: nodes with their names and how much the graph holds of them."""

from dataclasses import dataclass

from . import statements
from .candidates import called
from .store import Store

# Nodes that are looked at more closely, of the thousands that two letters find: the engine's best. On Neo4j all that
# begin alike are as good, hence more of them; the embedded engine puts those first that have more such names.
LOOKED_AT = {"embedded": 300, "neo4j": 5_000}


@dataclass(frozen=True, slots=True)
class Found:
    """A node that was found.

    Attributes:
        names: every name and title, that which is shown first.
        weight: how many relationships it has.
        country: its ISO 3166-1 alpha-2 code; empty when unknown.
    """

    label: str
    id: str
    names: tuple[str, ...]
    weight: int
    country: str


def found(store: Store, label: str, query: str, limit: int) -> list[Found]:
    """Nodes of a label by full text, those with most relationships first.

    Args:
        store: where they are looked up.
        label: one with full-text search.
        query: in the syntax of Lucene; what stands for itself in it is escaped.
        limit: at most so many.
    """
    statement = statements.found(f"{label.lower()}_ft")
    rows = store.run(statement, query=query, pool=LOOKED_AT[store.engine], limit=limit)
    return [
        Found(label, row["id"], called(row["properties"]), row["weight"], row["properties"].get("country", ""))
        for row in rows
    ]
