// ---
// id: related-documents
// group: evidence
// title:
//   en: Which documents say the same as this one?
//   ar: أي وثائق تقول ما تقوله هذه الوثيقة؟
//   fr: Quels documents disent la même chose que celui-ci ?
//   es: ¿Qué documentos dicen lo mismo que este?
// description:
//   en: Other documents by the number of facts that they share with one, with the report that each prints (by its first document).
//   ar: الوثائق الأخرى بحسب عدد الوقائع المشتركة بينها وبين الوثيقة، مع التقرير الذي تنشره كل منها (مسمى بأول وثيقة له).
//   fr: Autres documents classés selon le nombre de faits qu'ils partagent avec un document donné, avec le récit que chacun reprend (désigné par son premier document).
//   es: Otros documentos según el número de hechos que comparten con uno dado, con la información que publica cada uno (identificada por su primer documento).
// parameters:
//   document: {type: document, required: true, description: id of a document}
// columns: {document: document, title: text, published: date, publisher: text, report: document, shared: integer}
// example: related-documents visit-to-spain-2025
// ---
MATCH (d:Document {id: $document})<-[:FROM]-(c:Claim)
WITH DISTINCT c.fact AS fact
MATCH (:Claim {fact: fact})-[:FROM]->(p:Document)
WHERE p.id <> $document
WITH DISTINCT p, fact ORDER BY fact
WITH p, count(fact) AS shared, collect(fact) AS facts
RETURN p.id AS document, p.title AS title, p.published AS published, p.publisher AS publisher, coalesce(p.report, p.id) AS report, shared, facts
ORDER BY shared DESC, published, document
