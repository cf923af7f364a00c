// ---
// id: contradictions
// group: quality
// title:
//   en: What do documents contradict each other about?
//   ar: ما الذي تتناقض فيه الوثائق؟
//   fr: Sur quoi les documents se contredisent-ils ?
//   es: ¿En qué se contradicen los documentos?
// description:
//   en: Events and agreements that documents date, place, classify or report the outcome of in different ways, with each two values and who gives them; a month beside a day of it, a plan beside its outcome and an agreement's next step are no contradictions.
//   ar: الأحداث والاتفاقيات التي تختلف الوثائق في تاريخها أو مكانها أو تصنيفها أو ما آلت إليه، مع كل قيمتين متناقضتين ومن يذكرهما؛ ولا يُعد تناقضا ذكر شهر إلى جانب يوم منه، ولا خطة إلى جانب نتيجتها، ولا الخطوة التالية لاتفاقية.
//   fr: Événements et accords dont les documents indiquent différemment la date, le lieu, la nature ou l'issue, avec chaque fois les deux valeurs et ceux qui les donnent ; un mois face à un jour de ce mois, un projet face à son issue et l'étape suivante d'un accord ne sont pas des contradictions.
//   es: Eventos y acuerdos cuya fecha, lugar, tipo o resultado difiere según los documentos, con cada par de valores y quién los da; no son contradicciones un mes frente a un día de ese mes, un plan frente a su resultado ni el paso siguiente de un acuerdo.
// parameters:
//   attribute: {type: text, choices: [date, kind, place, status], description: only contradictions about this}
// columns: {about: text, sides: official, attribute: text, one: text, documents: document, other: text, other_documents: document, thing: text}
// example: contradictions
// ---
MATCH (a:Mention)-[:REFERS_TO]->(x)<-[:REFERS_TO]-(b:Mention)
WHERE a.kind IN ['event', 'agreement'] AND a.id < b.id
MATCH (a)-[:IN_TEXT]->(d:Document)
MATCH (b)-[:IN_TEXT]->(f:Document)
WHERE d.id <> f.id
WITH x, a, b, d.id AS left, f.id AS right,
     a.first ENDS WITH '-01' AND substring(a.last, 8) >= '28' AND a.first <= b.first AND b.last <= a.last AS a_vague,
     b.first ENDS WITH '-01' AND substring(b.last, 8) >= '28' AND b.first <= a.first AND a.last <= b.last AS b_vague
UNWIND ['date', 'kind', 'place', 'status'] AS attribute
WITH x, a, b, left, right, attribute, a_vague, b_vague
WHERE ($attribute IS NULL OR attribute = $attribute)
  AND (attribute = 'date' AND (a.first <> b.first OR a.last <> b.last) AND NOT a_vague AND NOT b_vague AND (a.kind = 'event' OR a.status = b.status)
    OR attribute = 'kind' AND a.type <> b.type
    OR attribute = 'place' AND (a.city <> b.city OR a.country <> b.country)
    OR attribute = 'status' AND a.kind = 'event' AND a.status <> b.status AND a.status <> 'planned' AND b.status <> 'planned')
WITH x, a.kind AS about, attribute, left, right,
     CASE attribute WHEN 'date' THEN CASE WHEN a.first = a.last THEN a.first ELSE a.first + '/' + a.last END
                    WHEN 'kind' THEN a.type WHEN 'place' THEN coalesce(a.city + ', ' + a.country, a.city, a.country) ELSE a.status END AS v,
     CASE attribute WHEN 'date' THEN CASE WHEN b.first = b.last THEN b.first ELSE b.first + '/' + b.last END
                    WHEN 'kind' THEN b.type WHEN 'place' THEN coalesce(b.city + ', ' + b.country, b.city, b.country) ELSE b.status END AS w
WITH x, about, attribute, CASE WHEN v < w THEN v ELSE w END AS one, CASE WHEN v < w THEN w ELSE v END AS other,
     CASE WHEN v < w THEN left ELSE right END AS document, CASE WHEN v < w THEN right ELSE left END AS another
ORDER BY document, another
WITH x, about, attribute, one, other, collect(DISTINCT document) AS documents, collect(another) AS others
UNWIND others AS another
WITH DISTINCT x, about, attribute, one, other, documents, another ORDER BY another
WITH x, about, attribute, one, other, documents, collect(another) AS others
OPTIONAL MATCH (s)-[:TOOK_PART]->(x)
OPTIONAL MATCH (s)-[:AT]->(g:Agency)
OPTIONAL MATCH (x)-[:BETWEEN]->(p)
WITH x, about, attribute, one, other, documents, others, coalesce(s.title + ' (' + g.name + ')', s.title, s.name, p.name, s.id) AS side ORDER BY side
WITH x, about, attribute, one, other, documents, others, collect(side) AS sides
RETURN about, reduce(line = null, y IN sides | coalesce(line + ' / ' + y, y)) AS sides, attribute,
       one, reduce(line = null, y IN documents | coalesce(line + ' / ' + y, y)) AS documents,
       other, reduce(line = null, y IN others | coalesce(line + ' / ' + y, y)) AS other_documents, x.id AS thing,
       [toUpper(about) + '|' + x.id + '||'] AS facts
ORDER BY thing, attribute, one, other
