MATCH (a:Area)
RETURN a.id AS id, [a.id, a.name_en, a.name_fr, a.name_es, a.name_ar] AS names, a.name AS about
ORDER BY id
