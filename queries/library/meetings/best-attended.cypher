// ---
// id: best-attended
// group: meetings
// title:
//   en: Which events brought the most participants together?
//   ar: ما الأحداث التي جمعت أكبر عدد من المشاركين؟
//   fr: Quels événements ont réuni le plus de participants ?
//   es: ¿Qué eventos reunieron a más participantes?
// description:
//   en: Events with three or more sides - officials, posts, agencies and countries that took part - by their number, with the number of countries they belong to. The first hundred.
//   ar: الأحداث التي لها ثلاثة أطراف أو أكثر، من المسؤولين والمناصب والهيئات والبلدان المشاركة، بحسب عدد الأطراف، مع عدد البلدان التي تنتمي إليها. تُعرض المئة الأولى.
//   fr: Événements réunissant au moins trois parties (responsables, fonctions, organismes et pays participants), classés selon le nombre de ces parties, avec le nombre de pays dont elles relèvent. Les cent premiers.
//   es: Eventos con tres o más partes (responsables, cargos, organismos y países que participaron), según el número de estas, con el número de países a los que pertenecen. Los cien primeros.
// parameters:
//   country: {type: country, description: only events in which a side of this country took part}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {date: date, type: text, status: text, place: place, sides: integer, countries: integer, event: event}
// example: best-attended --since 2024
// ---
MATCH (e:Event)
WHERE ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
MATCH (e)<-[:TOOK_PART]-(x)
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
WITH e, x.id AS side, coalesce(x.country, g.country, CASE labels(x)[0] WHEN 'Country' THEN x.id ELSE null END) AS code
WITH e, count(side) AS sides, count(DISTINCT code) AS countries, sum(CASE WHEN code = $country THEN 1 ELSE 0 END) AS ours
WHERE sides > 2 AND ($country IS NULL OR ours > 0)
WITH e, sides, countries ORDER BY sides DESC, countries DESC, e.start_min, e.id LIMIT 100
MATCH (e)<-[t:TOOK_PART]-(x)
WITH e, sides, countries, t.fact AS fact ORDER BY fact
WITH e, sides, countries, collect(fact) AS took
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH e, sides, countries, took, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH e, sides, countries, took, collect(place) AS places, collect(held) AS held
RETURN e.date AS date, e.type AS type, e.status AS status,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place, sides, countries, e.id AS event, took + held AS facts
ORDER BY sides DESC, countries DESC, e.start_min, event
