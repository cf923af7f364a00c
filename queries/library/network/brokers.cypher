// ---
// id: brokers
// group: network
// title:
//   en: Which officials connect countries that do not meet each other?
//   ar: أي المسؤولين يصلون بين بلدان لا يلتقي بعضها بعضا؟
//   fr: Quels responsables relient des pays qui ne se rencontrent pas entre eux ?
//   es: ¿Qué responsables conectan a países que no se reúnen entre sí?
// description:
//   en: Officials and posts by the number of pairs of foreign countries that they met while no document tells of a meeting between the two countries or anybody of theirs, with the countries of those pairs.
//   ar: المسؤولون والمناصب بحسب عدد ثنائيات البلدان الأجنبية التي التقوا بها دون أن تذكر أي وثيقة لقاء بين البلدين أو بين أي ممن ينتمون إليهما، مع بلدان هذه الثنائيات.
//   fr: Responsables et fonctions classés selon le nombre de paires de pays étrangers qu'ils ont rencontrés sans qu'aucun document fasse état d'une rencontre entre ces deux pays ou leurs représentants, avec les pays de ces paires.
//   es: Responsables y cargos según el número de pares de países extranjeros con los que se reunieron sin que ningún documento hable de una reunión entre ambos países ni entre nadie de ellos, con los países de esos pares.
// parameters:
//   country: {type: country, description: only officials of this country}
// columns: {official: official, country: country, pairs: integer, connects: country}
// example: brokers
// ---
CALL () {
  MATCH (a:Official)-[:MET]-(b) RETURN a, b
  UNION ALL
  MATCH (a:Post)-[:MET]-(b) RETURN a, b
}
WITH a, b
OPTIONAL MATCH (a)-[:AT]->(g:Agency)
OPTIONAL MATCH (b)-[:AT]->(h:Agency)
WITH a, coalesce(a.country, g.country) AS home, coalesce(b.country, h.country, CASE labels(b)[0] WHEN 'Country' THEN b.id ELSE null END) AS abroad
WHERE home <> abroad AND ($country IS NULL OR home = $country)
WITH DISTINCT a, home, abroad ORDER BY a.id, abroad
WITH a, home, collect(abroad) AS codes
WHERE size(codes) > 1
WITH a, home, codes ORDER BY a.id
WITH collect({official: a, home: home, codes: codes}) AS connectors
CALL () {
  MATCH (x)-[:MET]->(y)
  OPTIONAL MATCH (x)-[:AT]->(g:Agency)
  OPTIONAL MATCH (y)-[:AT]->(h:Agency)
  WITH coalesce(x.country, g.country, CASE labels(x)[0] WHEN 'Country' THEN x.id ELSE null END) AS one,
       coalesce(y.country, h.country, CASE labels(y)[0] WHEN 'Country' THEN y.id ELSE null END) AS other
  WITH DISTINCT CASE WHEN one < other THEN one + ' ' + other ELSE other + ' ' + one END AS pair ORDER BY pair
  RETURN collect(pair) AS met
}
WITH connectors, met
UNWIND connectors AS connector
WITH connector.official AS a, connector.home AS home, connector.codes AS codes, met
UNWIND codes AS one
WITH a, home, one, codes, met
UNWIND codes AS other
WITH a, home, one, other, met
WHERE one <> other AND NOT (CASE WHEN one < other THEN one + ' ' + other ELSE other + ' ' + one END) IN met
WITH a, home, one, count(other) AS apart
OPTIONAL MATCH (k:Country {id: one})
WITH a, home, one, k.name AS name, apart ORDER BY name, one
WITH a, home, collect(one) AS codes, collect(name) AS names, sum(apart) AS apart
MATCH (a)-[m:MET]-(b)
WITH a, home, codes, names, apart, b, m.fact AS fact
OPTIONAL MATCH (b)-[:AT]->(h:Agency)
WITH a, home, codes, names, apart, fact, coalesce(b.country, h.country, b.id) AS abroad ORDER BY fact
WHERE abroad IN codes
WITH a, home, names, apart, collect(fact) AS facts
OPTIONAL MATCH (a)-[:AT]->(g:Agency)
OPTIONAL MATCH (k:Country {id: home})
RETURN coalesce(a.title + ' (' + g.name + ')', a.title, a.name, a.id) AS official, k.name AS country, apart / 2 AS pairs,
       reduce(line = null, x IN names | coalesce(line + ' / ' + x, x)) AS connects, facts
ORDER BY pairs DESC, official, a.id
