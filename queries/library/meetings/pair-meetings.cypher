// ---
// id: pair-meetings
// group: meetings
// title:
//   en: When did these two people meet, the last time first?
//   ar: متى التقى هذان المسؤولان، بدءا بآخر لقاء؟
//   fr: Quand ces deux personnes se sont-elles rencontrées, la dernière fois d'abord ?
//   es: ¿Cuándo se reunieron estas dos personas, la última vez primero?
// description:
//   en: Every stated meeting of two officials, the latest first and those of unknown date last, with the areas on the agenda.
//   ar: كل لقاء مذكور بين مسؤولين اثنين، بدءا بالأحدث وانتهاء باللقاءات غير معروفة التاريخ، مع المجالات المدرجة في جدول الأعمال.
//   fr: Toutes les rencontres mentionnées entre deux responsables, de la plus récente à la plus ancienne, celles de date inconnue en dernier, avec les domaines à l'ordre du jour.
//   es: Todas las reuniones de dos responsables que constan en los documentos, de la más reciente a la más antigua y con las de fecha desconocida al final, junto con los ámbitos de la agenda.
// parameters:
//   official: {type: official, required: true, description: "an official, or the post of one known by post only"}
//   other: {type: official, required: true, description: the other one}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {date: date, type: text, place: place, areas: area, event: event}
// example: pair-meetings "Abdellatif Hammouchi" "Selami Yıldız"
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
OPTIONAL MATCH (r:Official {id: $other})
OPTIONAL MATCH (s:Post {id: $other})
WITH a, coalesce(r, s) AS b
MATCH (a)-[m:MET]-(b)
WHERE ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
WITH m.fact AS fact, m.event AS event
MATCH (e:Event {id: event})
OPTIONAL MATCH (e)-[t:ABOUT]->(k:Area)
WITH e, fact, k.name AS area, t.fact AS about ORDER BY area, about
WITH e, fact, collect(area) AS areas, collect(about) AS about
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH e, fact, areas, about, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH e, fact, areas, about, collect(place) AS places, collect(held) AS held
WITH e, fact, areas, about, places, held, CASE WHEN e.start_min IS NULL THEN 1 ELSE 0 END AS undated
RETURN e.date AS date, e.type AS type,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place,
       reduce(line = null, x IN areas | coalesce(line + ' / ' + x, x)) AS areas, e.id AS event,
       [fact] + about + held AS facts
ORDER BY undated, e.start_min DESC, event
