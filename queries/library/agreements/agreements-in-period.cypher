// ---
// id: agreements-in-period
// group: agreements
// title:
//   en: Which agreements were made in this period?
//   ar: ما الاتفاقيات المبرمة في هذه الفترة؟
//   fr: Quels accords ont été conclus durant cette période ?
//   es: ¿Qué acuerdos se celebraron en este período?
// description:
//   en: All agreements; those without a date come last and are left out when a period is given.
//   ar: جميع الاتفاقيات؛ تأتي غير المؤرخة منها في الأخير، وتُستبعد عند تحديد فترة.
//   fr: Tous les accords ; ceux qui ne sont pas datés viennent en dernier et sont écartés lorsqu'une période est indiquée.
//   es: Todos los acuerdos; los que no tienen fecha aparecen al final y se omiten si se indica un período.
// parameters:
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
//   country: {type: country, description: only agreements of this country or its agencies}
//   status: {type: text, choices: [in-force, signed, announced, proposed], description: only agreements of this status}
// columns: {kind: text, name: text, status: text, date: date, parties: country, areas: area, agreement: agreement}
// example: agreements-in-period --country MA --status signed
// ---
MATCH (g:Agreement)
WHERE ($since IS NULL OR g.end_max >= $since) AND ($until IS NULL OR g.start_min <= $until)
  AND ($status IS NULL OR g.status = $status)
  AND ($country IS NULL OR EXISTS { MATCH (g)-[:BETWEEN]->()-[:OF*0..1]->(d:Country) WHERE d.id = $country })
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
