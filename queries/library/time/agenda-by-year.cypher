// ---
// id: agenda-by-year
// group: time
// title:
//   en: What was on this country's agenda, year by year?
//   ar: ماذا تضمن جدول أعمال هذا البلد سنة بعد سنة؟
//   fr: Qu'y avait-il à l'ordre du jour de ce pays, année par année ?
//   es: ¿Qué hubo en la agenda de este país, año tras año?
// description:
//   en: Areas on the agenda of events that were held with sides of a country, by the year in which the events began and their number; events without a date are left out.
//   ar: المجالات المدرجة في جداول أعمال الأحداث المنعقدة بحضور أطراف من البلد، بحسب السنة التي بدأت فيها الأحداث وعددها؛ وتُستبعد الأحداث غير المؤرخة.
//   fr: Domaines à l'ordre du jour des événements tenus avec des parties d'un pays, selon l'année où ces événements ont commencé, avec leur nombre ; les événements sans date sont écartés.
//   es: Ámbitos en la agenda de los eventos celebrados con partes de un país, según el año en que empezaron los eventos y el número de estos; los eventos sin fecha se omiten.
// parameters:
//   country: {type: country, required: true, description: the country}
//   other: {type: country, description: only events with sides of this country too}
// columns: {year: integer, area: area, events: integer}
// example: agenda-by-year MA
// ---
MATCH (c:Country {id: $country})<-[:REPRESENTS|OF|AT*0..2]-(a)-[:TOOK_PART]->(e:Event)
WHERE e.status = 'held' AND e.start_min IS NOT NULL
WITH DISTINCT e
WHERE $other IS NULL OR EXISTS { MATCH (e)<-[:TOOK_PART]-(b)-[:REPRESENTS|OF|AT*0..2]->(d:Country) WHERE d.id = $other }
MATCH (e)-[r:ABOUT]->(k:Area)
WITH e.start_min.year AS year, k, e.id AS event, r.fact AS fact ORDER BY fact
WITH year, k, count(DISTINCT event) AS events, collect(DISTINCT fact) AS facts
RETURN year, k.name AS area, events, facts
ORDER BY year, events DESC, area, k.id
