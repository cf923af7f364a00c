// ---
// id: agreement-steps
// group: agreements
// title:
//   en: How did the agreements of two countries come about, step by step?
//   ar: كيف أُبرمت الاتفاقيات بين بلدين، خطوة بخطوة؟
//   fr: Comment les accords entre deux pays ont-ils vu le jour, étape par étape ?
//   es: ¿Cómo se llegó a los acuerdos entre dos países, paso a paso?
// description:
//   en: What each document tells of each agreement of two countries or their agencies, proposed, announced, signed or in force, and the date it gives, in the order in which the documents were published.
//   ar: ما تذكره كل وثيقة عن كل اتفاقية بين بلدين أو هيئاتهما، من كونها مقترحة أو معلنة أو موقعة أو سارية، والتاريخ الذي تورده، بترتيب نشر الوثائق.
//   fr: Ce que chaque document dit de chaque accord entre deux pays ou leurs organismes (proposé, annoncé, signé ou en vigueur) et la date qu'il donne, dans l'ordre de publication des documents.
//   es: Lo que cada documento dice de cada acuerdo de dos países o de sus organismos (propuesto, anunciado, firmado o en vigor) y la fecha que da, en el orden de publicación de los documentos.
// parameters:
//   country: {type: country, required: true, description: one country}
//   other: {type: country, required: true, description: the other country}
// columns: {published: date, status: text, date: date, kind: text, name: text, document: document, publisher: text, agreement: agreement}
// example: agreement-steps MA ES
// ---
MATCH (c:Country {id: $country})<-[:OF*0..1]-(y)<-[:BETWEEN]-(g:Agreement)-[:BETWEEN]->(z)-[:OF*0..1]->(d:Country {id: $other})
WITH DISTINCT g, 'AGREEMENT|' + g.id + '||' AS fact
MATCH (s:Claim {fact: fact})-[:FROM]->(d:Document)
WITH DISTINCT g, fact, d, s.stated_status AS status, s.stated_date AS date
RETURN d.published AS published, status, date, g.kind AS kind, g.name AS name, d.id AS document, d.publisher AS publisher,
       g.id AS agreement, [fact] AS facts
ORDER BY published, document, agreement, status, date
