// ---
// id: agencies-beyond-ministers
// group: agencies
// title:
//   en: Which agencies meet other countries more than their ministers do?
//   ar: أي الهيئات تلتقي ببلدان أخرى أكثر من وزرائها؟
//   fr: Quels organismes rencontrent d'autres pays plus souvent que leurs ministres ?
//   es: ¿Qué organismos se reúnen con otros países más que sus ministros?
// description:
//   en: Agencies of a country that took part - themselves, by a post at them or by a holder of one - in more held events with a side from another country than the minister of that country who took part in most of them. A minister is a post whose title begins with the word for one in Arabic, French, Spanish or English, or ends with "Minister" without "Deputy", "Vice" or "Prime"; where no text tells of one, there is none to compare with and the agency is left out.
//   ar: هيئات البلد التي شاركت، بنفسها أو عبر منصب فيها أو شاغل له، في أحداث منعقدة مع طرف من بلد آخر يفوق عددها ما شارك فيه أكثر وزراء ذلك البلد مشاركة. والوزير منصب يبدأ مسماه بالكلمة الدالة على الوزير بالعربية أو الفرنسية أو الإسبانية أو الإنكليزية، أو ينتهي بكلمة «Minister» دون «Deputy» أو «Vice» أو «Prime»؛ وإذا لم يذكر أي نص وزيرا فلا وجه للمقارنة وتُستبعد الهيئة.
//   fr: Organismes d'un pays ayant participé (eux-mêmes, par une fonction exercée en leur sein ou par un titulaire d'une telle fonction) à plus d'événements tenus avec une partie d'un autre pays que le ministre de leur pays qui a participé au plus grand nombre d'entre eux. Est considérée comme ministre une fonction dont l'intitulé commence par le mot correspondant en arabe, en français, en espagnol ou en anglais, ou se termine par « Minister » sans « Deputy », « Vice » ni « Prime » ; si aucun texte n'en mentionne, la comparaison est impossible et l'organisme est écarté.
//   es: Organismos de un país que participaron (por sí mismos, a través de uno de sus cargos o de un titular de este) en más eventos celebrados con una parte de otro país que el ministro de ese país que participó en más de ellos. Es ministro el cargo cuya denominación empieza por la palabra correspondiente en árabe, francés, español o inglés, o termina en «Minister» sin «Deputy», «Vice» ni «Prime»; si ningún texto habla de un ministro, no hay con quién comparar y el organismo se omite.
// parameters:
//   country: {type: country, description: only agencies of this country}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {agency: agency, country: country, events: integer, minister: official, minister_events: integer}
// example: agencies-beyond-ministers
// ---
MATCH (p:Post)
OPTIONAL MATCH (p)-[:AT]->(g:Agency)
WITH p, coalesce(p.title + ' (' + g.name + ')', p.title) AS title, coalesce(p.country, g.country) AS code, toLower(p.title) AS words
WHERE ($country IS NULL OR code = $country)
  AND (any(word IN ['وزير', 'الوزير', 'ministr', 'minister'] WHERE words STARTS WITH word)
    OR words ENDS WITH ' minister' AND none(word IN ['deputy', 'vice', 'prime'] WHERE words CONTAINS word))
OPTIONAL MATCH (p)<-[:HOLDS*0..1]-(x)-[t:TOOK_PART]->(e:Event {status: 'held'})
WHERE ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
WITH DISTINCT p, title, code, t.fact AS took, e
OPTIONAL MATCH (e)<-[:TOOK_PART]-(y)
OPTIONAL MATCH (y)-[:AT]->(h:Agency)
WITH p, title, code, took, e.id AS event, coalesce(y.country, h.country, CASE labels(y)[0] WHEN 'Country' THEN y.id ELSE null END) AS abroad
WITH DISTINCT p, title, code, CASE WHEN abroad <> code THEN event ELSE null END AS event, CASE WHEN abroad <> code THEN took ELSE null END AS took ORDER BY took
WITH p, title, code, count(DISTINCT event) AS events, collect(took) AS took ORDER BY code, events DESC, title, p.id
WITH code, head(collect(title)) AS minister, head(collect(events)) AS minister_events, head(collect(took)) AS ministers
MATCH (k:Country {id: code})<-[:OF]-(a:Agency)<-[:HOLDS|AT*0..2]-(x)
WITH DISTINCT code, minister, minister_events, ministers, k, a, x
MATCH (x)-[t:TOOK_PART]->(e:Event {status: 'held'})
WHERE ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
WITH code, minister, minister_events, ministers, k, a, t.fact AS took, e
MATCH (e)<-[:TOOK_PART]-(y)
OPTIONAL MATCH (y)-[:AT]->(h:Agency)
WITH code, minister, minister_events, ministers, k, a, took, e.id AS event, coalesce(y.country, h.country, CASE labels(y)[0] WHEN 'Country' THEN y.id ELSE null END) AS abroad
WHERE abroad <> code
WITH DISTINCT minister, minister_events, ministers, k, a, took, event ORDER BY took
WITH minister, minister_events, ministers, k, a, count(DISTINCT event) AS events, collect(took) AS took
WHERE events > minister_events
RETURN a.name AS agency, k.name AS country, events, minister, minister_events, took + ministers AS facts
ORDER BY events DESC, agency, a.id
