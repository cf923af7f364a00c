// ---
// id: one-sided-events
// group: quality
// title:
//   en: Which events have one side only, or none?
//   ar: أي الأحداث ليس لها سوى طرف واحد أو لا طرف لها؟
//   fr: Quels événements n'ont qu'une seule partie, ou aucune ?
//   es: ¿Qué eventos tienen una sola parte o ninguna?
// description:
//   en: Events for which documents name at most one side that took part; for meetings, visits and calls something was left unsaid or was not read.
//   ar: الأحداث التي لا تذكر الوثائق لها سوى طرف مشارك واحد على الأكثر؛ وفي حالة اللقاءات والزيارات والمكالمات يعني ذلك أن شيئا لم يُذكر أو لم يُقرأ.
//   fr: Événements pour lesquels les documents nomment au plus une partie participante ; pour les rencontres, les visites et les appels, quelque chose n'a pas été dit ou n'a pas été lu.
//   es: Eventos para los que los documentos nombran como máximo una parte que participó; en el caso de las reuniones, visitas y llamadas, algo no se dijo o no se leyó.
// parameters:
//   type: {type: text, choices: [call, ceremony, conference, exhibition, meeting, signing, training, visit], description: only events of this kind}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {date: date, type: text, status: text, side: official, place: place, event: event}
// example: one-sided-events
// ---
MATCH (e:Event)
WHERE ($type IS NULL OR e.type = $type) AND ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
OPTIONAL MATCH (e)<-[t:TOOK_PART]-(x)
WITH e, count(t) AS sides
WHERE sides < 2
OPTIONAL MATCH (e)<-[t:TOOK_PART]-(x)
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
WITH e, coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS side, t.fact AS took
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH e, side, took, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH e, side, took, collect(place) AS places, collect(held) AS held
RETURN e.date AS date, e.type AS type, e.status AS status, side,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place, e.id AS event,
       ['EVENT|' + e.id + '||'] + CASE WHEN took IS NULL THEN [] ELSE [took] END + held AS facts
ORDER BY e.start_min, event
