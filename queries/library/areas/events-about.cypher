// ---
// id: events-about
// group: areas
// title:
//   en: Which events were about this area?
//   ar: ما الأحداث التي تناولت هذا المجال؟
//   fr: Quels événements ont porté sur ce domaine ?
//   es: ¿Qué eventos trataron este ámbito?
// description:
//   en: Events in which an area of cooperation was on the agenda.
//   ar: الأحداث التي أُدرج مجال التعاون في جدول أعمالها.
//   fr: Événements dont l'ordre du jour comprenait un domaine de coopération donné.
//   es: Eventos en cuya agenda figuró un ámbito de cooperación.
// parameters:
//   area: {type: area, required: true, description: an area of cooperation}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {date: date, type: text, status: text, place: place, sides: official, event: event}
// example: events-about counter-terrorism
// ---
MATCH (k:Area {id: $area})<-[r:ABOUT]-(e:Event)
WHERE ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
WITH e, r.fact AS about
OPTIONAL MATCH (x)-[t:TOOK_PART]->(e)
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
WITH e, about, coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS side, t.fact AS took ORDER BY side, took
WITH e, about, collect(side) AS sides, collect(took) AS took
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH e, about, sides, took, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH e, about, sides, took, collect(place) AS places, collect(held) AS held
RETURN e.date AS date, e.type AS type, e.status AS status,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place,
       reduce(line = null, x IN sides | coalesce(line + ' / ' + x, x)) AS sides, e.id AS event,
       [about] + took + held AS facts
ORDER BY e.start_min, event
