"""The statements behind one fact, with their words."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from graph.store import Store

_CLAIMS = """
MATCH (c:Claim {fact: $fact})-[:FROM]->(d:Document)
OPTIONAL MATCH (c)-[:SUBJECT]->(s:Mention)
OPTIONAL MATCH (c)-[:OBJECT]->(o:Mention)
RETURN c.id AS id, c.predicate AS predicate, c.subject AS subject, c.object AS object, s.names AS subject_names,
       o.names AS object_names, d.id AS document, d.publisher AS publisher, d.published AS published,
       c.quote AS quote, c.start AS start, c.end AS end, c.rule AS rule, properties(c) AS properties
ORDER BY published, document, start, end, id"""


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim, readable.

    Attributes:
        subject: what the document calls the one, else its id; `object` likewise, empty where there is none.
        stated: attributes that the document states with it, by name.
    """

    claim: str
    predicate: str
    subject: str
    object: str
    document: str
    publisher: str | None
    published: str | None
    quote: str
    start: int
    end: int
    rule: str
    stated: dict[str, str]


def explained(fact: str, graph: Store) -> list[Statement]:
    """The statements that support a fact, by day of publication; none when the graph does not hold it."""
    return [
        Statement(
            claim=row["id"],
            predicate=row["predicate"],
            subject=_called(row["subject_names"], row["subject"]),
            object=_called(row["object_names"], row["object"]),
            document=row["document"],
            publisher=row["publisher"],
            published=row["published"],
            quote=row["quote"],
            start=row["start"],
            end=row["end"],
            rule=row["rule"],
            stated=_stated(row["properties"]),
        )
        for row in graph.run(_CLAIMS, fact=fact)
    ]


def fact_as_data(fact: str, statements: Sequence[Statement]) -> dict[str, Any]:
    """A fact and its statements as data for JSON."""
    return {"fact": fact, "statements": [asdict(statement) for statement in statements]}


def fact_as_text(fact: str, statements: Sequence[Statement]) -> str:
    """A fact and its statements for a terminal."""
    lines = [f"Fact {fact}"]
    for number, said in enumerate(statements, 1):
        ends = f"{said.subject} → {said.object}" if said.object else said.subject
        source = ", ".join(part for part in (said.document, said.publisher, said.published) if part)
        lines += [f"[{number}] {said.predicate} {ends}", f"    «{' '.join(said.quote.split())}»"]
        lines += [f"    {source}, {said.start}–{said.end}, rule {said.rule or 'none'}, claim {said.claim}"]
        lines += [f"    {name}: {value}" for name, value in said.stated.items()]
    return "\n".join(lines) + "\n"


def _called(names: list[str] | None, id: str) -> str:
    return f"{names[0]} ({id})" if names else id


def _stated(properties: dict[str, Any]) -> dict[str, str]:
    prefix = "stated_"
    return {
        key.removeprefix(prefix): str(value)
        for key, value in sorted(properties.items())
        if key.startswith(prefix) and key != "stated_sounds"
    }
