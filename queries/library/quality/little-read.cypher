// ---
// id: little-read
// group: quality
// title:
//   en: From which documents was little or nothing read?
//   ar: أي الوثائق لم يقرأ منها شيء أو قرئ منها القليل؟
//   fr: De quels documents a-t-on lu peu ou rien ?
//   es: ¿De qué documentos se leyó poco o nada?
// description: Documents by the number of different facts read from them, those with none first, with the length of their text where it is kept and the number of people and things they mention.
// parameters:
//   lang: {type: text, choices: [ar, en, es, fr], description: only documents in this language}
// columns: {document: document, title: text, lang: text, published: date, characters: integer, mentions: integer, facts_read: integer}
// example: little-read
// ---
MATCH (d:Document)
WHERE $lang IS NULL OR d.lang = $lang
OPTIONAL MATCH (d)<-[:FROM]-(c:Claim)
WITH DISTINCT d, c.fact AS fact ORDER BY fact
WITH d, collect(fact) AS facts
OPTIONAL MATCH (d)<-[:IN_TEXT]-(m:Mention)
WITH d, facts, count(m) AS mentions
RETURN d.id AS document, d.title AS title, d.lang AS lang, d.published AS published, size(d.text) AS characters, mentions, size(facts) AS facts_read, facts
ORDER BY facts_read, mentions, document
