MATCH (o:Official)
RETURN o.id AS id, [o.name] + coalesce(o.names_en, []) + coalesce(o.names_fr, []) + coalesce(o.names_es, [])
       + coalesce(o.names_ar, []) AS names, o.country AS about
ORDER BY id
