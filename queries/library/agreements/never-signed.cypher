// ---
// id: never-signed
// group: agreements
// title:
//   en: Which agreements were announced and never signed?
//   ar: ما الاتفاقيات التي أُعلن عنها ولم توقَّع قط؟
//   fr: Quels accords ont été annoncés sans jamais être signés ?
//   es: ¿Qué acuerdos se anunciaron y nunca se firmaron?
// description:
//   en: Agreements that documents announce or propose while none tells that they were signed or are in force, with the first and the last day on which a document speaks of them; those announced longest ago come first.
//   ar: الاتفاقيات التي تعلنها الوثائق أو تقترحها دون أن تذكر أي منها أنها وُقعت أو أنها سارية، مع أول يوم وآخر يوم تتحدث فيهما وثيقة عنها؛ بدءا بأقدمها إعلانا.
//   fr: Accords que des documents annoncent ou proposent sans qu'aucun indique qu'ils ont été signés ou sont en vigueur, avec le premier et le dernier jour où un document en parle ; ceux dont l'annonce est la plus ancienne viennent en premier.
//   es: Acuerdos que los documentos anuncian o proponen sin que ninguno diga que se firmaron o están en vigor, con el primer y el último día en que un documento habla de ellos; aparecen primero los que se anunciaron hace más tiempo.
// parameters:
//   country: {type: country, description: only agreements of this country or its agencies}
// columns: {kind: text, name: text, status: text, date: date, parties: country, areas: area, first_stated: date, last_stated: date, reports: integer, agreement: agreement}
// example: never-signed
// ---
MATCH (g:Agreement)
WHERE g.status IN ['announced', 'proposed']
  AND ($country IS NULL OR EXISTS { MATCH (g)-[:BETWEEN]->()-[:OF*0..1]->(d:Country) WHERE d.id = $country })
WITH g, 'AGREEMENT|' + g.id + '||' AS fact
OPTIONAL MATCH (:Claim {fact: fact})-[:FROM]->(d:Document)
WITH g, fact, min(d.published) AS first, max(d.published) AS last, count(DISTINCT coalesce(d.report, d.id)) AS reports
OPTIONAL MATCH (g)-[b:BETWEEN]->(x)
WITH g, fact, first, last, reports, x.name AS party, b.fact AS bound ORDER BY party, bound
WITH g, fact, first, last, reports, collect(party) AS parties, collect(bound) AS bound
OPTIONAL MATCH (g)-[c:COVERS]->(k:Area)
WITH g, fact, first, last, reports, parties, bound, k.name AS area, c.fact AS covers ORDER BY area, covers
WITH g, fact, first, last, reports, parties, bound, collect(area) AS areas, collect(covers) AS covers
RETURN g.kind AS kind, g.name AS name, g.status AS status, g.date AS date,
       reduce(line = null, x IN parties | coalesce(line + ' / ' + x, x)) AS parties,
       reduce(line = null, x IN areas | coalesce(line + ' / ' + x, x)) AS areas,
       first AS first_stated, last AS last_stated, reports, g.id AS agreement, [fact] + bound + covers AS facts
ORDER BY first_stated, kind, agreement
