// ---
// id: unnamed-counterparts
// group: people
// title:
//   en: Whom did this person meet without the text naming them?
//   ar: من الذين التقى بهم هذا المسؤول دون أن تذكر النصوص أسماءهم؟
//   fr: Qui cette personne a-t-elle rencontré sans que le texte le nomme ?
//   es: ¿Con quién se reunió esta persona sin que el texto dé su nombre?
// description:
//   en: Meetings in which the other side is known by post, agency or country only; officials named elsewhere as holders of the post are listed, not assumed.
//   ar: اللقاءات التي لا يُعرف فيها الطرف الآخر إلا بمنصبه أو هيئته أو بلده؛ أما المسؤولون الذين وردت أسماؤهم في موضع آخر شاغلين للمنصب فيُدرجون دون افتراض أنهم المقصودون.
//   fr: Rencontres dont l'autre partie n'est connue que par sa fonction, son organisme ou son pays ; les responsables nommés ailleurs comme titulaires de la fonction sont indiqués, non présumés.
//   es: Reuniones en las que la otra parte solo se conoce por su cargo, organismo o país; los responsables nombrados en otros textos como titulares del cargo se enumeran, pero no se dan por supuestos.
// parameters:
//   official: {type: official, required: true, description: "an official, or the post of one known by post only"}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {met: official, kind: text, country: country, named_elsewhere: official, date: date, event: event}
// example: unnamed-counterparts "Abdellatif Hammouchi"
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
MATCH (a)-[m:MET]-(b)
WHERE labels(b)[0] <> 'Official' AND ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
WITH b, m.fact AS fact, m.event AS event, m.date AS date, m.start_min AS first
OPTIONAL MATCH (b)-[:AT]->(g:Agency)
OPTIONAL MATCH (b)<-[h:HOLDS]-(holder:Official)
WITH b, g, fact, event, date, first, holder.name AS name, h.fact AS held ORDER BY name, held
WITH b, g, fact, event, date, first, coalesce(b.country, g.country, b.id) AS code, collect(name) AS holders, collect(held) AS held
OPTIONAL MATCH (k:Country {id: code})
RETURN coalesce(b.title + ' (' + g.name + ')', b.title, b.name, b.id) AS met, labels(b)[0] AS kind, k.name AS country,
       reduce(line = null, x IN holders | coalesce(line + ' / ' + x, x)) AS named_elsewhere, date, event, [fact] + held AS facts
ORDER BY first, met, b.id, event
