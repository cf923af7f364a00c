UNWIND $ids AS id
MATCH (n:Initiative {id: id})
RETURN id, properties(n) AS names
