// The two agencies with most posts and meetings.
MATCH (n:Agency)-[r:AT|MET|TOOK_PART]-()
WITH n, count(r) AS lines ORDER BY lines DESC, n.id LIMIT 2
RETURN n.id AS id, n.name AS name
