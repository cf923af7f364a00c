// ---
// id: events-in-period
// group: time
// title:
//   en: What happened in this period?
//   ar: ماذا حدث في هذه الفترة؟
//   fr: Que s'est-il passé durant cette période ?
//   es: ¿Qué ocurrió en este período?
// description:
//   en: All events with their sides; rows without a date come last and are left out when a period is given.
//   ar: جميع الأحداث مع أطرافها؛ تأتي الصفوف غير المؤرخة في الأخير، وتُستبعد عند تحديد فترة.
//   fr: Tous les événements avec leurs parties ; les lignes sans date viennent en dernier et sont écartées lorsqu'une période est indiquée.
//   es: Todos los eventos con sus partes; las filas sin fecha aparecen al final y se omiten si se indica un período.
// parameters:
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
//   country: {type: country, description: only events held in this country}
//   type: {type: text, choices: [meeting, visit, conference, training, exhibition, call, signing, ceremony], description: kind of event}
// columns: {date: date, type: text, status: text, place: place, sides: official, event: event}
// example: events-in-period --since 2024-06 --until 2024-09
// ---
MATCH (e:Event)
WHERE ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
  AND ($type IS NULL OR e.type = $type)
  AND ($country IS NULL OR EXISTS { MATCH (e)-[:HELD_IN]->(:Place)-[:IN]->(k:Country) WHERE k.id = $country })
OPTIONAL MATCH (x)-[t:TOOK_PART]->(e)
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
WITH e, coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS side, t.fact AS took ORDER BY side, took
WITH e, collect(side) AS sides, collect(took) AS took
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH e, sides, took, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH e, sides, took, collect(place) AS places, collect(held) AS held
RETURN e.date AS date, e.type AS type, e.status AS status,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place,
       reduce(line = null, x IN sides | coalesce(line + ' / ' + x, x)) AS sides, e.id AS event,
       ['EVENT|' + e.id + '||'] + took + held AS facts
ORDER BY e.start_min, event
