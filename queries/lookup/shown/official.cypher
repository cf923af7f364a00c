UNWIND $ids AS id
MATCH (n:Official {id: id})
RETURN id, properties(n) AS names
