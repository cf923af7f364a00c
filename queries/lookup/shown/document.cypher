UNWIND $ids AS id
MATCH (n:Document {id: id})
RETURN id, n.title AS name, n.lang AS lang
