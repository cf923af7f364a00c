"""Every node and relationship of a graph in one order that does not depend on the engine or on what was loaded first.

What comes out is what `restore` takes: a graph restored from its own stream gives the same stream. `Meta`, which marks
the database, is not part of it. Property values are text, numbers, booleans, days (`datetime.date`) and lists of text
or of whole numbers. In memory are a page of nodes and the ids of one label. Pages are read one after the other: a
loader at work meanwhile may show in a part of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from graph.claims.model import Reference

from . import statements
from .derived import Stored
from .evidence import Run
from .links import Link
from .schema import NODES, RELATIONSHIPS

PAGE = 1_000


@dataclass(frozen=True, slots=True)
class Node:
    """A node; `properties`, sorted by name, hold all but the id."""

    node: Reference
    properties: Mapping[str, Stored]


def nodes(run: Run) -> Iterator[Node]:
    """Yield every node by label, then by id in order of code points.

    Args:
        run: runs Cypher that reads.
    """
    for label in sorted(NODES):
        for page in _pages(run, label):
            rows = {row["id"]: row["properties"] for row in run(statements.read_nodes(label), ids=page)}
            for id in page:
                if id in rows:
                    yield Node(Reference(label, id), {key: rows[id][key] for key in sorted(rows[id]) if key != "id"})


def relationships(run: Run) -> Iterator[Link]:
    """Yield every relationship by type, then label and id of its start, of its end, then `fact`.

    Args:
        run: runs Cypher that reads.
    """
    for name, kind in sorted(RELATIONSHIPS.items()):
        for start in sorted(kind.start):
            for page in _pages(run, start):
                rows = run(statements.relationships_from(name, start), ids=page)
                links = [
                    Link(
                        name,
                        Reference(start, row["start"]),
                        Reference(label, row["end"]),
                        dict(sorted(row["properties"].items())),
                    )
                    for row in rows
                    for label in row["labels"]
                    if label in kind.end
                ]
                yield from sorted(links, key=lambda link: link.order)


def _pages(run: Run, label: str) -> Iterator[Sequence[str]]:
    ids = sorted(row["id"] for row in run(statements.ids_of(label)))
    for start in range(0, len(ids), PAGE):
        yield ids[start : start + PAGE]
