// ---
// id: post-holders
// group: people
// title:
//   en: Who has held this post, and when?
//   ar: من تعاقب على هذا المنصب ومتى؟
//   fr: Qui a exercé cette fonction, et quand ?
//   es: ¿Quién ha ocupado este cargo y cuándo?
// description:
//   en: Holders of a post in order of time, with the first and last day of publication of the documents that call them so; for an official, the holders of each of his or her posts, predecessors and successors among them.
//   ar: شاغلو المنصب بالترتيب الزمني، مع أول يوم وآخر يوم نُشرت فيهما الوثائق التي تصفهم بذلك؛ وإذا كان السؤال عن مسؤول، فشاغلو كل منصب من مناصبه، ومنهم أسلافه وخلفاؤه.
//   fr: Titulaires d'une fonction par ordre chronologique, avec les premier et dernier jours de publication des documents qui les désignent ainsi ; pour un responsable, les titulaires de chacune de ses fonctions, dont ses prédécesseurs et ses successeurs.
//   es: Titulares de un cargo por orden cronológico, con el primer y el último día de publicación de los documentos que los llaman así; si se trata de un responsable, los titulares de cada uno de sus cargos, incluidos sus predecesores y sucesores.
// parameters:
//   official: {type: official, required: true, description: "a post, or an official who holds or held it"}
// columns: {post: text, agency: agency, country: country, holder: official, first_stated: date, last_stated: date, documents: integer, reports: integer}
// example: post-holders "INTERPOL Secretary General"
// ---
OPTIONAL MATCH (q:Post {id: $official})
OPTIONAL MATCH (:Official {id: $official})-[:HOLDS]->(s:Post)
WITH DISTINCT coalesce(q, s) AS p
MATCH (p)<-[h:HOLDS]-(a:Official)
WITH p, a, h.fact AS fact
OPTIONAL MATCH (p)-[:AT]->(g:Agency)
WITH p, a, g, fact, coalesce(p.country, g.country) AS code
OPTIONAL MATCH (k:Country {id: code})
OPTIONAL MATCH (c:Claim {fact: fact})-[:FROM]->(d:Document)
WITH p, a, g, k, fact, min(d.published) AS first_stated, max(d.published) AS last_stated, count(DISTINCT d.id) AS documents,
     count(DISTINCT coalesce(d.report, d.id)) AS reports
RETURN p.title AS post, g.name AS agency, k.name AS country, a.name AS holder, first_stated, last_stated, documents, reports, [fact] AS facts
ORDER BY post, p.id, first_stated, last_stated, holder, a.id
