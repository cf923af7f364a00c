"""Relationships in the shape in which they are written: grouped by type and labels, sorted, in batches."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from graph.claims.model import Reference

from .batches import write
from .derived import Stored
from .evidence import Row, Run


@dataclass(frozen=True, slots=True)
class Link:
    """A relationship to write, overwrite or delete."""

    type: str
    start: Reference
    end: Reference
    properties: Mapping[str, Stored] = field(default_factory=dict)

    @property
    def order(self) -> tuple[str, str, str, str, str, str]:
        """Place in the canonical order: type, start, end, fact."""
        fact = str(self.properties.get("fact", ""))
        return self.type, self.start.label, self.start.id, self.end.label, self.end.id, fact


def write_links(run: Run, statement: Callable[[str, str, str], str], links: Iterable[Link]) -> None:
    """Run a statement on links.

    Args:
        run: runs Cypher in a transaction.
        statement: gives the Cypher for a type, a start label and an end label, as `write_relationships` does.
        links: in any order; they are written in the canonical one.

    Raises:
        StoreUnavailable: an end of one is not there.
    """
    groups: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for link in sorted(links, key=lambda link: link.order):
        row = {"start": link.start.id, "end": link.end.id, "fact": link.order[-1], "properties": dict(link.properties)}
        groups[link.type, link.start.label, link.end.label].append(row)
    for kind, rows in groups.items():
        write(run, statement(*kind), rows)
