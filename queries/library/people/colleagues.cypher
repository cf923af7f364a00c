// ---
// id: colleagues
// group: people
// title:
//   en: With which officials of their own country does this person appear?
//   ar: مع أي مسؤولين من بلده يظهر هذا المسؤول؟
//   fr: Avec quels responsables de son propre pays cette personne apparaît-elle ?
//   es: ¿Con qué responsables de su propio país aparece esta persona?
// description:
//   en: Officials and posts of the same country that took part in the same held events, with the number of events and the dates of the first and the last whose date is known.
//   ar: المسؤولون والمناصب من البلد نفسه ممن شاركوا في الأحداث المنعقدة نفسها، مع عدد الأحداث وتاريخي أول حدث وآخر حدث معروفي التاريخ.
//   fr: Responsables et fonctions du même pays ayant participé aux mêmes événements tenus, avec le nombre d'événements et les dates du premier et du dernier dont la date est connue.
//   es: Responsables y cargos del mismo país que participaron en los mismos eventos celebrados, con el número de eventos y las fechas del primero y del último cuya fecha se conoce.
// parameters:
//   official: {type: official, required: true, description: "an official, or the post of one known by post only"}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {colleague: official, events: integer, first: date, last: date}
// example: colleagues "Selami Yıldız"
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
OPTIONAL MATCH (a)-[:AT]->(g:Agency)
WITH a, coalesce(a.country, g.country) AS code
MATCH (a)-[t:TOOK_PART]->(e:Event {status: 'held'})
WHERE ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
WITH a, code, e, t.fact AS took
MATCH (e)<-[u:TOOK_PART]-(b)
WHERE labels(b)[0] IN ['Official', 'Post'] AND b.id <> a.id
WITH code, e, took, b, u.fact AS other
OPTIONAL MATCH (b)-[:AT]->(h:Agency)
WITH code, e, took, b, other, h, coalesce(b.country, h.country) AS country
WHERE country = code
WITH b, h, e, took, other ORDER BY e.start_min, e.end_max, took
WITH b, h, count(e) AS events, collect(CASE WHEN e.start_min IS NULL THEN null ELSE e.date END) AS dates, collect(took) AS took, collect(other) AS others
RETURN coalesce(b.title + ' (' + h.name + ')', b.title, b.name, b.id) AS colleague, events, head(dates) AS first, last(dates) AS last,
       took + others AS facts
ORDER BY events DESC, colleague, b.id
