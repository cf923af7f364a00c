MATCH (e:Event)
OPTIONAL MATCH (e)-[:HELD_IN]->(p:Place)
WITH e.id AS id, e.type AS type, coalesce(e.date, '') AS date, p.name AS place ORDER BY id, place
WITH id, type, date, collect(place) AS places
RETURN id, [reduce(line = type + ' ' + date, x IN places | line + ' ' + x), id] AS names, null AS about
ORDER BY id
