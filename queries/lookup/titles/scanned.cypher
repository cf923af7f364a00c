MATCH (d:Document)
WHERE all(word IN $words WHERE toLower(d.title) CONTAINS word)
WITH d.id AS id, d.title AS title, d.published AS published, d.publisher AS publisher
RETURN id, title, published, publisher ORDER BY coalesce(published, '') DESC, id LIMIT $limit
