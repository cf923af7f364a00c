UNWIND $ids AS id
MATCH (n:Agreement {id: id})
OPTIONAL MATCH (n)-[:BETWEEN]->(x)
RETURN id, n.name AS name, n.kind AS type, n.date AS date, x.id AS party
ORDER BY id, party
