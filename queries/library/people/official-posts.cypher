// ---
// id: official-posts
// group: people
// title:
//   en: Which posts does or did this person hold?
//   ar: ما المناصب التي يشغلها أو شغلها هذا المسؤول؟
//   fr: Quelles fonctions cette personne exerce-t-elle ou a-t-elle exercées ?
//   es: ¿Qué cargos ocupa u ocupó esta persona?
// description:
//   en: Posts that documents give to an official, with the first and last day of publication of those that do; a story printed by several outlets is one report.
//   ar: المناصب التي تنسبها الوثائق إلى المسؤول، مع أول يوم وآخر يوم نُشرت فيهما الوثائق التي تنسبها إليه؛ والخبر الذي تنشره عدة وسائل إعلام تقرير واحد.
//   fr: Fonctions que les documents attribuent à un responsable, avec les premier et dernier jours de publication des documents qui le font ; un article repris par plusieurs médias ne compte que pour un récit.
//   es: Cargos que los documentos atribuyen a un responsable, con el primer y el último día de publicación de los que lo hacen; una noticia publicada por varios medios es una sola información.
// parameters:
//   official: {type: official, required: true, description: a named official}
// columns: {post: text, agency: agency, country: country, first_stated: date, last_stated: date, documents: integer, reports: integer}
// example: official-posts "Abdellatif Hammouchi"
// ---
MATCH (a:Official {id: $official})-[h:HOLDS]->(p:Post)
WITH p, h.fact AS fact
OPTIONAL MATCH (p)-[:AT]->(g:Agency)
WITH p, g, fact, coalesce(p.country, g.country) AS code
OPTIONAL MATCH (k:Country {id: code})
OPTIONAL MATCH (c:Claim {fact: fact})-[:FROM]->(d:Document)
WITH p, g, k, fact, min(d.published) AS first, max(d.published) AS last, count(DISTINCT d.id) AS documents,
     count(DISTINCT coalesce(d.report, d.id)) AS reports
RETURN p.title AS post, g.name AS agency, k.name AS country, first AS first_stated, last AS last_stated, documents, reports,
       [fact] AS facts
ORDER BY first_stated, post, p.id
