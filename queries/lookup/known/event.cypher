MATCH (e:Event)
OPTIONAL MATCH (e)-[:HELD_IN]->(p:Place)
WITH e.id AS id, e.type AS type, split(coalesce(e.date, ''), '/')[0] AS day, p.name AS place ORDER BY id, place
WITH id, type, CASE WHEN day STARTS WITH 'X' THEN '' ELSE day END AS day, collect(place) AS places
RETURN id, [reduce(line = type + ' ' + day, x IN places | line + ' ' + x), id] AS names, null AS about
ORDER BY id
