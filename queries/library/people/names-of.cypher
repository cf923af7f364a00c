// ---
// id: names-of
// group: people
// title:
//   en: How do documents call this person, and why is it the same one?
//   ar: كيف تسمي الوثائق هذا المسؤول ولماذا يعد الشخص نفسه؟
//   fr: Comment les documents nomment-ils cette personne, et pourquoi est-ce la même ?
//   es: ¿Cómo llaman los documentos a esta persona y por qué es la misma?
// description:
//   en: Every mention that refers to an official or post, with the rule that says so.
//   ar: كل ذكر يشير إلى مسؤول أو منصب، مع القاعدة التي تقضي بذلك.
//   fr: Toutes les mentions qui renvoient à un responsable ou à une fonction, avec la règle qui l'établit.
//   es: Todas las menciones que se refieren a un responsable o cargo, con la regla que así lo establece.
// parameters:
//   official: {type: official, required: true, description: "an official, or the post of one known by post only"}
// columns: {names: text, document: document, published: date, rule: text, score: number, why: text}
// example: names-of "Abdellatif Hammouchi"
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
MATCH (m:Mention)-[r:REFERS_TO]->(a)
WITH m, r.rule AS rule, r.score AS score, r.why AS why
MATCH (m)-[:IN_TEXT]->(d:Document)
OPTIONAL MATCH (c:Claim)-[:SUBJECT|OBJECT]->(m)
WITH DISTINCT m, rule, score, why, d, c.fact AS fact ORDER BY fact
WITH m, rule, score, why, d, collect(fact) AS facts
RETURN reduce(line = null, x IN m.names | coalesce(line + ' / ' + x, x)) AS names, d.id AS document, d.published AS published, rule, score, why, facts
ORDER BY published, document, m.id
