// ---
// id: met-of-country
// group: meetings
// title:
//   en: Which meetings did this person have with this country?
//   ar: ما لقاءات هذا المسؤول مع هذا البلد؟
//   fr: Quelles rencontres cette personne a-t-elle eues avec ce pays ?
//   es: ¿Qué reuniones tuvo esta persona con este país?
// description:
//   en: Meetings of an official with officials, posts and bodies of one country, or with the country where the text names nobody; one row a counterpart and event.
//   ar: لقاءات المسؤول مع مسؤولي بلد ما ومناصبه وهيئاته، أو مع البلد نفسه إذا لم يذكر النص أحدا؛ صف لكل نظير وحدث.
//   fr: Rencontres d'un responsable avec des responsables, des fonctions et des organismes d'un pays donné, ou avec le pays lui-même lorsque le texte ne nomme personne ; une ligne par interlocuteur et par événement.
//   es: Reuniones de un responsable con responsables, cargos y organismos de un país, o con el país cuando el texto no nombra a nadie; una fila por interlocutor y evento.
// parameters:
//   official: {type: official, required: true, description: "an official, or the post of one known by post only"}
//   country: {type: country, required: true, description: the country of the other side}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {met: official, kind: text, date: date, place: place, event: event}
// example: met-of-country "Abdellatif Hammouchi" ES
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
MATCH (a)-[m:MET]-(b)
WHERE ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
WITH b, m.fact AS fact, m.event AS event, m.date AS date, m.start_min AS first
OPTIONAL MATCH (b)-[:AT]->(g:Agency)
WITH b, g, fact, event, date, first
WHERE coalesce(b.country, g.country, b.id) = $country
MATCH (e:Event {id: event})
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH b, g, fact, event, date, first, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH b, g, fact, event, date, first, collect(place) AS places, collect(held) AS held
RETURN coalesce(b.title + ' (' + g.name + ')', b.title, b.name, b.id) AS met, labels(b)[0] AS kind, date,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place, event, [fact] + held AS facts
ORDER BY first, event, met, b.id
