// Places with the number of events held there, for the map.
MATCH (e:Event)-[:HELD_IN]->(p:Place)
WHERE e.status = 'held'
  AND ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
WITH p, count(e) AS events
RETURN p.id AS id, p.city AS city, p.country AS country, events
ORDER BY events DESC, id
