// The two areas that most events are about.
MATCH (n:Area)<-[r:ABOUT]-(:Event)
WITH n, count(r) AS events ORDER BY events DESC, n.id LIMIT 2
RETURN n.id AS id, n.name AS name
