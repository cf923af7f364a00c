// The document that says most.
MATCH (n:Document)<-[r:FROM]-(:Claim)
WITH n, count(r) AS claims ORDER BY claims DESC, n.id LIMIT 1
RETURN n.id AS id, coalesce(n.title, n.id) AS name
