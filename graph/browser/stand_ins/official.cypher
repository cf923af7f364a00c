// The two officials who met most often.
MATCH (a:Official)-[m:MET]->(b:Official)
WITH a, b, count(m) AS meetings ORDER BY meetings DESC, a.id, b.id LIMIT 1
UNWIND [a, b] AS n
RETURN n.id AS id, n.name AS name
