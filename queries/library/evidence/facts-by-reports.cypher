// ---
// id: facts-by-reports
// group: evidence
// title:
//   en: How many facts rest on one report, and how many on several?
//   ar: كم من الوقائع يستند إلى تقرير واحد وكم منها إلى عدة تقارير؟
//   fr: Combien de faits reposent sur un seul récit, et combien sur plusieurs ?
//   es: ¿Cuántos hechos se apoyan en una sola información y cuántos en varias?
// description: Facts of each kind, with the number of those that one report states, that several state, and the most reports that state one of them (a story printed by several outlets is one report); the evidence is that of the fact with most reports.
// columns: {says: text, in_all: integer, one_report: integer, several: integer, most: integer}
// example: facts-by-reports
// ---
MATCH (c:Claim)-[:FROM]->(d:Document)
WITH c.predicate AS says, c.fact AS fact, count(DISTINCT coalesce(d.report, d.id)) AS reports
WITH says, reports, count(fact) AS number, min(fact) AS best ORDER BY reports DESC
WITH says, sum(number) AS in_all, sum(CASE reports WHEN 1 THEN number ELSE 0 END) AS one_report, max(reports) AS most, collect(best) AS among
RETURN says, in_all, one_report, in_all - one_report AS several, most, among[0..1] AS facts
ORDER BY says
