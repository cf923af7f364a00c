"""Cypher of the parts: look-ups from ids, equal on every engine. Labels and types come from the schema alone."""

from collections.abc import Iterable

CLAIMS_OF_FACTS = "UNWIND $ids AS id MATCH (c:Claim {fact: id}) RETURN DISTINCT c.id AS id"
CLAIMS_OF_DOCUMENTS = "UNWIND $ids AS id MATCH (:Document {id: id})<-[:FROM]-(c:Claim) RETURN DISTINCT c.id AS id"
MENTIONS_OF_DOCUMENTS = (
    "UNWIND $ids AS id MATCH (:Document {id: id})<-[:IN_TEXT]-(m:Mention) RETURN DISTINCT m.id AS id"
)
STATEMENTS_OF_CLAIMS = """
UNWIND $ids AS id MATCH (c:Claim {id: id})
RETURN c.fact AS fact, c.predicate AS type, c.subject AS start, c.object AS end"""
POSTS_AT = "UNWIND $ids AS id MATCH (:Agency {id: id})<-[:AT]-(p:Post) RETURN DISTINCT p.id AS id"
TOLD_BY_MENTIONS = "UNWIND $ids AS id MATCH (m:Mention {id: id}) RETURN DISTINCT m.told AS id"
# What a period holds; the days that bound it may be null.
EVENTS_WITHIN = """
MATCH (n:Event)
WHERE ($since IS NULL OR n.end_max >= $since) AND ($until IS NULL OR n.start_min <= $until)
RETURN n.id AS id"""
AGREEMENTS_WITHIN = """
MATCH (n:Agreement)
WHERE ($since IS NULL OR n.end_max >= $since) AND ($until IS NULL OR n.start_min <= $until)
RETURN n.id AS id"""
POSTS_HELD_WITHIN = """
MATCH (a:Official)-[r:HOLDS]->(b:Post)
WHERE ($since IS NULL OR r.last >= $since) AND ($until IS NULL OR r.first <= $until)
RETURN r.fact AS fact, a.id AS start, b.id AS end"""
PERIODS_OF_FIGURES = "MATCH (n:Figure) WHERE n.period IS NOT NULL RETURN n.id AS id, n.period AS period"


def facts_from(type: str, start: str) -> str:
    """Facts of a type that start from given nodes."""
    return f"""
UNWIND $ids AS id MATCH (a:{start} {{id: id}})-[r:{type}]->(b)
RETURN r.fact AS fact, a.id AS start, b.id AS end"""


def facts_to(type: str, end: str) -> str:
    """Facts of a type that end at given nodes."""
    return f"""
UNWIND $ids AS id MATCH (b:{end} {{id: id}})<-[r:{type}]-(a)
RETURN r.fact AS fact, a.id AS start, b.id AS end"""


# Through who took part, as both sides of a meeting did: facts have no index on their event.
MET_AT_EVENTS = """
UNWIND $ids AS id MATCH (e:Event {id: id})<-[:TOOK_PART]-(a)-[r:MET]->(b) WHERE r.event = id
RETURN DISTINCT r.fact AS fact, a.id AS start, b.id AS end"""


def cooperation_in_areas(start: str) -> str:
    """Cooperation in given areas that starts from nodes of a label, of which there are few: countries and bodies."""
    return f"""
UNWIND $ids AS id MATCH (a:{start})-[r:COOPERATES_WITH]->(b) WHERE r.area = id
RETURN r.fact AS fact, a.id AS start, b.id AS end"""


def facts_between(type: str, start: str, end: str) -> str:
    """Given facts, whose ends are known, with their properties."""
    return f"""
UNWIND $ids AS row MATCH (a:{start} {{id: row.start}})-[r:{type} {{fact: row.fact}}]->(b:{end} {{id: row.end}})
RETURN a.id AS start, b.id AS end, properties(r) AS properties"""


def mentions_of(label: str) -> str:
    """Mentions that refer to given nodes."""
    return f"UNWIND $ids AS id MATCH (n:{label} {{id: id}})<-[:REFERS_TO]-(m:Mention) RETURN DISTINCT m.id AS id"


def linked_by_properties(label: str, properties: Iterable[str]) -> str:
    """Ids of other nodes that properties of given nodes hold, each as a column of its name."""
    columns = ", ".join(f"n.{name} AS {name}" for name in sorted(properties))
    return f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN DISTINCT {columns}"
