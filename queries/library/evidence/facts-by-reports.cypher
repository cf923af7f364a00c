// ---
// id: facts-by-reports
// group: evidence
// title:
//   en: How many facts rest on one report, and how many on several?
//   ar: كم من الوقائع يستند إلى تقرير واحد وكم منها إلى عدة تقارير؟
//   fr: Combien de faits reposent sur un seul récit, et combien sur plusieurs ?
//   es: ¿Cuántos hechos se apoyan en una sola información y cuántos en varias?
// description:
//   en: Facts of each kind, with the number of those that one report states, that several state, and the most reports that state one of them (a story printed by several outlets is one report); the evidence is that of the fact with most reports.
//   ar: الوقائع من كل نوع، مع عدد ما يذكره منها تقرير واحد، وعدد ما تذكره عدة تقارير، وأكبر عدد من التقارير التي تذكر واقعة منها (الخبر الذي تنشره عدة وسائل إعلام تقرير واحد)؛ والأدلة المعروضة هي أدلة الواقعة التي تذكرها أكثر التقارير.
//   fr: Faits de chaque type, avec le nombre de ceux que rapporte un seul récit, le nombre de ceux qu'en rapportent plusieurs et le plus grand nombre de récits rapportant l'un d'eux (un article repris par plusieurs médias ne compte que pour un récit) ; les preuves sont celles du fait que rapportent le plus de récits.
//   es: Hechos de cada tipo, con el número de los que afirma una sola información, el de los que afirman varias y el máximo de informaciones que afirman uno de ellos (una noticia publicada por varios medios es una sola información); la prueba es la del hecho con más informaciones.
// columns: {says: text, in_all: integer, one_report: integer, several: integer, most: integer}
// example: facts-by-reports
// ---
MATCH (c:Claim)-[:FROM]->(d:Document)
WITH c.predicate AS says, c.fact AS fact, count(DISTINCT coalesce(d.report, d.id)) AS reports
WITH says, reports, count(fact) AS number, min(fact) AS best ORDER BY reports DESC
WITH says, sum(number) AS in_all, sum(CASE reports WHEN 1 THEN number ELSE 0 END) AS one_report, max(reports) AS most, collect(best) AS among
RETURN says, in_all, one_report, in_all - one_report AS several, most, among[0..1] AS facts
ORDER BY says
