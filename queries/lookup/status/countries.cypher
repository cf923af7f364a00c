MATCH (c:Country)<-[]-()
RETURN c.id AS country
UNION
MATCH (p:Post)
WHERE p.country IS NOT NULL
RETURN p.country AS country
