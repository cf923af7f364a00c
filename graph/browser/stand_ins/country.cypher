// The two countries that cooperate in most areas.
MATCH (a:Country)-[r:COOPERATES_WITH]->(b:Country)
WITH a, b, count(r) AS areas ORDER BY areas DESC, a.id, b.id LIMIT 1
UNWIND [a, b] AS n
RETURN n.id AS id, n.name AS name
