MATCH (p:Post)
WHERE NOT EXISTS { (p)<-[:HOLDS]-(:Official) }
OPTIONAL MATCH (p)-[:AT]->(g:Agency)
RETURN p.id AS id, [p.title, p.title_en, p.title_fr, p.title_es, p.title_ar] AS names, g.name AS about
ORDER BY id
