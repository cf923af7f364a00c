UNWIND $ids AS id
MATCH (:Official {id: id})-[h:HOLDS]->(p:Post)
WITH id, p.id AS post, h.last AS last
ORDER BY id, last IS NULL, last DESC, post
RETURN id, collect(post) AS posts
