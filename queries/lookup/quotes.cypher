UNWIND $facts AS fact
MATCH (c:Claim {fact: fact})-[:FROM]->(d:Document)
RETURN fact, d.id AS document, d.title AS title, d.published AS date, d.publisher AS publisher, d.url AS url,
       c.quote AS quote, c.start AS start, c.end AS end, coalesce(d.report, d.id) AS report,
       d.lang AS lang
ORDER BY fact, date, document, start, c.end, c.id
