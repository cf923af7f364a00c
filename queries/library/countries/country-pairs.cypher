// ---
// id: country-pairs
// group: countries
// title:
//   en: Which countries meet most often?
//   ar: أي البلدان أكثر لقاء فيما بينها؟
//   fr: Quels pays se rencontrent le plus souvent ?
//   es: ¿Qué países se reúnen con más frecuencia?
// description:
//   en: Pairs of countries by the number of events held with sides of both, with the number of areas that were on the agenda of these events.
//   ar: كل بلدين بحسب عدد الأحداث المنعقدة بحضور أطراف من كليهما، مع عدد المجالات التي أُدرجت في جداول أعمال هذه الأحداث.
//   fr: Paires de pays classées selon le nombre d'événements tenus avec des parties de l'un et de l'autre, avec le nombre de domaines à l'ordre du jour de ces événements.
//   es: Pares de países según el número de eventos celebrados con partes de ambos, con el número de ámbitos que figuraron en la agenda de esos eventos.
// parameters:
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {one: country, other: country, events: integer, areas: integer}
// example: country-pairs
// ---
MATCH (e:Event)<-[t:TOOK_PART]-(x)
WHERE e.status = 'held' AND ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
WITH e, x, t.fact AS took
MATCH (x)-[:REPRESENTS|OF|AT*0..2]->(c:Country)
WITH e, c, took ORDER BY took
WITH e, c.id AS id, c.name AS name, collect(DISTINCT took) AS took ORDER BY id
WITH e, collect([id, name]) AS countries, collect(took) AS took
WHERE size(countries) > 1
UNWIND range(0, size(countries) - 2) AS i
WITH e, countries, took, i
UNWIND range(i + 1, size(countries) - 1) AS j
WITH e, countries[i] AS one, countries[j] AS other, took[i] + took[j] AS took
OPTIONAL MATCH (e)-[:ABOUT]->(k:Area)
WITH one, other, e.id AS event, took, k.id AS area ORDER BY event, area
WITH one, other, count(DISTINCT event) AS events, count(DISTINCT area) AS areas, collect(DISTINCT took) AS took
WITH one[0] AS id, one[1] AS one, other[0] AS other_id, other[1] AS other, events, areas, took
RETURN one, other, events, areas, reduce(facts = [], x IN took | facts + x) AS facts
ORDER BY events DESC, areas DESC, id, other_id
