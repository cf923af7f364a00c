// ---
// id: cooperation-of-pair
// group: countries
// title:
//   en: In which areas do two countries cooperate?
//   ar: في أي المجالات يتعاون بلدان؟
//   fr: Dans quels domaines deux pays coopèrent-ils ?
//   es: ¿En qué ámbitos cooperan dos países?
// description:
//   en: Areas of cooperation between two countries or their agencies, with the number of reports that say so (a story printed by several outlets is one).
//   ar: مجالات التعاون بين بلدين أو هيئاتهما، مع عدد التقارير التي تذكر ذلك (الخبر الذي تنشره عدة وسائل إعلام تقرير واحد).
//   fr: Domaines de coopération entre deux pays ou leurs organismes, avec le nombre de récits qui en font état (un article repris par plusieurs médias ne compte qu'une fois).
//   es: Ámbitos de cooperación entre dos países o sus organismos, con el número de informaciones que lo afirman (una noticia publicada por varios medios es una sola).
// parameters:
//   country: {type: country, required: true, description: one country}
//   other: {type: country, required: true, description: the other country}
// columns: {area: area, one: agency, other: agency, reports: integer}
// example: cooperation-of-pair MA ES
// ---
MATCH (c:Country {id: $country})<-[:OF*0..1]-(x)-[r:COOPERATES_WITH]-(y)-[:OF*0..1]->(d:Country {id: $other})
WITH DISTINCT x, y, r.area AS area, r.fact AS fact
OPTIONAL MATCH (k:Area {id: area})
OPTIONAL MATCH (:Claim {fact: fact})-[:FROM]->(d:Document)
WITH x, y, area, k, fact, count(DISTINCT coalesce(d.report, d.id)) AS reports
RETURN coalesce(k.name, area) AS area, x.name AS one, y.name AS other, reports, [fact] AS facts
ORDER BY area, one, other, fact
