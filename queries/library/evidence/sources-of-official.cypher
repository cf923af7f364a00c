// ---
// id: sources-of-official
// group: evidence
// title:
//   en: Which facts about this person rest on one report, and which on several?
//   ar: أي وقائع عن هذا المسؤول تستند إلى تقرير واحد وأيها إلى عدة تقارير؟
//   fr: Quels faits concernant cette personne reposent sur un seul récit, et lesquels sur plusieurs ?
//   es: ¿Qué hechos sobre esta persona se apoyan en una sola información y cuáles en varias?
// description:
//   en: Facts that an official, or the holder of a post, has part in, those that most reports state first (a story printed by several outlets is one report); the key is the event of a meeting.
//   ar: الوقائع التي يكون المسؤول أو شاغل المنصب طرفا فيها، بدءا بما تذكره أكثر التقارير (الخبر الذي تنشره عدة وسائل إعلام تقرير واحد)؛ والمفتاح هو الحدث الذي جرى فيه اللقاء.
//   fr: Faits impliquant un responsable, ou le titulaire d'une fonction, en commençant par ceux que rapportent le plus de récits (un article repris par plusieurs médias ne compte que pour un récit) ; la clé est l'événement lors duquel une rencontre a eu lieu.
//   es: Hechos en los que interviene un responsable, o el titular de un cargo, primero los que afirman más informaciones (una noticia publicada por varios medios es una sola información); la clave es el evento de una reunión.
// parameters:
//   official: {type: official, required: true, description: "an official, or the post of one known by post only"}
//   only: {type: text, choices: [one, several], description: "only what one report states, or several"}
// columns: {reports: integer, documents: integer, says: text, subject: official, object: official, key: text}
// example: sources-of-official "Abdellatif Hammouchi"
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS x
MATCH (x)-[r:HOLDS|MET|REPRESENTS|STATED_BY|TOOK_PART]-(y)
WITH DISTINCT type(r) AS says, r.event AS key, r.fact AS fact, startNode(r) AS a, endNode(r) AS b
MATCH (:Claim {fact: fact})-[:FROM]->(d:Document)
WITH says, key, fact, a, b, count(DISTINCT d.id) AS documents, count(DISTINCT coalesce(d.report, d.id)) AS reports
WHERE $only IS NULL OR $only = 'one' AND reports = 1 OR $only = 'several' AND reports > 1
OPTIONAL MATCH (a)-[:AT]->(g:Agency)
OPTIONAL MATCH (b)-[:AT]->(h:Agency)
RETURN reports, documents, says,
       coalesce(a.title + ' (' + g.name + ')', a.title, a.name, a.about, a.id) AS subject,
       coalesce(b.title + ' (' + h.name + ')', b.title, b.name, b.type + ' ' + b.date, b.type, b.id) AS object, key, [fact] AS facts
ORDER BY reports DESC, documents DESC, says, subject, object, fact
