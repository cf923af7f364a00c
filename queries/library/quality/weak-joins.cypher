// ---
// id: weak-joins
// group: quality
// title:
//   en: Which mentions were put together on weak grounds?
//   ar: أي مرات الذكر جُمعت على أسس ضعيفة؟
//   fr: Quelles mentions ont été rapprochées sur des bases fragiles ?
//   es: ¿Qué menciones se unificaron con indicios débiles?
// description:
//   en: Mentions taken to be somebody or something with less than full certainty, the weakest first, with the rule and the reason, at most five hundred; `mithaq judge` settles them.
//   ar: مرات الذكر التي نُسبت إلى شخص أو شيء بما دون اليقين التام، بدءا بأضعفها، مع القاعدة والسبب، وبحد أقصى خمسمئة؛ ويُبت فيها بالأمر `mithaq judge`.
//   fr: Mentions rattachées à une personne ou à une chose sans certitude complète, des plus fragiles aux plus sûres, avec la règle et la raison, cinq cents au maximum ; `mithaq judge` permet de les trancher.
//   es: Menciones atribuidas a alguien o algo sin plena certeza, primero las más débiles, con la regla y el motivo, quinientas como máximo; `mithaq judge` las resuelve.
// parameters:
//   kind: {type: text, choices: [official, post, agency, event, agreement], description: only mentions of this kind}
// columns: {mention: text, kind: text, document: document, taken_for: official, score: number, rule: text, why: text, id: text}
// example: weak-joins
// ---
MATCH (m:Mention)-[r:REFERS_TO]->(x)
WHERE r.score < 1.0 AND ($kind IS NULL OR m.kind = $kind)
WITH m, x, r.score AS score, r.rule AS rule, r.why AS why ORDER BY score, m.id LIMIT 500
MATCH (m)-[:IN_TEXT]->(d:Document)
WITH m, x, score, rule, why, d.id AS document
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
OPTIONAL MATCH (m)<-[:SUBJECT|OBJECT]-(c:Claim)
WITH DISTINCT m, x, score, rule, why, document, g, c.fact AS fact ORDER BY fact
WITH m, x, score, rule, why, document, g, collect(fact) AS facts
RETURN coalesce(reduce(line = null, y IN m.names | coalesce(line + ' / ' + y, y)), m.type + ' ' + m.first, m.type) AS mention, m.kind AS kind, document,
       coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.type + ' ' + x.date, x.type, x.kind, x.id) AS taken_for,
       score, rule, why, m.id AS id, facts
ORDER BY score, id
