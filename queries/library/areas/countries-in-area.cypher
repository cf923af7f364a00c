// ---
// id: countries-in-area
// group: areas
// title:
//   en: Which countries cooperate in this area?
//   ar: ما البلدان المتعاونة في هذا المجال؟
//   fr: Quels pays coopèrent dans ce domaine ?
//   es: ¿Qué países cooperan en este ámbito?
// description: Pairs of countries, agencies or organisations that cooperate in an area, with the number of reports that say so (a story printed by several outlets is one).
// parameters:
//   area: {type: area, required: true, description: an area of cooperation}
// columns: {one: country, other: country, reports: integer}
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
OPTIONAL MATCH (:Claim {fact: fact})-[:FROM]->(d:Document)
WITH x, y, fact, count(DISTINCT coalesce(d.report, d.id)) AS reports
RETURN x.name AS one, y.name AS other, reports, [fact] AS facts
ORDER BY one, other, fact
