// ---
// id: figures
// group: evidence
// title:
//   en: Which figures are stated?
//   ar: ما الأرقام المعلنة؟
//   fr: Quels chiffres sont avancés ?
//   es: ¿Qué cifras se dan?
// description:
//   en: Figures in documents with their unit, their period and who states them.
//   ar: الأرقام الواردة في الوثائق مع وحدتها والفترة التي تخصها ومن يعلنها.
//   fr: Chiffres figurant dans les documents, avec leur unité, leur période et leur auteur.
//   es: Cifras de los documentos con su unidad, su período y quién las da.
// parameters:
//   about: {type: text, description: only figures whose subject holds these words}
// columns: {about: text, comparison: text, value: number, unit: text, period: date, stated_by: official, figure: text}
// example: figures
// ---
MATCH (f:Figure)
WHERE $about IS NULL OR toLower(f.about) CONTAINS toLower($about)
OPTIONAL MATCH (f)-[s:STATED_BY]->(x)
WITH f, coalesce(x.name, x.title, x.id) AS source, s.fact AS stated ORDER BY source, stated
WITH f, collect(source) AS sources, collect(stated) AS stated
RETURN f.about AS about, f.comparison AS comparison, f.value AS value, f.unit AS unit, f.period AS period,
       reduce(line = null, x IN sources | coalesce(line + ' / ' + x, x)) AS stated_by, f.id AS figure,
       ['FIGURE|' + f.id + '||'] + stated AS facts
ORDER BY about, figure
