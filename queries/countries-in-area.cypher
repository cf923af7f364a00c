// ---
// id: countries-in-area
// group: cooperation
// title:
//   en: Which countries cooperate in this area?
//   ar: ما البلدان المتعاونة في هذا المجال؟
//   fr: Quels pays coopèrent dans ce domaine ?
//   es: ¿Qué países cooperan en este ámbito?
// description: Pairs of countries, agencies or organisations that cooperate in an area, with the number of documents that say so.
// parameters:
//   area: {type: area, required: true, description: an area of cooperation}
// columns: {one: country, other: country, documents: integer}
// example: countries-in-area counter-terrorism
// ---
CALL () {
  MATCH (x:Country)-[r:COOPERATES_WITH]->(y) WHERE r.area = $area
  RETURN x, y, r.fact AS fact
  UNION ALL
  MATCH (x:Agency)-[r:COOPERATES_WITH]->(y) WHERE r.area = $area
  RETURN x, y, r.fact AS fact
}
WITH x, y, fact
OPTIONAL MATCH (q:Claim {fact: fact})
WITH x, y, fact, count(DISTINCT q.document) AS documents
RETURN x.name AS one, y.name AS other, documents, [fact] AS facts
ORDER BY one, other, fact
