// ---
// id: partners-of-country
// group: countries
// title:
//   en: Who are this country's closest partners?
//   ar: من هم أقرب شركاء هذا البلد؟
//   fr: Quels sont les partenaires les plus proches de ce pays ?
//   es: ¿Cuáles son los socios más cercanos de este país?
// description:
//   en: Other countries, those with most events held together first, with the number of these events, of agreements and of areas in which the two cooperate; officials and bodies of a country count for it.
//   ar: البلدان الأخرى، بدءا بأكثرها أحداثا مشتركة مع هذا البلد، مع عدد هذه الأحداث وعدد الاتفاقيات وعدد المجالات التي يتعاون فيها البلدان؛ ويُحتسب مسؤولو البلد وهيئاته ضمنه.
//   fr: Autres pays, en commençant par ceux qui ont le plus d'événements tenus en commun, avec le nombre de ces événements, des accords et des domaines dans lesquels les deux pays coopèrent ; les responsables et les organismes d'un pays comptent pour lui.
//   es: Otros países, primero aquellos con más eventos celebrados en común, con el número de esos eventos, de acuerdos y de ámbitos en los que ambos cooperan; los responsables y organismos de un país cuentan como este.
// parameters:
//   country: {type: country, required: true, description: the country}
// columns: {partner: country, events: integer, agreements: integer, areas: integer}
// example: partners-of-country MA
// ---
CALL () {
  MATCH (c:Country {id: $country})<-[:REPRESENTS|OF|AT*0..2]-(a)-[:TOOK_PART]->(e:Event)
  WHERE e.status = 'held'
  WITH DISTINCT e
  MATCH (e)<-[t:TOOK_PART]-(b)
  WITH b, e.id AS event, t.fact AS fact ORDER BY fact
  WITH b, collect([event, fact]) AS took
  MATCH (b)-[:REPRESENTS|OF|AT*0..2]->(d:Country)
  WITH d, took
  UNWIND took AS pair
  RETURN d, 'event' AS kind, pair[0] AS thing, pair[1] AS fact
  UNION ALL
  MATCH (c:Country {id: $country})<-[:OF*0..1]-(x)<-[:BETWEEN]-(g:Agreement)
  WITH DISTINCT g
  MATCH (g)-[b:BETWEEN]->(y)-[:OF*0..1]->(d:Country)
  RETURN d, 'agreement' AS kind, g.id AS thing, b.fact AS fact
  UNION ALL
  MATCH (c:Country {id: $country})<-[:OF*0..1]-(x)-[r:COOPERATES_WITH]-(y)-[:OF*0..1]->(d:Country)
  RETURN d, 'area' AS kind, r.area AS thing, r.fact AS fact
}
WITH d, kind, thing, fact
WHERE d.id <> $country
WITH DISTINCT d, kind, thing, fact ORDER BY kind, fact
WITH d, count(DISTINCT CASE WHEN kind = 'event' THEN thing END) AS events,
     count(DISTINCT CASE WHEN kind = 'agreement' THEN thing END) AS agreements,
     count(DISTINCT CASE WHEN kind = 'area' THEN thing END) AS areas, collect(fact) AS facts
RETURN d.name AS partner, events, agreements, areas, facts
ORDER BY events DESC, agreements DESC, areas DESC, partner, d.id
