// The event with most participants.
MATCH (n:Event)<-[r:TOOK_PART]-()
WITH n, count(r) AS sides ORDER BY sides DESC, n.id LIMIT 1
RETURN n.id AS id, n.type + coalesce(' ' + n.date, '') AS name
