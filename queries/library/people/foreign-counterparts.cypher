// ---
// id: foreign-counterparts
// group: people
// title:
//   en: Which officials met the most people from other countries?
//   ar: أي المسؤولين التقوا أكبر عدد من نظرائهم الأجانب؟
//   fr: Quels responsables ont rencontré le plus d'homologues étrangers ?
//   es: ¿Qué responsables se reunieron con más homólogos extranjeros?
// description:
//   en: Officials, and holders of posts whom no text names, by the number of different officials and posts of other countries whom they met; somebody whose country no text tells does not count. The first hundred.
//   ar: المسؤولون، وشاغلو المناصب الذين لا يذكر أي نص أسماءهم، بحسب عدد من التقوا بهم من مختلف المسؤولين والمناصب من بلدان أخرى؛ ولا يُحتسب من لا يذكر أي نص بلده. تُعرض المئة الأولى.
//   fr: Responsables, et titulaires de fonctions qu'aucun texte ne nomme, classés selon le nombre de responsables et de fonctions différents d'autres pays qu'ils ont rencontrés ; une personne dont aucun texte n'indique le pays ne compte pas. Les cent premiers.
//   es: Responsables, y titulares de cargos a los que ningún texto nombra, según el número de responsables y cargos distintos de otros países con los que se reunieron; no cuenta quien no tenga un país indicado en ningún texto. Los cien primeros.
// parameters:
//   country: {type: country, description: only officials of this country}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {official: official, country: country, counterparts: integer, countries: integer, meetings: integer}
// example: foreign-counterparts --country MA
// ---
CALL () {
  MATCH (a:Official)-[m:MET]-(b)
  WHERE ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
  RETURN a, b
  UNION ALL
  MATCH (a:Post)-[m:MET]-(b)
  WHERE ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
  RETURN a, b
}
WITH a, b
WHERE labels(b)[0] IN ['Official', 'Post']
OPTIONAL MATCH (a)-[:AT]->(g:Agency)
OPTIONAL MATCH (b)-[:AT]->(h:Agency)
WITH a, g, coalesce(a.country, g.country) AS code, b.id AS met, coalesce(b.country, h.country) AS abroad
WHERE code <> abroad AND ($country IS NULL OR code = $country)
WITH a, g, code, count(DISTINCT met) AS counterparts, count(DISTINCT abroad) AS countries
ORDER BY counterparts DESC, countries DESC, a.id LIMIT 100
MATCH (a)-[m:MET]-(b)
WHERE labels(b)[0] IN ['Official', 'Post'] AND ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
WITH a, g, code, counterparts, countries, b, m.fact AS fact
OPTIONAL MATCH (b)-[:AT]->(h:Agency)
WITH a, g, code, counterparts, countries, coalesce(b.country, h.country) AS abroad, fact ORDER BY fact
WHERE abroad <> code
WITH a, g, code, counterparts, countries, collect(fact) AS facts
OPTIONAL MATCH (k:Country {id: code})
RETURN coalesce(a.title + ' (' + g.name + ')', a.title, a.name, a.id) AS official, k.name AS country, counterparts, countries,
       size(facts) AS meetings, facts
ORDER BY counterparts DESC, countries DESC, official, a.id
