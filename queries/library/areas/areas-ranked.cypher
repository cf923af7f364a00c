// ---
// id: areas-ranked
// group: areas
// title:
//   en: In which areas do most countries cooperate?
//   ar: ما المجالات التي يتعاون فيها أكبر عدد من البلدان؟
//   fr: Dans quels domaines le plus grand nombre de pays coopèrent-ils ?
//   es: ¿En qué ámbitos coopera el mayor número de países?
// description:
//   en: Areas by the number of countries that cooperate in them, themselves or through their bodies, with the number of pairs of countries, bodies or organisations that do.
//   ar: المجالات بحسب عدد البلدان التي تتعاون فيها بنفسها أو عبر هيئاتها، مع عدد الثنائيات المتعاونة فيها من بلدان أو هيئات أو منظمات.
//   fr: Domaines classés selon le nombre de pays qui y coopèrent, eux-mêmes ou par leurs organismes, avec le nombre de paires de pays, d'organismes ou d'organisations qui le font.
//   es: Ámbitos según el número de países que cooperan en ellos, por sí mismos o a través de sus organismos, con el número de pares de países, organismos u organizaciones que lo hacen.
// columns: {area: area, countries: integer, pairs: integer}
// example: areas-ranked
// ---
CALL () {
  MATCH (x:Country)-[r:COOPERATES_WITH]->(y)
  RETURN x, y, r.area AS area, r.fact AS fact
  UNION ALL
  MATCH (x:Agency)-[r:COOPERATES_WITH]->(y)
  RETURN x, y, r.area AS area, r.fact AS fact
}
WITH x, y, area, fact
OPTIONAL MATCH (x)-[:OF*0..1]->(c:Country)
OPTIONAL MATCH (y)-[:OF*0..1]->(d:Country)
WITH area, fact, [c.id, d.id] AS both
UNWIND both AS country
WITH area, fact, country ORDER BY fact
WITH area, count(DISTINCT country) AS countries, count(DISTINCT fact) AS pairs, collect(DISTINCT fact) AS facts
OPTIONAL MATCH (k:Area {id: area})
RETURN coalesce(k.name, area) AS area, countries, pairs, facts
ORDER BY countries DESC, pairs DESC, area
