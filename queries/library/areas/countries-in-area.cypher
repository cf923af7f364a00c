// ---
// id: countries-in-area
// group: areas
// title:
//   en: Which countries cooperate in this area?
//   ar: ما البلدان المتعاونة في هذا المجال؟
//   fr: Quels pays coopèrent dans ce domaine ?
//   es: ¿Qué países cooperan en este ámbito?
// description:
//   en: Pairs of countries, agencies or organisations that cooperate in an area, with the number of reports that say so (a story printed by several outlets is one).
//   ar: الثنائيات المتعاونة في المجال من بلدان أو هيئات أو منظمات، مع عدد التقارير التي تذكر ذلك (الخبر الذي تنشره عدة وسائل إعلام تقرير واحد).
//   fr: Paires de pays, d'organismes ou d'organisations qui coopèrent dans un domaine, avec le nombre de récits qui en font état (un article repris par plusieurs médias ne compte qu'une fois).
//   es: Pares de países, organismos u organizaciones que cooperan en un ámbito, con el número de informaciones que lo afirman (una noticia publicada por varios medios es una sola).
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
