// ---
// id: met-between-countries
// group: meetings
// title:
//   en: Which officials of one country met officials of another?
//   ar: أي مسؤولين من بلد التقوا بمسؤولين من بلد آخر؟
//   fr: Quels responsables d'un pays ont rencontré ceux d'un autre ?
//   es: ¿Qué responsables de un país se reunieron con los de otro?
// description:
//   en: Meetings between two countries, whether the text names officials, posts, bodies or only the country.
//   ar: اللقاءات بين بلدين، سواء ذكر النص مسؤولين بأسمائهم أو مناصب أو هيئات أو البلد وحده.
//   fr: Rencontres entre deux pays, que le texte nomme des responsables, des fonctions, des organismes ou seulement le pays.
//   es: Reuniones entre dos países, tanto si el texto menciona a responsables, cargos u organismos como si solo menciona el país.
// parameters:
//   country: {type: country, required: true, description: one country}
//   other: {type: country, required: true, description: the other country}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {of_country: official, of_other: official, date: date, place: place, event: event}
// example: met-between-countries MA ES
// ---
MATCH (c:Country {id: $country})<-[:REPRESENTS|OF|AT*0..2]-(a)-[m:MET]-(b)-[:REPRESENTS|OF|AT*0..2]->(d:Country {id: $other})
WHERE ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
WITH DISTINCT a, b, m.fact AS fact, m.event AS event, m.date AS date, m.start_min AS first
MATCH (e:Event {id: event})
OPTIONAL MATCH (a)-[:AT]->(g:Agency)
OPTIONAL MATCH (b)-[:AT]->(i:Agency)
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH a, b, g, i, fact, e, date, first, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH a, b, g, i, fact, e, date, first, collect(place) AS places, collect(held) AS held
RETURN coalesce(a.title + ' (' + g.name + ')', a.title, a.name, a.id) AS of_country,
       coalesce(b.title + ' (' + i.name + ')', b.title, b.name, b.id) AS of_other, date,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place, e.id AS event,
       [fact] + held AS facts
ORDER BY first, event, of_country, of_other, fact
