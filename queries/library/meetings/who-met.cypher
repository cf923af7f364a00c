// ---
// id: who-met
// group: meetings
// title:
//   en: Who met this person?
//   ar: من التقى بهذا المسؤول؟
//   fr: Qui a rencontré cette personne ?
//   es: ¿Quién se reunió con esta persona?
// description:
//   en: Everybody whom an official, or the holder of a post, met at an event that was held; one row a meeting.
//   ar: كل من التقى به المسؤول أو شاغل المنصب في حدث انعقد؛ صف لكل لقاء.
//   fr: Toutes les personnes et entités qu'un responsable, ou le titulaire d'une fonction, a rencontrées lors d'un événement tenu ; une ligne par rencontre.
//   es: Todos aquellos con quienes se reunió un responsable, o el titular de un cargo, en un evento que se celebró; una fila por reunión.
// parameters:
//   official: {type: official, required: true, description: "an official, or the post of one known by post only"}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {met: official, country: country, date: date, place: place, event: event}
// example: who-met "عبد اللطيف حموشي" --since 2024
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
MATCH (a)-[m:MET]-(b)
WHERE ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
WITH b, m.fact AS fact, m.event AS event, m.date AS date, m.start_min AS first
MATCH (e:Event {id: event})
OPTIONAL MATCH (b)-[:AT]->(g:Agency)
WITH b, g, fact, e, date, first, coalesce(b.country, g.country, b.id) AS code
OPTIONAL MATCH (k:Country {id: code})
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH b, g, fact, e, date, first, k, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH b, g, fact, e, date, first, k, collect(place) AS places, collect(held) AS held
RETURN coalesce(b.title + ' (' + g.name + ')', b.title, b.name, b.id) AS met, k.name AS country, date,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place, e.id AS event,
       [fact] + held AS facts
ORDER BY first, met, b.id, event
