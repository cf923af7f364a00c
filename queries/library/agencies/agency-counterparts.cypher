// ---
// id: agency-counterparts
// group: agencies
// title:
//   en: Which agencies did this agency meet?
//   ar: ما الهيئات التي التقت بها هذه الهيئة؟
//   fr: Quels organismes cet organisme a-t-il rencontrés ?
//   es: ¿Con qué organismos se reunió este organismo?
// description:
//   en: Other agencies whose people met people of this one - the agency itself, posts at it, and holders of such posts, whenever they held them - with the number of events and the dates of the first and the last whose date is known.
//   ar: الهيئات الأخرى التي التقى المنتمون إليها بالمنتمين إلى هذه الهيئة، أي الهيئة نفسها والمناصب فيها وشاغلو هذه المناصب أيا كان وقت شغلهم لها، مع عدد الأحداث وتاريخي أول حدث وآخر حدث معروفي التاريخ.
//   fr: Autres organismes dont des membres ont rencontré ceux de l'organisme considéré (l'organisme lui-même, les fonctions exercées en son sein et les titulaires de ces fonctions, quelle que soit la période où ils les ont exercées), avec le nombre d'événements et les dates du premier et du dernier dont la date est connue.
//   es: Otros organismos cuyos integrantes se reunieron con los de este (el propio organismo, sus cargos y los titulares de estos, con independencia de cuándo los ocuparan), con el número de eventos y las fechas del primero y del último cuya fecha se conoce.
// parameters:
//   agency: {type: agency, required: true, description: "a ministry, police force, service or organisation"}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {other: agency, country: country, events: integer, first: date, last: date}
// example: agency-counterparts "المديرية العامة للأمن الوطني"
// ---
MATCH (g:Agency {id: $agency})<-[:HOLDS|AT*0..2]-(x)
WITH DISTINCT g, x
MATCH (x)-[m:MET]-(y)
WHERE ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
WITH g, y, m.fact AS fact, m.event AS event, m.date AS date, m.start_min AS first, m.end_max AS last
MATCH (y)-[:HOLDS|AT*0..2]->(i:Agency)
WHERE i.id <> g.id
WITH DISTINCT i, fact, event, date, first, last ORDER BY first, last, event, fact
WITH i, event, first, CASE WHEN first IS NULL THEN null ELSE date END AS date, collect(fact) AS met ORDER BY first, date, event
WITH i, count(event) AS events, collect(date) AS dates, collect(met) AS met
OPTIONAL MATCH (k:Country {id: i.country})
RETURN i.name AS other, k.name AS country, events, head(dates) AS first, last(dates) AS last, reduce(all = [], x IN met | all + x) AS facts
ORDER BY events DESC, other, i.id
