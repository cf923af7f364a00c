// ---
// id: documents
// group: evidence
// title:
//   en: Which documents are in the graph?
//   ar: ما الوثائق الموجودة في الرسم البياني؟
//   fr: Quels documents le graphe contient-il ?
//   es: ¿Qué documentos contiene el grafo?
// description:
//   en: Sources with publisher, day of publication, the report that each prints (by its first document) and the number of statements taken from each.
//   ar: المصادر مع الناشر ويوم النشر والتقرير الذي ينشره كل منها (مسمى بأول وثيقة له) وعدد الأقوال المستخرجة من كل منها.
//   fr: Sources avec leur éditeur, leur jour de publication, le récit que chacune reprend (désigné par son premier document) et le nombre d'affirmations tirées de chacune.
//   es: Fuentes con su editor, el día de publicación, la información que publica cada una (identificada por su primer documento) y el número de afirmaciones tomadas de cada una.
// parameters:
//   since: {type: date, bound: first, description: only documents published on or after this day}
//   until: {type: date, bound: last, description: only documents published on or before this day}
//   lang: {type: text, choices: [ar, fr, es, en], description: only documents in this language}
// columns: {document: document, title: text, published: date, publisher: text, url: url, lang: text, report: document, claims: integer}
// example: documents --since 2025
// ---
MATCH (d:Document)
WHERE ($since IS NULL OR d.published >= substring(toString($since), 0, size(d.published)))
  AND ($until IS NULL OR d.published <= toString($until))
  AND ($lang IS NULL OR d.lang = $lang)
OPTIONAL MATCH (c:Claim)-[:FROM]->(d)
WITH d, count(c) AS claims
RETURN d.id AS document, d.title AS title, d.published AS published, d.publisher AS publisher, d.url AS url, d.lang AS lang,
       coalesce(d.report, d.id) AS report, claims, [] AS facts
ORDER BY published, document
