// ---
// id: areas-ranked
// group: areas
// title:
//   en: In which areas do most countries cooperate?
//   ar: ما المجالات التي يتعاون فيها أكبر عدد من البلدان؟
//   fr: Dans quels domaines le plus grand nombre de pays coopèrent-ils ?
//   es: ¿En qué ámbitos coopera el mayor número de países?
// description: Areas by the number of countries that cooperate in them, themselves or through their bodies, with the number of pairs of countries, bodies or organisations that do.
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
