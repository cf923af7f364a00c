// ---
// id: who-took-part
// group: meetings
// title:
//   en: Who took part in this event?
//   ar: من شارك في هذا الحدث؟
//   fr: Qui a participé à cet événement ?
//   es: ¿Quién participó en este evento?
// description:
//   en: Officials, posts, agencies and countries that took part in one event.
//   ar: المسؤولون والمناصب والهيئات والبلدان المشاركة في حدث واحد.
//   fr: Responsables, fonctions, organismes et pays ayant participé à un événement.
//   es: Responsables, cargos, organismos y países que participaron en un evento.
// parameters:
//   event: {type: event, required: true, description: "an event: its id, or words of its kind, date and place"}
// columns: {side: official, kind: text, country: country, status: text}
// example: who-took-part "visit 2025-01 Spain"
// ---
MATCH (e:Event {id: $event})<-[t:TOOK_PART]-(x)
WITH x, t.fact AS took, t.status AS status
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
WITH x, g, took, status, coalesce(x.country, g.country, x.id) AS code
OPTIONAL MATCH (k:Country {id: code})
RETURN coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS side, labels(x)[0] AS kind, k.name AS country, status, [took] AS facts
ORDER BY kind, side, x.id
