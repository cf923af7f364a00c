// ---
// id: little-read
// group: quality
// title:
//   en: From which documents was little or nothing read?
//   ar: أي الوثائق لم يقرأ منها شيء أو قرئ منها القليل؟
//   fr: De quels documents a-t-on lu peu ou rien ?
//   es: ¿De qué documentos se leyó poco o nada?
// description:
//   en: Documents from which few different facts were read, those with none first, with the length of their text where it is kept and the number of people and things they mention.
//   ar: الوثائق التي لم يُقرأ منها سوى القليل من الوقائع المختلفة، بدءا بما لم يُقرأ منها شيء، مع طول نصها إن كان محفوظا وعدد ما تذكره من أشخاص وأشياء.
//   fr: Documents dont peu de faits différents ont été tirés, en commençant par ceux dont aucun ne l'a été, avec la longueur de leur texte lorsqu'il est conservé et le nombre de personnes et de choses qu'ils mentionnent.
//   es: Documentos de los que se leyeron pocos hechos distintos, primero aquellos de los que no se leyó ninguno, con la longitud de su texto cuando se conserva y el número de personas y cosas que mencionan.
// parameters:
//   most: {type: integer, description: "only documents with at most so many facts; five if left out"}
//   lang: {type: text, choices: [ar, en, es, fr], description: only documents in this language}
// columns: {document: document, title: text, lang: text, published: date, characters: integer, mentions: integer, facts_read: integer}
// example: little-read --most 10
// ---
MATCH (d:Document)
WHERE $lang IS NULL OR d.lang = $lang
OPTIONAL MATCH (d)<-[:FROM]-(c:Claim)
WITH d, count(DISTINCT c.fact) AS facts_read
WHERE facts_read <= coalesce($most, 5)
OPTIONAL MATCH (d)<-[:IN_TEXT]-(m:Mention)
WITH d, facts_read, count(m) AS mentions
OPTIONAL MATCH (d)<-[:FROM]-(c:Claim)
WITH d.id AS document, d.title AS title, d.lang AS lang, d.published AS published, size(d.text) AS characters, mentions, facts_read, c.fact AS fact ORDER BY fact
WITH document, title, lang, published, characters, mentions, facts_read, collect(DISTINCT fact) AS facts
RETURN document, title, lang, published, characters, mentions, facts_read, facts
ORDER BY facts_read, mentions, document
