// ---
// id: fact-evidence
// group: evidence
// title:
//   en: Who says so, and in which words?
//   ar: من يقول ذلك وبأي كلمات؟
//   fr: Qui le dit, et en quels termes ?
//   es: ¿Quién lo dice y con qué palabras?
// description: The sentences that support one fact, with their documents; a story printed by several outlets comes once, with the others that print it.
// parameters:
//   fact: {type: fact, required: true, description: "id of a fact, as --evidence shows it"}
// columns: {quote: text, title: text, published: date, publisher: text, url: url, document: document, start: integer, end: integer, rule: text, report: document, also_in: text}
// example: fact-evidence "COOPERATES_WITH|ES|MA|counter-terrorism"
// ---
MATCH (:Claim {fact: $fact})-[:FROM]->(d:Document)
WITH DISTINCT d.id AS document, d.published AS published, coalesce(d.report, d.id) AS report ORDER BY published, document
WITH report, collect(document) AS documents
WITH report, documents, documents[0] AS first
MATCH (c:Claim {fact: $fact})-[:FROM]->(d:Document {id: first})
RETURN c.quote AS quote, d.title AS title, d.published AS published, d.publisher AS publisher, d.url AS url,
       d.id AS document, c.start AS start, c.end AS end, c.rule AS rule, report,
       reduce(line = null, x IN documents[1..] | coalesce(line + ' / ' + x, x)) AS also_in, [c.fact] AS facts
ORDER BY published, document, start, c.id
