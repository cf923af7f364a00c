// ---
// id: latest-events
// group: time
// title:
//   en: What are the latest events of this country?
//   ar: ما آخر أحداث هذا البلد؟
//   fr: Quels sont les derniers événements de ce pays ?
//   es: ¿Cuáles son los últimos eventos de este país?
// description:
//   en: The last fifty dated events that a country, its officials or its bodies took part in, or that were held there, in order of time.
//   ar: آخر خمسين حدثا مؤرخا شارك فيها البلد أو مسؤولوه أو هيئاته، أو انعقدت فيه، بالترتيب الزمني.
//   fr: Les cinquante derniers événements datés auxquels un pays, ses responsables ou ses organismes ont participé, ou qui s'y sont tenus, par ordre chronologique.
//   es: Los últimos cincuenta eventos con fecha en los que participaron un país, sus responsables o sus organismos, o que se celebraron en él, por orden cronológico.
// parameters:
//   country: {type: country, required: true, description: the country}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {date: date, type: text, status: text, place: place, sides: official, event: event}
// example: latest-events MA
// ---
CALL () {
  MATCH (:Country {id: $country})<-[:REPRESENTS|OF|AT*0..2]-(a)-[:TOOK_PART]->(e:Event)
  RETURN e
  UNION
  MATCH (:Country {id: $country})<-[:IN]-(:Place)<-[:HELD_IN]-(e:Event)
  RETURN e
}
WITH e
WHERE e.start_min IS NOT NULL AND ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
WITH e ORDER BY e.start_min DESC, e.id DESC LIMIT 50
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
