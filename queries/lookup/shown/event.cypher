UNWIND $ids AS id
MATCH (n:Event {id: id})
OPTIONAL MATCH (n)-[:HELD_IN]->(p:Place)
RETURN id, n.name AS name, n.type AS type, n.date AS date, p.id AS place
ORDER BY id, place
