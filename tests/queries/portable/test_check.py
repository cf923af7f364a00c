"""Each forbidden form is found, and its portable twin is not."""

from pathlib import Path

import pytest

from queries.catalogue import LIBRARY
from queries.portable import check

# rule, forbidden form, the way to write it
TWINS = [
    (
        1,
        "MATCH (n:Event) RETURN n.type AS type, max(n.start_min) IS NULL AS undated",
        "MATCH (n:Event) WITH n.type AS type, max(n.start_min) AS last RETURN type, last IS NULL AS undated",
    ),
    (
        1,
        "MATCH (a:Official)-[m:MET]-(b) WITH a, NOT (count(m) > 1) AS once RETURN a.id, once",
        "MATCH (a:Official)-[m:MET]-(b) WITH a, count(m) AS met RETURN a.id, NOT (met > 1) AS once",
    ),
    (
        1,
        "MATCH (a:Official)-[m:MET]-(b) WITH a, count(m) IN [1, 2] AS few RETURN few",
        "MATCH (a:Official)-[m:MET]-(b) WITH a, count(m) AS met RETURN met IN [1, 2] AS few",
    ),
    (
        1,
        "MATCH (n:Event) RETURN max(n.type) =~ 'm.*' AS late",
        "MATCH (n:Event) WITH max(n.type) AS last RETURN last =~ 'm.*' AS late",
    ),
    (
        1,
        "MATCH (n:Event) WITH n.type AS t, CASE WHEN count(*) > 2 THEN 'many' ELSE 'few' END AS size RETURN t, size",
        "MATCH (n:Event) RETURN n.type AS t, count(CASE WHEN n.status = 'held' THEN 1 END) AS held",
    ),
    (
        1,
        "MATCH (n:Event) RETURN n.type AS type ORDER BY count(n) > 2",
        "MATCH (n:Event) RETURN n.type AS type, count(n) AS number ORDER BY number",
    ),
    (
        1,
        "MATCH (n:Event) WITH n.type AS t, collect(n) AS all WHERE count(n) = 2 RETURN t",
        "MATCH (n:Event) WITH n.type AS t, size(collect(n)) AS number WHERE number = 2 RETURN t",
    ),
    (
        2,
        "MATCH (a:Official)-[m:MET]-(b) MATCH (e:Event {id: m.event}) RETURN e.id",
        "MATCH (a:Official)-[m:MET]-(b) WITH m.event AS event MATCH (e:Event {id: event}) RETURN e.id",
    ),
    (
        2,
        "MATCH (a)-[m:MET]->(b) WITH m AS x OPTIONAL MATCH (c:Claim {fact: x.fact}) RETURN c.id",
        "MATCH (a)-[m:MET]->(b) WITH m.fact AS x OPTIONAL MATCH (c:Claim {fact: x}) RETURN c.id",
    ),
    (
        2,
        "MATCH (a)-[m:MET]->(b) WHERE EXISTS { MATCH (c:Claim {fact: m.fact}) } RETURN a.id",
        "MATCH (a)-[m:MET]->(b) WHERE EXISTS { MATCH (c:Claim) WHERE c.fact = m.fact } RETURN a.id",
    ),
    (
        2,
        "MATCH (a)<-[m:MET]-(b) MERGE (e:Event {id: m.event})",
        "MATCH (a:Place) MATCH (e:Country {id: a.country}) RETURN e.id",
    ),
    (
        3,
        "MATCH (m:Mention) UNWIND m.names AS name RETURN name",
        "MATCH (m:Mention) WITH m UNWIND m.names AS name RETURN name",
    ),
    (
        3,
        "MATCH (m:Mention) WITH m.names AS names UNWIND names AS x MATCH (o:Official {name: x}) RETURN o.id",
        "MATCH (m:Mention) WITH m.names AS names UNWIND names AS x WITH x MATCH (o:Official {name: x}) RETURN o.id",
    ),
    (
        3,
        "MATCH (o:Official) WITH * UNWIND o.names_ar AS name RETURN name",
        "UNWIND $rows AS row MATCH (o:Official {id: row.id}) RETURN o.name, count(*) * 2",
    ),
    (3, "MATCH (o:Official) WITH DISTINCT *, 1 AS one RETURN one", "MATCH (o:Official) WITH DISTINCT o RETURN o.name"),
    (
        4,
        "MATCH p = shortestPath((a:Official {id: $a})-[:MET*..6]-(b:Official {id: $b})) WHERE length(p) > 1 RETURN 1",
        "MATCH p = (a:Official {id: $a})-[:MET]-{1,6}(b:Official {id: $b}) WHERE length(p) > 1 "
        "RETURN length(p) AS steps ORDER BY steps LIMIT 1",
    ),
    (
        4,
        "MATCH p = ALL SHORTEST (a:Official {id: $a})-[:MET]-+(b:Official {id: $b}) RETURN length(p)",
        "MATCH p = allShortestPaths((a:Official {id: $a})-[:MET*..6]-(b:Official {id: $b})) RETURN length(p)",
    ),
    (
        4,
        "MATCH p = SHORTEST 2 (a:Official {id: $a})-[:MET]-+(b:Official {id: $b}) RETURN length(p)",
        "MATCH (a:Event) WHERE a.shortest = 1 RETURN a.id",
    ),
    (5, "MERGE (n:Official:Person {id: $id})", "MERGE (n:Official {id: $id})"),
    (5, "CREATE (:Official&Person {id: $id})", "CREATE (:Official {id: $id})"),
    (5, "MATCH (n:Official {id: $id}) SET n:Person", "MATCH (n:Official {id: $id}) SET n.kind = 'Person'"),
    (
        5,
        "MERGE (n:Official {id: $id}) ON CREATE SET n:Person",
        "MERGE (n:Official {id: $id}) ON CREATE SET n.names = [x IN $names WHERE x <> '']",
    ),
    (5, "MATCH (n {id: $id}) RETURN n.name", "MATCH (n:Official {id: $id}) RETURN n.name"),
    (5, "MATCH ({id: $id})-[:MET]-(b) RETURN b.name", "MATCH (n:Event) MATCH (n {id: $id}) RETURN n.type"),
    (5, "MATCH (a:Met)-[:Met]-(b) RETURN a.id", "MATCH (a:Met)-[:MET]-(b) RETURN a.id"),
    (
        7,
        "MATCH (e:Event) WHERE e.start_min >= '2024-01-01' RETURN e.id",
        "MATCH (e:Event) WHERE e.start_min >= $d RETURN e.id",
    ),
    (7, "MATCH (e:Event) WHERE '2024' <= e.end_max RETURN e.id", "MATCH (e:Event) WHERE $d <= e.end_max RETURN e.id"),
    (
        7,
        "MATCH (e:Event) WHERE e.date = date('2024-01-01') RETURN e.id",
        "MATCH (e:Event) WHERE e.date = '2024-01-01' RETURN e.id",
    ),
    (9, "CYPHER 5 MATCH (n:Event) RETURN n.id", "MATCH (n:Event) RETURN n.id"),
    (9, "MATCH (n:Event) RETURN elementId(n)", "MATCH (n:Event) RETURN n.elementId"),
    (
        9,
        "MATCH (n:Event) WHERE EXISTS { MATCH (m) WHERE id(m) = 3 } RETURN n.id",
        "MATCH (n:Event) WHERE n.id = $id RETURN n.id",
    ),
    (9, "CALL db.awaitIndexes(60)", "CALL db.index.fulltext.queryNodes('official_ft', $q) YIELD node RETURN node.id"),
    (9, "CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey", "MATCH (n:Event) RETURN keys(n)"),
    (
        9,
        "CREATE FULLTEXT INDEX official_ft IF NOT EXISTS FOR (n:Official) ON EACH [n.text]",
        "CREATE INDEX claim_fact IF NOT EXISTS FOR (n:Claim) ON (n.fact)",
    ),
    (
        11,
        "MATCH (n:Event) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 100000 ROWS",
        "MATCH (n:Event) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS",
    ),
]

HEAD = (LIBRARY / "meetings" / "who-met.cypher").read_text(encoding="utf-8").split("OPTIONAL MATCH")[0]
QUESTION_TWINS = [
    (
        7,
        "MATCH (a:Official)-[m:MET]-(b) WHERE m.date >= $since RETURN b.id AS met ORDER BY met",
        "MATCH (a:Official)-[m:MET]-(b) WHERE m.start_min >= $since RETURN b.id AS met ORDER BY met",
    ),
    (
        8,
        "MATCH (a:Official)-[m:MET]-(b) RETURN b.id AS met",
        "MATCH (a:Official)-[m:MET]-(b) RETURN b.id AS met ORDER BY met",
    ),
    (
        8,
        "MATCH (a:Official) WITH a.country AS c, a.name AS n WITH c, collect(n) AS names RETURN c ORDER BY c",
        "MATCH (a:Official) WITH a.country AS c, a.name AS n ORDER BY n WITH c, collect(n) AS ns RETURN c ORDER BY c",
    ),
]


@pytest.mark.parametrize(("rule", "forbidden", "portable"), TWINS)
def test_forbidden_form_and_its_twin(rule: int, forbidden: str, portable: str) -> None:
    assert [finding.rule for finding in check(forbidden)] == [rule]
    assert check(portable) == []


@pytest.mark.parametrize(("rule", "forbidden", "portable"), QUESTION_TWINS)
def test_forbidden_form_in_a_question_and_its_twin(rule: int, forbidden: str, portable: str) -> None:
    assert [finding.rule for finding in check(HEAD + forbidden)] == [rule]
    assert check(HEAD + portable) == []


def test_strings_comments_and_property_names_are_no_code() -> None:
    text = """
    // WITH * and elementId(n) in a comment
    /* UNWIND after MATCH:
       CYPHER 5 */
    MATCH (n:Event) WHERE n.name = 'it\\'s WITH * elementId(n)' AND n.set IS NULL
      AND n.name STARTS WITH "MATCH (n {id: 1})"
    RETURN n.`WITH *` AS match
    """
    assert check(text) == []


def test_a_finding_names_the_line_of_the_file() -> None:
    assert [
        finding.line for finding in check("MATCH (n:Event)\n\nRETURN n.id;\nMATCH (m:Event)\nRETURN\n  elementId(m)")
    ] == [6]


def test_several_statements_are_looked_at_one_by_one() -> None:
    assert check("MATCH (n:Event) RETURN n.id; UNWIND $ids AS id MATCH (n:Event {id: id}) RETURN n.id") == []


def test_rule_nine_does_not_hold_for_neo4j_alone() -> None:
    assert check("CALL db.awaitIndexes(60)", neo4j_only=True) == []


@pytest.mark.parametrize("path", sorted(LIBRARY.rglob("*.cypher")), ids=lambda path: path.stem)
def test_every_file_of_the_package_is_portable(path: Path) -> None:
    assert check(path.read_text(encoding="utf-8")) == []
