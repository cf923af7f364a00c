// ---
// id: fact-evidence
// group: sources
// title:
//   en: Who says so, and in which words?
//   ar: من يقول ذلك وبأي كلمات؟
//   fr: Qui le dit, et en quels termes ?
//   es: ¿Quién lo dice y con qué palabras?
// description: The sentences that support one fact, with their documents.
// parameters:
//   fact: {type: fact, required: true, description: "id of a fact, as --evidence shows it"}
// columns: {quote: text, title: text, published: date, publisher: text, url: url, document: document, start: integer, end: integer, rule: text}
// example: fact-evidence "COOPERATES_WITH|ES|MA|counter-terrorism"
// ---
MATCH (c:Claim {fact: $fact})-[:FROM]->(d:Document)
RETURN c.quote AS quote, d.title AS title, d.published AS published, d.publisher AS publisher, d.url AS url,
       d.id AS document, c.start AS start, c.end AS end, c.rule AS rule, [c.fact] AS facts
ORDER BY published, document, start, c.id
