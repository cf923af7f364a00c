CALL db.index.fulltext.queryNodes('document_title_ft', $query) YIELD node, score
WITH node, score ORDER BY score DESC LIMIT $pool
WITH node.id AS id, node.title AS title, node.published AS published, node.publisher AS publisher
RETURN id, title, published, publisher ORDER BY coalesce(published, '') DESC, id LIMIT $limit
