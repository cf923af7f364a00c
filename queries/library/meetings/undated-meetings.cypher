// ---
// id: undated-meetings
// group: meetings
// title:
//   en: Which meetings are told without a date?
//   ar: ما اللقاءات التي لا يذكر لها تاريخ؟
//   fr: Quelles rencontres sont rapportées sans date ?
//   es: ¿Qué reuniones se cuentan sin fecha?
// description:
//   en: Held events at which somebody met somebody and whose year no document tells, with what is told of the date and the first day of publication, before which they happened.
//   ar: الأحداث المنعقدة التي التقى فيها طرف بآخر ولا تذكر أي وثيقة سنتها، مع ما ذُكر من تاريخها وأول يوم نشر، وقد وقعت قبله.
//   fr: Événements tenus où des personnes se sont rencontrées et dont aucun document n'indique l'année, avec ce qui est dit de la date et le premier jour de publication, avant lequel ils ont eu lieu.
//   es: Eventos celebrados en los que alguien se reunió con alguien y cuyo año no indica ningún documento, con lo que se dice de la fecha y el primer día de publicación, antes del cual tuvieron lugar.
// parameters:
//   country: {type: country, description: only events held in this country}
// columns: {told: date, type: text, place: place, sides: official, first_told: date, event: event}
// example: undated-meetings
// ---
MATCH (e:Event {status: 'held'})
WHERE e.start_min IS NULL AND ($country IS NULL OR EXISTS { MATCH (e)-[:HELD_IN]->(:Place)-[:IN]->(k:Country) WHERE k.id = $country })
WITH e, e.id AS event
MATCH (a)-[:TOOK_PART]->(e)
WITH a, e, event
MATCH (a)-[m:MET]->(b)
WHERE m.event = event
WITH e, m.fact AS fact ORDER BY fact
WITH e, collect(fact) AS meetings
OPTIONAL MATCH (x)-[:TOOK_PART]->(e)
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
WITH e, meetings, coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS side ORDER BY side
WITH e, meetings, collect(side) AS sides
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH e, meetings, sides, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH e, meetings, sides, collect(place) AS places, collect(held) AS held
UNWIND meetings AS fact
WITH e, meetings, sides, places, held, fact
OPTIONAL MATCH (:Claim {fact: fact})-[:FROM]->(d:Document)
WITH e, meetings, sides, places, held, min(d.published) AS first_told
RETURN e.date AS told, e.type AS type,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place,
       reduce(line = null, x IN sides | coalesce(line + ' / ' + x, x)) AS sides, first_told, e.id AS event, meetings + held AS facts
ORDER BY first_told, event
