"""Why what documents call so many names is taken to be one."""

from dataclasses import dataclass

from graph.claims.model import Reference
from graph.store import Store
from graph.store.schema import NODES

_RULES = """
MATCH (n:{label} {{id: $id}})<-[r:REFERS_TO]-(m:Mention)
WITH r.rule AS rule, m
RETURN rule, count(m) AS mentions ORDER BY mentions DESC, rule"""


@dataclass(frozen=True, slots=True)
class Joined:
    """How many mentions refer to a node by one rule."""

    rule: str
    mentions: int


def joined(node: Reference, graph: Store) -> list[Joined]:
    """The rules by which mentions refer to a node, the busiest first; none for what mentions do not refer to."""
    if not NODES[node.label].mentioned:
        return []
    return [Joined(row["rule"], row["mentions"]) for row in graph.run(_RULES.format(label=node.label), id=node.id)]
