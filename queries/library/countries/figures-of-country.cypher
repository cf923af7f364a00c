// ---
// id: figures-of-country
// group: countries
// title:
//   en: Which figures does this country give?
//   ar: ما الأرقام التي يعلنها هذا البلد؟
//   fr: Quels chiffres ce pays avance-t-il ?
//   es: ¿Qué cifras da este país?
// description:
//   en: Figures that officials, holders of posts or bodies of a country state, with their period and who states them.
//   ar: الأرقام التي يعلنها مسؤولو البلد أو شاغلو المناصب فيه أو هيئاته، مع الفترة التي تخصها ومن يعلنها.
//   fr: Chiffres avancés par des responsables, des titulaires de fonctions ou des organismes d'un pays, avec leur période et leur auteur.
//   es: Cifras que dan los responsables, los titulares de cargos o los organismos de un país, con su período y quién las da.
// parameters:
//   country: {type: country, required: true, description: the country}
// columns: {about: text, comparison: text, value: number, unit: text, period: date, stated_by: official, figure: text}
// example: figures-of-country MA
// ---
MATCH (c:Country {id: $country})<-[:REPRESENTS|OF|AT*0..2]-(x)<-[s:STATED_BY]-(f:Figure)
WITH DISTINCT f, x, s.fact AS stated
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
WITH f, coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS source, stated ORDER BY source, stated
WITH f, collect(source) AS sources, collect(stated) AS stated
RETURN f.about AS about, f.comparison AS comparison, f.value AS value, f.unit AS unit, f.period AS period,
       reduce(line = null, x IN sources | coalesce(line + ' / ' + x, x)) AS stated_by, f.id AS figure,
       ['FIGURE|' + f.id + '||'] + stated AS facts
ORDER BY about, figure
