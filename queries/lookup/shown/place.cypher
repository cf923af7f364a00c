UNWIND $ids AS id
MATCH (n:Place {id: id})
RETURN id, n.name AS name, n.city AS city, n.country AS country
