// ---
// id: planned-events
// group: time
// title:
//   en: Which events are planned, cancelled or denied?
//   ar: ما الأحداث المقررة أو الملغاة أو المنفية؟
//   fr: Quels événements sont prévus, annulés ou démentis ?
//   es: ¿Qué eventos están previstos, cancelados o desmentidos?
// description:
//   en: Events that documents announce, call off or deny, with their sides.
//   ar: الأحداث التي تعلنها الوثائق مسبقا أو تذكر إلغاءها أو تنفيها، مع أطرافها.
//   fr: Événements que des documents annoncent, annulent ou démentent, avec leurs parties.
//   es: Eventos que los documentos anuncian, cancelan o desmienten, con sus partes.
// parameters:
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
//   country: {type: country, description: only events held in this country}
//   status: {type: text, choices: [planned, cancelled, denied], description: only events of this status}
// columns: {date: date, type: text, status: text, place: place, sides: official, event: event}
// example: planned-events --country MA
// ---
MATCH (e:Event)
WHERE e.status <> 'held' AND ($status IS NULL OR e.status = $status) AND ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
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
