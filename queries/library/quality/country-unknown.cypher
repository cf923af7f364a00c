// ---
// id: country-unknown
// group: quality
// title:
//   en: Which officials, posts and agencies have no country?
//   ar: من المسؤولون والمناصب والهيئات التي لا يعرف بلدها؟
//   fr: Quels responsables, fonctions et organismes n'ont pas de pays ?
//   es: ¿Qué responsables, cargos y organismos no tienen país?
// description:
//   en: Those for whom no document tells a country, international organisations among them, by the number of events they took part in; questions about countries pass them over.
//   ar: من لا تذكر أي وثيقة بلده، ومنهم المنظمات الدولية، بحسب عدد الأحداث التي شاركوا فيها؛ ولا تشملهم الأسئلة المتعلقة بالبلدان.
//   fr: Ceux dont aucun document n'indique le pays, organisations internationales comprises, classés selon le nombre d'événements auxquels ils ont participé ; les questions sur les pays n'en tiennent pas compte.
//   es: Aquellos para los que ningún documento indica un país, incluidas las organizaciones internacionales, según el número de eventos en los que participaron; las preguntas sobre países los pasan por alto.
// parameters:
//   kind: {type: text, choices: [Official, Post, Agency], description: only these}
// columns: {side: official, kind: text, events: integer, documents: integer, id: text}
// example: country-unknown
// ---
CALL () {
  MATCH (x:Official) WHERE x.country IS NULL RETURN x
  UNION ALL
  MATCH (x:Post) WHERE x.country IS NULL RETURN x
  UNION ALL
  MATCH (x:Agency) WHERE x.country IS NULL RETURN x
}
WITH x
WHERE $kind IS NULL OR labels(x)[0] = $kind
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
WITH x, g
WHERE g.country IS NULL
OPTIONAL MATCH (x)-[t:TOOK_PART]->(:Event)
WITH x, g, t.fact AS fact ORDER BY fact
WITH x, g, collect(fact) AS facts
OPTIONAL MATCH (x)<-[:REFERS_TO]-(:Mention)-[:IN_TEXT]->(d:Document)
WITH x, g, facts, count(DISTINCT d.id) AS documents
RETURN coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS side, labels(x)[0] AS kind, size(facts) AS events, documents, x.id AS id, facts
ORDER BY events DESC, kind, side, id
