// ---
// id: agreements-in-area
// group: agreements
// title:
//   en: Which agreements cover this area?
//   ar: ما الاتفاقيات التي تشمل هذا المجال؟
//   fr: Quels accords couvrent ce domaine ?
//   es: ¿Qué acuerdos abarcan este ámbito?
// description:
//   en: Agreements, memoranda, protocols and joint bodies that cover an area, with all their areas.
//   ar: الاتفاقيات والمذكرات والبروتوكولات والهيئات المشتركة التي تشمل المجال، مع جميع مجالاتها.
//   fr: Accords, mémorandums, protocoles et organismes communs qui couvrent un domaine, avec tous leurs domaines.
//   es: Acuerdos, memorandos, protocolos y órganos conjuntos que abarcan un ámbito, con todos sus ámbitos.
// parameters:
//   area: {type: area, required: true, description: an area of cooperation}
//   country: {type: country, description: only agreements of this country or its agencies}
//   status: {type: text, choices: [in-force, signed, announced, proposed], description: only agreements of this status}
// columns: {kind: text, name: text, status: text, date: date, parties: country, areas: area, agreement: agreement}
// example: agreements-in-area counter-terrorism
// ---
MATCH (:Area {id: $area})<-[:COVERS]-(g:Agreement)
WHERE ($status IS NULL OR g.status = $status)
  AND ($country IS NULL OR EXISTS { MATCH (g)-[:BETWEEN]->()-[:OF*0..1]->(d:Country) WHERE d.id = $country })
WITH g
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
