"""Cypher statements of the store, put together from the closed lists of `schema` and equal on every engine.

Each takes its data as parameters. Those that write rows return how many they wrote, so that a row which silently
found no node is noticed. The portable forms are described in docs/architecture.md.
"""

from .schema import NODES, NodeKind

READ_META = "MATCH (m:Meta {id: 'mithaq'}) RETURN m.schema AS schema, coalesce(m.incomplete, false) AS incomplete"
TOUCH = """
MATCH (m:Meta {id: 'mithaq'}) SET m.version = $version, m.revision = $revision
RETURN m.schema AS schema, coalesce(m.incomplete, false) AS incomplete"""
WRITE_META = """
MERGE (m:Meta {id: 'mithaq'})
SET m.schema = $schema, m.version = $version, m.defined = $defined, m.revision = $revision, m.incomplete = false"""
READ_DEFINED = "MATCH (m:Meta {id: 'mithaq'}) RETURN m.defined AS defined"
WRITE_DEFINED = "MATCH (m:Meta {id: 'mithaq'}) SET m.defined = $defined"
MARK_INCOMPLETE = "MATCH (m:Meta {id: 'mithaq'}) SET m.incomplete = $incomplete, m.revision = $revision"
READ_REVISION = "MATCH (m:Meta {id: 'mithaq'}) RETURN m.revision AS revision"
ANY_NODE = "MATCH (n) RETURN 1 AS one LIMIT 1"

RECORDS = """
UNWIND $ids AS id MATCH (d:Document {id: id})
RETURN id, coalesce(d.record, '') AS record, coalesce(d.report, id) AS report"""

CLAIMS_OF_DOCUMENTS = """
UNWIND $ids AS document MATCH (d:Document {id: document})<-[:FROM]-(c:Claim)
RETURN document, c.id AS id, c.fact AS fact, c.predicate AS predicate, c.subject AS subject, c.object AS object,
       c.key AS key, c.stated_status AS status, c.stated_day AS day, coalesce(d.report, document) AS report"""
WHOLE_CLAIMS = """
UNWIND $ids AS document MATCH (:Document {id: document})<-[:FROM]-(c:Claim)
RETURN document, c.id AS id, properties(c) AS properties"""
ENDS_OF_CLAIMS = """
UNWIND $ids AS document MATCH (:Document {id: document})<-[:FROM]-(c:Claim)-[r:SUBJECT|OBJECT|SUPPORTS]->(n)
RETURN c.id AS claim, type(r) AS type, labels(n) AS labels, n.id AS id"""
MENTIONED = """
UNWIND $ids AS document MATCH (d:Document {id: document})<-[:IN_TEXT]-(m:Mention)-[:REFERS_TO]->(e)
RETURN m.id AS mention, labels(e) AS labels, e.id AS id"""
SUPPORTED = """
UNWIND $ids AS document MATCH (d:Document {id: document})<-[:FROM]-(c:Claim)-[:SUPPORTS]->(e)
RETURN DISTINCT labels(e) AS labels, e.id AS id"""
# The bodies that documents tell of posts: with claims that somebody holds one, with mentions of an unnamed holder.
BODIES_BY_CLAIMS = """
UNWIND $ids AS start MATCH (:Post {id: start})<-[:SUPPORTS]-(c:Claim) WHERE c.stated_agency IS NOT NULL
RETURN DISTINCT start, c.stated_agency AS id"""
BODIES_BY_MENTIONS = """
UNWIND $ids AS start MATCH (:Post {id: start})<-[:REFERS_TO]-(m:Mention) WHERE m.stated_agency IS NOT NULL
RETURN DISTINCT start, m.stated_agency AS id"""
# Found by id, not through their document: of hundreds that hang on documents whose claims were deleted just before, the
# embedded engine (26.10.2) left one now and then.
DELETE_CLAIMS = "UNWIND $ids AS id MATCH (c:Claim {id: id}) DETACH DELETE c"
DELETE_MENTIONS = "UNWIND $ids AS id MATCH (m:Mention {id: id}) DETACH DELETE m"
DELETE_DOCUMENTS = "UNWIND $ids AS id MATCH (d:Document {id: id}) DETACH DELETE d"

_WHOLE_MENTION = """
MATCH (m)-[:IN_TEXT]->(d:Document) MATCH (m)-[r:REFERS_TO]->(e)
RETURN d.id AS document, m.id AS id, properties(m) AS properties,
       labels(e) AS labels, e.id AS entity, r.rule AS rule, r.score AS score, r.why AS why"""
MENTIONS_OF_DOCUMENTS = (
    f"UNWIND $ids AS id MATCH (d:Document {{id: id}})<-[:IN_TEXT]-(m:Mention) WITH m {_WHOLE_MENTION}"
)
MENTIONS_WITH_IDS = f"UNWIND $ids AS id MATCH (m:Mention {{id: id}}) WITH m {_WHOLE_MENTION}"
MENTIONS_TOLD = f"UNWIND $ids AS id MATCH (m:Mention {{told: id}}) WITH m {_WHOLE_MENTION}"
MENTIONS_IN_BLOCKS = (
    f"CALL db.index.fulltext.queryNodes('mention_ft', $query) YIELD node WITH node AS m {_WHOLE_MENTION}"
)

# What the reports of documents follow from; those that have one of some bands.
SIGNED = """
UNWIND $ids AS id MATCH (d:Document {id: id})
RETURN id, d.signature AS signature, d.published AS published, coalesce(d.report, id) AS report"""
IN_BANDS = """
CALL db.index.fulltext.queryNodes('document_ft', $query) YIELD node
RETURN node.id AS id"""
WRITE_REPORTS = """
UNWIND $rows AS row MATCH (d:Document {id: row.id}) SET d.report = row.report RETURN count(d) AS written"""

TOLD_IDS = "UNWIND $ids AS kind MATCH (m:Mention) WHERE m.kind = kind RETURN DISTINCT m.told AS told"
# Why a mention refers to what it refers to.
EXPLAIN = """
UNWIND $rows AS row MATCH (m:Mention {id: row.id})-[r:REFERS_TO]->()
SET r.rule = row.rule, r.score = row.score, r.why = row.why RETURN count(r) AS written"""

JUDGEMENTS = "MATCH (j:Judgement) RETURN j.id AS id, properties(j) AS properties ORDER BY id"
DELETE_JUDGEMENTS = "UNWIND $ids AS id MATCH (j:Judgement {id: id}) DETACH DELETE j"

# What the claims that remain say of facts; a fact without a row has none.
SUPPORT_OF_FACTS = """
UNWIND $ids AS fact MATCH (c:Claim {fact: fact})-[:FROM]->(d:Document)
WITH fact, c.stated_status AS status, c.stated_day AS day, coalesce(d.report, d.id) AS report ORDER BY report
RETURN fact, status, collect(DISTINCT CASE WHEN status IS NOT NULL THEN report END) AS reports,
       min(day) AS first, max(day) AS last"""
# Meetings whose date follows that of an event; both sides of a meeting took part in it.
MET_AT = """
UNWIND $ids AS id MATCH (e:Event {id: id})<-[:TOOK_PART]-(a)-[m:MET]->(b) WHERE m.event = id
RETURN DISTINCT m.fact AS fact, id AS event, labels(a) AS start_labels, a.id AS start,
       labels(b) AS end_labels, b.id AS end"""

POSTS_HELD = """
UNWIND $ids AS id MATCH (n:Official {id: id})-[:HOLDS]->(p:Post)
RETURN id, p.title AS title ORDER BY id, title, p.id"""

WRITE_CLAIMS = """
UNWIND $rows AS row MATCH (d:Document {id: row.document})
CREATE (c:Claim {id: row.id}) SET c += row.properties CREATE (c)-[:FROM]->(d) RETURN count(c) AS written"""


def read_nodes(label: str) -> str:
    """All properties of the nodes with given ids."""
    return f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN id, properties(n) AS properties"


def ids_of(label: str) -> str:
    """The id of every node of a label, in no particular order."""
    return f"MATCH (n:{label}) RETURN n.id AS id"


def all_nodes(label: str) -> str:
    """All properties of every node of a label, in no particular order."""
    return f"MATCH (n:{label}) RETURN n.id AS id, properties(n) AS properties"


def all_relationships(start: str) -> str:
    """The relationships that start from each node of a label, in no particular order; a row a node, for speed."""
    return f"""
MATCH (a:{start}) RETURN a.id AS start, [(a)-[r]->(b) | [type(r), labels(b), b.id, properties(r)]] AS links"""


def mentions_of(kind: NodeKind) -> str:
    """What mentions say of nodes, those alike together with the reports that say so."""
    given = "".join(f", m.stated_{key} AS {key}" for key in kind.given if key != "sounds")
    return f"""
UNWIND $ids AS id MATCH (n:{kind.label} {{id: id}})<-[:REFERS_TO]-(m:Mention)-[:IN_TEXT]->(d:Document)
WITH id, m, coalesce(d.report, d.id) AS report ORDER BY report
RETURN id, m.lang AS lang, m.name AS name, m.names AS names, m.sounds AS sounds{given},
       collect(DISTINCT report) AS reports"""


def claims_about(kind: NodeKind) -> str:
    """What claims of the describing predicate say of nodes, those alike together with the reports that say so."""
    stated = "".join(f", c.stated_{key} AS {key}" for key in kind.states)
    return f"""
UNWIND $ids AS id MATCH (n:{kind.label} {{id: id}})<-[:SUPPORTS]-(c:Claim)-[:FROM]->(d:Document)
WHERE c.predicate = '{kind.stated_by}'
WITH id, c, d.lang AS lang, coalesce(d.report, d.id) AS report ORDER BY report
RETURN id, lang{stated}, collect(DISTINCT report) AS reports"""


def count_mentions(label: str) -> str:
    """Number of mentions of each of the given nodes that has any."""
    return f"UNWIND $ids AS id MATCH (n:{label} {{id: id}})<-[:REFERS_TO]-(m:Mention) RETURN id, count(m) AS mentions"


def empty(label: str) -> str:
    """Delete a portion of the nodes of a label; return how many were deleted."""
    return f"MATCH (n:{label}) WITH n LIMIT $limit DETACH DELETE n RETURN count(*) AS deleted"


def owned(relationship: str, start: str, end: str) -> str:
    """Ids of the nodes that structure leads to from given ones, as `id` beside `start`."""
    return f"""
UNWIND $ids AS start MATCH (n:{start} {{id: start}})-[:{relationship}]->(o:{end}) RETURN DISTINCT start, o.id AS id"""


def sweep(label: str, owners: list[tuple[str, str]]) -> str:
    """Delete those of given nodes that no mention, claim or owner keeps; return their ids.

    Args:
        label: label of the nodes.
        owners: relationship type and label of the nodes that keep this one by structure.
    """
    kept = [("REFERS_TO", "Mention"), ("SUPPORTS", "Claim"), *owners]
    free = " AND ".join(f"NOT EXISTS {{ (n)<-[:{relationship}]-(:{start}) }}" for relationship, start in kept)
    return f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) WHERE {free} DETACH DELETE n RETURN id"


def write_nodes(label: str) -> str:
    """Create or overwrite nodes: afterwards they have the given properties and no others."""
    return f"UNWIND $rows AS row MERGE (n:{label} {{id: row.id}}) SET n = row.properties RETURN count(n) AS written"


def write_mentions(label: str) -> str:
    """Create mentions of nodes of a label."""
    return f"""
UNWIND $rows AS row MATCH (d:Document {{id: row.document}}) MATCH (e:{label} {{id: row.entity}})
CREATE (m:Mention {{id: row.id}}) SET m += row.properties
CREATE (m)-[:IN_TEXT]->(d)
CREATE (m)-[:REFERS_TO {{rule: row.rule, score: row.score, why: row.why}}]->(e) RETURN count(m) AS written"""


def write_relationships(relationship: str, start: str, end: str) -> str:
    """Create relationships; the caller knows that they are not there."""
    return f"""
UNWIND $rows AS row MATCH (a:{start} {{id: row.start}}) MATCH (b:{end} {{id: row.end}})
CREATE (a)-[r:{relationship}]->(b) SET r = row.properties RETURN count(r) AS written"""


def rewrite_facts(relationship: str, start: str, end: str) -> str:
    """Overwrite the properties of facts."""
    return f"""
UNWIND $rows AS row MATCH (a:{start} {{id: row.start}})-[r:{relationship} {{fact: row.fact}}]->(b:{end} {{id: row.end}})
SET r = row.properties RETURN count(r) AS written"""


def delete_facts(relationship: str, start: str, end: str) -> str:
    """Delete facts."""
    return f"""
UNWIND $rows AS row MATCH (a:{start} {{id: row.start}})-[r:{relationship} {{fact: row.fact}}]->(b:{end} {{id: row.end}})
WITH r, row.fact AS fact DELETE r RETURN count(fact) AS written"""


def delete_structure(relationship: str, start: str, end: str) -> str:
    """Delete relationships that carry nothing."""
    return f"""
UNWIND $rows AS row MATCH (a:{start} {{id: row.start}})-[r:{relationship}]->(b:{end} {{id: row.end}})
WITH r, row.end AS end DELETE r RETURN count(end) AS written"""


def relationships_from(relationship: str, start: str) -> str:
    """Relationships of a type that start from given nodes."""
    return f"""
UNWIND $ids AS id MATCH (a:{start} {{id: id}})-[r:{relationship}]->(b)
RETURN id AS start, labels(b) AS labels, b.id AS end, properties(r) AS properties"""


def found(index: str) -> str:
    """What full text finds in an index, of the best `$pool` nodes those with most relationships."""
    return f"""
CALL db.index.fulltext.queryNodes('{index}', $query) YIELD node, score
WITH node, score ORDER BY score DESC LIMIT $pool
WITH node, COUNT {{ (node)--() }} AS weight ORDER BY weight DESC, node.id LIMIT $limit
RETURN node.id AS id, weight, properties(node) AS properties"""


def full_text(label: str) -> str:
    """Nodes of a label by full text, the best first."""
    assert NODES[label].search
    return f"""
CALL db.index.fulltext.queryNodes('{label.lower()}_ft', $query) YIELD node, score
RETURN node.id AS id, score ORDER BY score DESC, id LIMIT $limit"""
