// ---
// id: path-between
// group: network
// title:
//   en: Through whom are two officials connected?
//   ar: عبر مَن يرتبط مسؤولان؟
//   fr: Par qui deux responsables sont-ils liés ?
//   es: ¿A través de quién están conectados dos responsables?
// description:
//   en: The shortest chain of meetings between two officials, at most six steps; one row a step.
//   ar: أقصر سلسلة لقاءات بين مسؤولين اثنين، بست خطوات على الأكثر؛ صف لكل خطوة.
//   fr: La plus courte chaîne de rencontres entre deux responsables, de six étapes au plus ; une ligne par étape.
//   es: La cadena más corta de reuniones entre dos responsables, de seis pasos como máximo; una fila por paso.
// parameters:
//   official: {type: official, required: true, description: where the chain starts}
//   other: {type: official, required: true, description: where it ends}
// columns: {step: integer, one: official, met: official, date: date, event: event}
// example: path-between "Selami Yıldız" "Francisca Bostyn"
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
OPTIONAL MATCH (r:Official {id: $other})
OPTIONAL MATCH (s:Post {id: $other})
WITH a, coalesce(r, s) AS b
MATCH path = allShortestPaths((a)-[:MET*..6]-(b))
WITH [n IN nodes(path) | n.id] AS ids, [m IN relationships(path) | m.fact] AS facts, nodes(path) AS people, relationships(path) AS meetings
ORDER BY ids, facts LIMIT 1
WITH people, meetings, facts
UNWIND range(0, size(facts) - 1) AS i
WITH i + 1 AS step, people[i] AS a, people[i + 1] AS b, meetings[i] AS m, facts[i] AS fact
WITH step, a, b, m.date AS date, m.event AS event, fact
OPTIONAL MATCH (a)-[:AT]->(g:Agency)
OPTIONAL MATCH (b)-[:AT]->(h:Agency)
RETURN step, coalesce(a.title + ' (' + g.name + ')', a.title, a.name, a.id) AS one,
       coalesce(b.title + ' (' + h.name + ')', b.title, b.name, b.id) AS met, date, event, [fact] AS facts
ORDER BY step
