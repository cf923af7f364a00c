UNWIND $kinds AS kind
MATCH (e:Event {type: kind})
WITH e.id AS id, coalesce(e.date, '') AS date
WHERE date STARTS WITH $date
RETURN id ORDER BY date DESC, id LIMIT $limit
