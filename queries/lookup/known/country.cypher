MATCH (c:Country)
RETURN c.id AS id, [c.name, c.name_fr, c.name_es, c.name_ar, c.id] AS names, c.id AS about
ORDER BY id
