MATCH (g:Agency)
RETURN g.id AS id, [g.name] + coalesce(g.names_en, []) + coalesce(g.names_fr, []) + coalesce(g.names_es, [])
       + coalesce(g.names_ar, []) AS names, g.country AS about
ORDER BY id
