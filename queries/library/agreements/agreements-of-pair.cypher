// ---
// id: agreements-of-pair
// group: agreements
// title:
//   en: Which agreements bind two countries, and what is their status?
//   ar: ما الاتفاقيات بين بلدين وما وضعها؟
//   fr: Quels accords lient deux pays, et quel est leur statut ?
//   es: ¿Qué acuerdos vinculan a dos países y cuál es su estado?
// description:
//   en: Agreements, memoranda, protocols and joint bodies between two countries or their agencies.
//   ar: الاتفاقيات والمذكرات والبروتوكولات والهيئات المشتركة بين بلدين أو هيئاتهما.
//   fr: Accords, mémorandums, protocoles et organismes communs entre deux pays ou leurs organismes.
//   es: Acuerdos, memorandos, protocolos y órganos conjuntos entre dos países o sus organismos.
// parameters:
//   country: {type: country, required: true, description: one country}
//   other: {type: country, required: true, description: the other country}
// columns: {kind: text, name: text, status: text, date: date, parties: country, areas: area, agreement: agreement}
// example: agreements-of-pair MA BE
// ---
MATCH (c:Country {id: $country})<-[:OF*0..1]-(y)<-[:BETWEEN]-(g:Agreement)-[:BETWEEN]->(z)-[:OF*0..1]->(d:Country {id: $other})
WITH DISTINCT g
OPTIONAL MATCH (g)-[b:BETWEEN]->(x)
WITH g, x.name AS party, b.fact AS bound ORDER BY party, bound
WITH g, collect(party) AS parties, collect(bound) AS bound
OPTIONAL MATCH (g)-[c:COVERS]->(k:Area)
WITH g, parties, bound, k.name AS area, c.fact AS covers ORDER BY area, covers
WITH g, parties, bound, collect(area) AS areas, collect(covers) AS covers
RETURN g.kind AS kind, g.name AS name, g.status AS status, g.date AS date,
       reduce(line = null, x IN parties | coalesce(line + ' / ' + x, x)) AS parties,
       reduce(line = null, x IN areas | coalesce(line + ' / ' + x, x)) AS areas, g.id AS agreement,
       ['AGREEMENT|' + g.id + '||'] + bound + covers AS facts
ORDER BY g.start_min, kind, agreement
