// ---
// id: common-counterparts
// group: network
// title:
//   en: Whom did both of these people meet?
//   ar: من التقى به كلا هذين المسؤولين؟
//   fr: Qui ces deux personnes ont-elles toutes deux rencontré ?
//   es: ¿Con quién se reunieron ambas personas?
// description:
//   en: Officials, posts, agencies and countries that two officials both met, together or each on another day, with the number of meetings of each and the date of the last whose date is known.
//   ar: المسؤولون والمناصب والهيئات والبلدان ممن التقى بهم كلا المسؤولين، معا أو كل منهما في يوم آخر، مع عدد لقاءات كل منهما وتاريخ آخر لقاء معروف التاريخ.
//   fr: Responsables, fonctions, organismes et pays que deux responsables ont tous deux rencontrés, ensemble ou chacun un autre jour, avec le nombre de rencontres de chacun et la date de la dernière dont la date est connue.
//   es: Responsables, cargos, organismos y países con los que se reunieron dos responsables, juntos o cada uno en un día distinto, con el número de reuniones de cada uno y la fecha de la última cuya fecha se conoce.
// parameters:
//   official: {type: official, required: true, description: "an official, or the post of one known by post only"}
//   other: {type: official, required: true, description: the other one}
//   since: {type: date, bound: first, description: only meetings that may have been on or after this day}
//   until: {type: date, bound: last, description: only meetings that may have been on or before this day}
// columns: {met: official, kind: text, country: country, meetings: integer, last: date, other_meetings: integer, other_last: date}
// example: common-counterparts "Selami Yıldız" "Francisca Bostyn"
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
OPTIONAL MATCH (r:Official {id: $other})
OPTIONAL MATCH (s:Post {id: $other})
WITH a, coalesce(r, s) AS b
MATCH (a)-[m:MET]-(x)
WHERE x.id <> b.id AND ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
WITH b, x, m.fact AS fact, CASE WHEN m.start_min IS NULL THEN null ELSE m.date END AS date, m.start_min AS first ORDER BY first, fact
WITH b, x, collect(fact) AS facts, last(collect(date)) AS last
MATCH (b)-[n:MET]-(x)
WHERE ($since IS NULL OR n.end_max >= $since) AND ($until IS NULL OR n.start_min <= $until)
WITH x, facts, last, n.fact AS fact, CASE WHEN n.start_min IS NULL THEN null ELSE n.date END AS date, n.start_min AS first ORDER BY first, fact
WITH x, facts, last, collect(fact) AS others, last(collect(date)) AS other_last
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
WITH x, facts, last, others, other_last, g, coalesce(x.country, g.country, x.id) AS code
OPTIONAL MATCH (k:Country {id: code})
RETURN coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS met, labels(x)[0] AS kind, k.name AS country,
       size(facts) AS meetings, last, size(others) AS other_meetings, other_last, facts + others AS facts
ORDER BY met, x.id
