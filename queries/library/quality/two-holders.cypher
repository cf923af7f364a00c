// ---
// id: two-holders
// group: quality
// title:
//   en: Which posts do documents give to two officials at once?
//   ar: ما المناصب التي تنسبها الوثائق إلى مسؤولين اثنين في الوقت نفسه؟
//   fr: Quelles fonctions les documents attribuent-ils à deux responsables en même temps ?
//   es: ¿Qué cargos atribuyen los documentos a dos responsables a la vez?
// description:
//   en: Posts that one person holds at a time, such as a minister's or that of the head of a body, with each two named officials whom documents give them in periods that overlap; a period is that of the documents which say so.
//   ar: المناصب التي لا يشغلها إلا شخص واحد في الوقت نفسه، كمنصب الوزير أو رئيس الهيئة، مع كل مسؤولين اثنين مذكورين بالاسم تنسبها الوثائق إليهما في فترتين متداخلتين؛ والفترة هي فترة الوثائق التي تذكر ذلك.
//   fr: Fonctions n'ayant qu'un titulaire à la fois, comme celle de ministre ou de chef d'un organisme, avec chaque paire de responsables nommés auxquels les documents les attribuent durant des périodes qui se chevauchent ; une période est celle des documents qui l'indiquent.
//   es: Cargos que ocupa una sola persona a la vez, como el de ministro o el de jefe de un organismo, con cada par de responsables con nombre a los que los documentos los atribuyen en períodos que se solapan; el período es el de los documentos que lo dicen.
// parameters:
//   official: {type: official, description: "only posts of this official, or this post"}
// columns: {post: text, agency: agency, country: country, holder: official, first_stated: date, last_stated: date, other: official, other_first: date, other_last: date, holder_id: text, other_id: text}
// example: two-holders
// ---
MATCH (a:Official)-[h:HOLDS]->(p:Post)
MATCH (b:Official)-[j:HOLDS]->(p)
WHERE a.id < b.id AND h.first <= j.last AND j.first <= h.last AND ($official IS NULL OR $official IN [a.id, b.id, p.id])
WITH p, a, h.fact AS fact, h.first AS first, h.last AS last, b, j.fact AS other_fact, j.first AS other_first, j.last AS other_last
MATCH (m:Mention)-[:REFERS_TO]->(a)
WHERE p.id IN m.seats
WITH DISTINCT p, a, fact, first, last, b, other_fact, other_first, other_last
OPTIONAL MATCH (p)-[:AT]->(g:Agency)
WITH p, a, fact, first, last, b, other_fact, other_first, other_last, g, coalesce(p.country, g.country) AS code
OPTIONAL MATCH (k:Country {id: code})
RETURN p.title AS post, g.name AS agency, k.name AS country, a.name AS holder, toString(first) AS first_stated, toString(last) AS last_stated,
       b.name AS other, toString(other_first) AS other_first, toString(other_last) AS other_last, a.id AS holder_id, b.id AS other_id,
       [fact, other_fact] AS facts
ORDER BY post, p.id, holder_id, other_id
