// ---
// id: known-by-post
// group: people
// title:
//   en: Which officials are known by their post only?
//   ar: من المسؤولون المعروفون بمناصبهم فقط؟
//   fr: Quels responsables ne sont connus que par leur fonction ?
//   es: ¿Qué responsables se conocen solo por su cargo?
// description:
//   en: Posts that took part in events without the text naming the holder; holders named elsewhere are listed, not assumed.
//   ar: المناصب التي شاركت في أحداث دون أن يذكر النص اسم شاغلها؛ أما من ورد اسمه في موضع آخر شاغلا للمنصب فيُدرج دون افتراض أنه المقصود.
//   fr: Fonctions ayant participé à des événements sans que le texte nomme leur titulaire ; les titulaires nommés ailleurs sont indiqués, non présumés.
//   es: Cargos que participaron en eventos sin que el texto nombre al titular; los titulares nombrados en otros textos se enumeran, pero no se dan por supuestos.
// parameters:
//   country: {type: country, description: only posts of this country}
// columns: {post: text, agency: agency, country: country, events: integer, named_elsewhere: official}
// example: known-by-post
// ---
MATCH (p:Post)-[t:TOOK_PART]->(:Event)
WITH p, t.fact AS took ORDER BY took
WITH p, collect(took) AS took
OPTIONAL MATCH (p)-[:AT]->(g:Agency)
WITH p, g, took, coalesce(p.country, g.country) AS code
WHERE $country IS NULL OR code = $country
OPTIONAL MATCH (k:Country {id: code})
OPTIONAL MATCH (a:Official)-[h:HOLDS]->(p)
WITH p, g, k, took, a.name AS holder, h.fact AS held ORDER BY holder, held
WITH p, g, k, took, collect(holder) AS holders, collect(held) AS held
RETURN p.title AS post, g.name AS agency, k.name AS country, size(took) AS events,
       reduce(line = null, x IN holders | coalesce(line + ' / ' + x, x)) AS named_elsewhere, took + held AS facts
ORDER BY post, p.id
