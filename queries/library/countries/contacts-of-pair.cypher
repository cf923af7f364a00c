// ---
// id: contacts-of-pair
// group: countries
// title:
//   en: When did two countries first meet, and when last?
//   ar: متى كان أول لقاء بين بلدين ومتى كان آخر لقاء؟
//   fr: Quand deux pays se sont-ils rencontrés pour la première et la dernière fois ?
//   es: ¿Cuándo se reunieron dos países por primera y por última vez?
// description:
//   en: The first and the last contact of two countries, with its kind, its place and the sides of both. A contact is a meeting, visit or other event that was held, has a date and had officials, bodies or the state itself of both countries among its sides; where there is just one, it is told as the only one.
//   ar: أول اتصال وآخر اتصال بين بلدين، مع نوع كل منهما ومكانه وأطرافه. والاتصال لقاء أو زيارة أو حدث آخر انعقد وله تاريخ وكان من أطرافه مسؤولون أو هيئات من كلا البلدين أو الدولتان نفساهما؛ وإذا لم يوجد سوى اتصال واحد ذُكر وحده.
//   fr: Le premier et le dernier contact de deux pays, avec la nature, le lieu et les parties de chacun. Un contact est une rencontre, une visite ou un autre événement qui a été tenu, qui est daté et qui compte parmi ses parties des responsables ou des organismes des deux pays, ou les États eux-mêmes ; s'il n'y en a qu'un, il est le seul indiqué.
//   es: El primer y el último contacto de dos países, con el tipo, el lugar y las partes de ambos. Un contacto es una reunión, visita u otro evento que se celebró, tiene fecha y contó entre sus partes con responsables u organismos de ambos países o con los propios Estados; si solo hay uno, figura como único.
// parameters:
//   country: {type: country, required: true, description: one country}
//   other: {type: country, required: true, description: the other country}
// columns: {contact: text, date: date, type: text, place: place, of_country: official, of_other: official, event: event}
// example: contacts-of-pair MA DE
// ---
UNWIND [$country, $other] AS id
MATCH (c:Country {id: id})<-[:REPRESENTS|OF|AT*0..2]-(x)-[:TOOK_PART]->(e:Event)
WHERE e.status = 'held' AND e.start_min IS NOT NULL
WITH e, count(DISTINCT id) AS countries
WHERE countries = 2
WITH e ORDER BY e.start_min, e.end_max, e.id
WITH collect(e) AS events
WITH events, CASE size(events) WHEN 0 THEN [] WHEN 1 THEN [0] ELSE [0, size(events) - 1] END AS places
UNWIND places AS i
WITH events[i] AS e, CASE WHEN size(events) = 1 THEN 'only' WHEN i = 0 THEN 'first' ELSE 'last' END AS contact
MATCH (a)-[t:TOOK_PART]->(e)
WHERE EXISTS { MATCH (a)-[:REPRESENTS|OF|AT*0..2]->(c:Country) WHERE c.id = $country }
OPTIONAL MATCH (a)-[:AT]->(g:Agency)
WITH e, contact, coalesce(a.title + ' (' + g.name + ')', a.title, a.name, a.id) AS side, t.fact AS took ORDER BY side, took
WITH e, contact, collect(side) AS ours, collect(took) AS took
MATCH (b)-[t:TOOK_PART]->(e)
WHERE EXISTS { MATCH (b)-[:REPRESENTS|OF|AT*0..2]->(d:Country) WHERE d.id = $other }
OPTIONAL MATCH (b)-[:AT]->(g:Agency)
WITH e, contact, ours, took, coalesce(b.title + ' (' + g.name + ')', b.title, b.name, b.id) AS side, t.fact AS also ORDER BY side, also
WITH e, contact, ours, took, collect(side) AS theirs, collect(also) AS also
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH e, contact, ours, theirs, took + also AS took, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH e, contact, ours, theirs, took, collect(place) AS places, collect(held) AS held
RETURN contact, e.date AS date, e.type AS type, reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place,
       reduce(line = null, x IN ours | coalesce(line + ' / ' + x, x)) AS of_country,
       reduce(line = null, x IN theirs | coalesce(line + ' / ' + x, x)) AS of_other, e.id AS event,
       ['EVENT|' + e.id + '||'] + took + held AS facts
ORDER BY contact, event
