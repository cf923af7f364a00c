// ---
// id: one-sided-cooperation
// group: evidence
// title:
//   en: Which cooperation does only one side claim?
//   ar: أي تعاون يعلنه طرف واحد فقط؟
//   fr: Quelle coopération n'est affirmée que par une seule partie ?
//   es: ¿Qué cooperación afirma una sola de las partes?
// description:
//   en: Areas of cooperation of a country or its agencies where every report that says so comes from one of the two states, that is, from a ministry, police force, presidency or news agency of it; a report of anybody else, or of a publisher who is not known, is taken to be of neither side.
//   ar: مجالات تعاون البلد أو هيئاته التي تصدر كل التقارير التي تذكرها عن إحدى الدولتين، أي عن وزارة أو جهاز شرطة أو رئاسة أو وكالة أنباء تابعة لها؛ ويُعد التقرير الصادر عن أي جهة أخرى أو عن ناشر غير معروف غير منسوب إلى أي من الطرفين.
//   fr: Domaines de coopération d'un pays ou de ses organismes pour lesquels tous les récits qui en font état proviennent d'un seul des deux États, c'est-à-dire d'un ministère, d'une police, d'une présidence ou d'une agence de presse de celui-ci ; un récit de toute autre provenance, ou d'un éditeur inconnu, est considéré comme n'émanant d'aucune des deux parties.
//   es: Ámbitos de cooperación de un país o de sus organismos en los que todas las informaciones que la afirman proceden de uno de los dos Estados, es decir, de un ministerio, una fuerza policial, la presidencia o una agencia de noticias de este; la información de cualquier otro, o de un editor que no se conoce, se considera ajena a ambas partes.
// parameters:
//   country: {type: country, required: true, description: one of the two countries}
//   other: {type: country, description: only cooperation with this country}
// columns: {area: area, one: agency, other: agency, claimed_by: country, publishers: text, reports: integer}
// example: one-sided-cooperation MA
// ---
MATCH (c:Country {id: $country})<-[:OF*0..1]-(x)-[r:COOPERATES_WITH]-(y)
OPTIONAL MATCH (y)-[:OF*0..1]->(d:Country)
WITH DISTINCT x, y, d.id AS theirs, r.area AS area, r.fact AS fact
WHERE (theirs IS NULL OR theirs <> $country) AND ($other IS NULL OR theirs = $other)
MATCH (:Claim {fact: fact})-[:FROM]->(p:Document)
WITH DISTINCT x, y, theirs, area, fact, coalesce(p.report, p.id) AS report, p.country AS side, p.publisher AS publisher ORDER BY publisher
WITH x, y, theirs, area, fact, count(DISTINCT report) AS reports, count(DISTINCT CASE WHEN side IS NOT NULL THEN report END) AS told,
     count(DISTINCT side) AS sides, min(side) AS side, collect(DISTINCT publisher) AS publishers
WHERE sides = 1 AND told = reports AND side IN [$country, theirs]
MATCH (s:Country {id: side})
OPTIONAL MATCH (k:Area {id: area})
RETURN coalesce(k.name, area) AS area, x.name AS one, y.name AS other, s.name AS claimed_by,
       reduce(line = null, x IN publishers | coalesce(line + ' / ' + x, x)) AS publishers, reports, [fact] AS facts
ORDER BY area, one, other, fact
