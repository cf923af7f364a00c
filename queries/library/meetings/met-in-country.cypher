// ---
// id: met-in-country
// group: meetings
// title:
//   en: Who met whom in this country?
//   ar: من التقى بمن في هذا البلد؟
//   fr: Qui a rencontré qui dans ce pays ?
//   es: ¿Quién se reunió con quién en este país?
// description:
//   en: Pairs that met at an event held in a country; one row a pair and event.
//   ar: كل طرفين التقيا في حدث انعقد في البلد؛ صف لكل طرفين وحدث.
//   fr: Paires qui se sont rencontrées lors d'un événement tenu dans un pays ; une ligne par paire et par événement.
//   es: Parejas que se reunieron en un evento celebrado en un país; una fila por pareja y evento.
// parameters:
//   country: {type: country, required: true, description: the country where they met}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {one: official, other: official, date: date, place: place, event: event}
// example: met-in-country ES --since 2025
// ---
MATCH (c:Country {id: $country})<-[:IN]-(p:Place)<-[h:HELD_IN]-(e:Event)
WITH e, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH e, collect(place) AS places, collect(held) AS held
MATCH (e)<-[:TOOK_PART]-(a)
MATCH (e)<-[:TOOK_PART]-(b) WHERE a.id <> b.id
WITH a, b, e.id AS event, places, held
MATCH (a)-[m:MET]->(b)
WHERE m.event = event AND ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
WITH a, b, event, places, held, m.fact AS fact, m.date AS date, m.start_min AS first
OPTIONAL MATCH (a)-[:AT]->(g:Agency)
OPTIONAL MATCH (b)-[:AT]->(h:Agency)
RETURN coalesce(a.title + ' (' + g.name + ')', a.title, a.name, a.id) AS one,
       coalesce(b.title + ' (' + h.name + ')', b.title, b.name, b.id) AS other, date,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place, event,
       [fact] + held AS facts
ORDER BY first, event, one, other, fact
