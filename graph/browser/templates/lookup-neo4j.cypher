WITH "*" AS name
CALL (name) {
  CALL db.index.fulltext.queryNodes("official_ft", name) YIELD node, score RETURN node, score
  UNION
  CALL db.index.fulltext.queryNodes("post_ft", name) YIELD node, score RETURN node, score
  UNION
  CALL db.index.fulltext.queryNodes("agency_ft", name) YIELD node, score RETURN node, score
}
RETURN node.id AS id, labels(node)[0] AS kind, coalesce(node.name, node.title) AS name, node.country AS country
ORDER BY score DESC, id LIMIT 20
