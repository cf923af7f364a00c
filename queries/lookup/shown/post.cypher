UNWIND $ids AS id
MATCH (n:Post {id: id})
OPTIONAL MATCH (n)-[:AT]->(g:Agency)
RETURN id, properties(n) AS names, g.id AS agency
ORDER BY id, agency
