// ---
// id: fact-evidence
// group: evidence
// title:
//   en: Who says so, and in which words?
//   ar: من يقول ذلك وبأي كلمات؟
//   fr: Qui le dit, et en quels termes ?
//   es: ¿Quién lo dice y con qué palabras?
// description:
//   en: The sentences that support one fact, with their documents; a story printed by several outlets comes once, with the others that print it.
//   ar: الجمل التي تسند واقعة واحدة، مع وثائقها؛ ويرد الخبر الذي تنشره عدة وسائل إعلام مرة واحدة، مع ذكر سائر الوسائل التي تنشره.
//   fr: Les phrases qui étayent un fait, avec leurs documents ; un article repris par plusieurs médias n'apparaît qu'une fois, avec les autres documents qui le reprennent.
//   es: Las frases que respaldan un hecho, con sus documentos; una noticia publicada por varios medios aparece una sola vez, con los demás documentos que la publican.
// parameters:
//   fact: {type: fact, required: true, description: "id of a fact, as --evidence shows it"}
// columns: {quote: text, title: text, published: date, publisher: text, url: url, document: document, start: integer, end: integer, rule: text, report: document, also_in: document}
// example: fact-evidence "COOPERATES_WITH|ES|MA|counter-terrorism"
// ---
MATCH (c:Claim {fact: $fact})-[:FROM]->(d:Document)
WITH c, d, coalesce(d.report, d.id) AS report ORDER BY d.published, d.id, c.id
WITH report, collect(DISTINCT d.id) AS documents, collect(c) AS claims
UNWIND claims AS c
WITH report, documents, c
WHERE c.document = documents[0]
MATCH (c)-[:FROM]->(d:Document)
RETURN c.quote AS quote, d.title AS title, d.published AS published, d.publisher AS publisher, d.url AS url,
       d.id AS document, c.start AS start, c.end AS end, c.rule AS rule, report,
       reduce(line = null, x IN documents[1..] | coalesce(line + ' / ' + x, x)) AS also_in, [c.fact] AS facts
ORDER BY published, document, start, c.id
