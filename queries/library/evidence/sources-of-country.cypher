// ---
// id: sources-of-country
// group: evidence
// title:
//   en: Which facts about this country rest on one report, and which on several?
//   ar: أي وقائع عن هذا البلد تستند إلى تقرير واحد وأيها إلى عدة تقارير؟
//   fr: Quels faits concernant ce pays reposent sur un seul récit, et lesquels sur plusieurs ?
//   es: ¿Qué hechos sobre este país se apoyan en una sola información y cuáles en varias?
// description:
//   en: Facts that a country or one of its bodies has part in, those that most reports state first (a story printed by several outlets is one report); the key is the area of cooperation, or the event of a meeting.
//   ar: الوقائع التي يكون البلد أو إحدى هيئاته طرفا فيها، بدءا بما تذكره أكثر التقارير (الخبر الذي تنشره عدة وسائل إعلام تقرير واحد)؛ والمفتاح هو مجال التعاون أو الحدث الذي جرى فيه اللقاء.
//   fr: Faits impliquant un pays ou l'un de ses organismes, en commençant par ceux que rapportent le plus de récits (un article repris par plusieurs médias ne compte que pour un récit) ; la clé est le domaine de coopération, ou l'événement lors duquel une rencontre a eu lieu.
//   es: Hechos en los que interviene un país o uno de sus organismos, primero los que afirman más informaciones (una noticia publicada por varios medios es una sola información); la clave es el ámbito de cooperación o el evento de una reunión.
// parameters:
//   country: {type: country, required: true, description: the country}
//   only: {type: text, choices: [one, several], description: "only what one report states, or several"}
// columns: {reports: integer, documents: integer, says: text, subject: official, object: official, key: text}
// example: sources-of-country MA --only several
// ---
MATCH (c:Country {id: $country})<-[:OF*0..1]-(x)-[r:BETWEEN|BY|COOPERATES_WITH|MET|STATED_BY|TOOK_PART]-(y)
WITH DISTINCT type(r) AS says, coalesce(r.area, r.event) AS key, r.fact AS fact, startNode(r) AS a, endNode(r) AS b
MATCH (:Claim {fact: fact})-[:FROM]->(d:Document)
WITH says, key, fact, a, b, count(DISTINCT d.id) AS documents, count(DISTINCT coalesce(d.report, d.id)) AS reports
WHERE $only IS NULL OR $only = 'one' AND reports = 1 OR $only = 'several' AND reports > 1
OPTIONAL MATCH (a)-[:AT]->(g:Agency)
OPTIONAL MATCH (b)-[:AT]->(h:Agency)
RETURN reports, documents, says,
       coalesce(a.title + ' (' + g.name + ')', a.title, a.name, a.about, a.kind, a.id) AS subject,
       coalesce(b.title + ' (' + h.name + ')', b.title, b.name, b.type + ' ' + b.date, b.type, b.id) AS object, key, [fact] AS facts
ORDER BY reports DESC, documents DESC, says, subject, object, fact
