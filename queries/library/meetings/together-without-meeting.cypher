// ---
// id: together-without-meeting
// group: meetings
// title:
//   en: Who was where this person was, without a stated meeting?
//   ar: من حضر حيث حضر هذا المسؤول دون ذكر لقاء بينهما؟
//   fr: Qui était là où était cette personne, sans rencontre mentionnée ?
//   es: ¿Quién estuvo donde estuvo esta persona, sin que conste una reunión?
// description:
//   en: Officials and posts that took part in the same held event while no document says that the two met there; stated meetings of the two on other occasions are counted beside.
//   ar: المسؤولون والمناصب ممن شاركوا في الحدث المنعقد نفسه دون أن تذكر أي وثيقة أن الاثنين التقيا فيه؛ ويُبيَّن إلى جانب ذلك عدد اللقاءات المذكورة بينهما في مناسبات أخرى.
//   fr: Responsables et fonctions ayant participé au même événement tenu sans qu'aucun document indique que les deux s'y sont rencontrés ; leurs rencontres mentionnées en d'autres occasions sont comptées à part.
//   es: Responsables y cargos que participaron en el mismo evento celebrado sin que ningún documento diga que ambos se reunieron allí; aparte se cuentan las reuniones de ambos que constan en otras ocasiones.
// parameters:
//   official: {type: official, required: true, description: "an official, or the post of one known by post only"}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {other: official, country: country, date: date, type: text, place: place, met_elsewhere: integer, event: event}
// example: together-without-meeting "Selami Yıldız"
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
MATCH (a)-[t:TOOK_PART]->(e:Event {status: 'held'})
WHERE ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
WITH a, e, t.fact AS took
MATCH (e)<-[u:TOOK_PART]-(b)
WHERE labels(b)[0] IN ['Official', 'Post'] AND b.id <> a.id
WITH a, e, took, b, u.fact AS other
OPTIONAL MATCH (a)-[m:MET]-(b)
WITH e, took, b, other, count(m) AS meetings, count(CASE WHEN m.event = e.id THEN 1 ELSE null END) AS here
WHERE here = 0
OPTIONAL MATCH (b)-[:AT]->(g:Agency)
WITH e, took, b, other, meetings, g, coalesce(b.country, g.country) AS code
OPTIONAL MATCH (k:Country {id: code})
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH e, took, b, other, meetings, g, k, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH e, took, b, other, meetings, g, k, collect(place) AS places, collect(held) AS held
RETURN coalesce(b.title + ' (' + g.name + ')', b.title, b.name, b.id) AS other, k.name AS country, e.date AS date, e.type AS type,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place, meetings AS met_elsewhere, e.id AS event,
       [took, other] + held AS facts
ORDER BY e.start_min, event, other, b.id
