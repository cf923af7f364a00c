// ---
// id: post-holders
// group: people
// title:
//   en: Who has held this post, and when?
//   ar: من تعاقب على هذا المنصب ومتى؟
//   fr: Qui a exercé cette fonction, et quand ?
//   es: ¿Quién ha ocupado este cargo y cuándo?
// description: Holders of a post in order of time, with the first and last day of publication of the documents that call them so; for an official, the holders of each of his or her posts, predecessors and successors among them.
// parameters:
//   official: {type: official, required: true, description: "a post, or an official who holds or held it"}
// columns: {post: text, agency: agency, country: country, holder: official, first_stated: date, last_stated: date, documents: integer, reports: integer}
// example: post-holders "INTERPOL Secretary General"
// ---
OPTIONAL MATCH (q:Post {id: $official})
OPTIONAL MATCH (:Official {id: $official})-[:HOLDS]->(s:Post)
WITH DISTINCT coalesce(q, s) AS p
MATCH (p)<-[h:HOLDS]-(a:Official)
WITH p, a, h.fact AS fact
OPTIONAL MATCH (p)-[:AT]->(g:Agency)
WITH p, a, g, fact, coalesce(p.country, g.country) AS code
OPTIONAL MATCH (k:Country {id: code})
OPTIONAL MATCH (c:Claim {fact: fact})-[:FROM]->(d:Document)
WITH p, a, g, k, fact, min(d.published) AS first_stated, max(d.published) AS last_stated, count(DISTINCT d.id) AS documents,
     count(DISTINCT coalesce(d.report, d.id)) AS reports
RETURN p.title AS post, g.name AS agency, k.name AS country, a.name AS holder, first_stated, last_stated, documents, reports, [fact] AS facts
ORDER BY post, p.id, first_stated, last_stated, holder, a.id
