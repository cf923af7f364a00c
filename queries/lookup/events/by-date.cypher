MATCH (e:Event)
WHERE e.date STARTS WITH $date
WITH e.id AS id, e.type AS kind, e.date AS date
WHERE size($kinds) = 0 OR kind IN $kinds
RETURN id ORDER BY date DESC, id LIMIT $limit
