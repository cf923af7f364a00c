UNWIND $ids AS id
MATCH (n:Agency {id: id})
RETURN id, properties(n) AS names
