"""A small graph in Python that can be written to an engine, so that rows can be computed twice."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from graph.store.connection import Connection

Properties: TypeAlias = dict[str, Any]
Link: TypeAlias = tuple[str, str, str, Properties]


@dataclass
class World:
    """A graph as lists.

    Attributes:
        nodes: label and properties by id; a missing property is absent.
        links: type, start, end, properties.
    """

    nodes: dict[str, tuple[str, Properties]] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)

    def add(self, label: str, id: str, **properties: object) -> str:
        self.nodes[id] = (label, {"id": id, **{key: value for key, value in properties.items() if value is not None}})
        return id

    def link(self, type: str, start: str, end: str, **properties: object) -> None:
        self.links.append((type, start, end, properties))

    def state(self, type: str, start: str, end: str, key: str = "", **properties: object) -> str:
        """A fact, once however often it is stated."""
        fact = f"{type}|{start}|{end}|{key}"
        if not any(link[3].get("fact") == fact for link in self.links):
            self.link(type, start, end, fact=fact, **properties)
        return fact

    def label(self, id: str) -> str:
        return self.nodes[id][0]

    def get(self, id: str, name: str) -> Any:
        return self.nodes[id][1].get(name)

    def ids(self, label: str) -> list[str]:
        return sorted(id for id, (found, _) in self.nodes.items() if found == label)

    def of(self, *types: str) -> Iterator[Link]:
        return (link for link in self.links if link[0] in types)

    def load(self, connection: Connection) -> None:
        """Write it with plain statements, one batch a label and type."""
        for label in sorted({label for label, _ in self.nodes.values()}):
            rows = [properties for found, properties in self.nodes.values() if found == label]
            write(connection, f"UNWIND $rows AS row CREATE (n:{label}) SET n += row", rows)
        for kind in sorted({(type, self.label(start), self.label(end)) for type, start, end, _ in self.links}):
            type, one, other = kind
            rows = [
                {"a": link[1], "b": link[2], "props": link[3]}
                for link in self.links
                if (link[0], self.label(link[1]), self.label(link[2])) == kind
            ]
            ends = f"MATCH (a:{one} {{id: row.a}}) MATCH (b:{other} {{id: row.b}})"
            write(connection, f"UNWIND $rows AS row {ends} CREATE (a)-[r:{type}]->(b) SET r += row.props", rows)


def write(connection: Connection, cypher: str, rows: list[Properties]) -> None:
    connection.write(lambda transaction: transaction.run(cypher, rows=rows))
