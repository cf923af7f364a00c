MATCH (d:Document)
RETURN d.id AS id, [d.id] AS names, d.title AS about
ORDER BY id
