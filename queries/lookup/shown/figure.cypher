UNWIND $ids AS id
MATCH (n:Figure {id: id})
RETURN id, n.about AS name
