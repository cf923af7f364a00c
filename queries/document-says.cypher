// ---
// id: document-says
// group: sources
// title:
//   en: What does this document say?
//   ar: ماذا تقول هذه الوثيقة؟
//   fr: Que dit ce document ?
//   es: ¿Qué dice este documento?
// description: Every statement taken from one document with the words that say it, in order of the text.
// parameters:
//   document: {type: document, required: true, description: id of a document}
// columns: {start: integer, says: text, subject: official, object: official, key: text, quote: text}
// example: document-says visit-to-spain-2025
// ---
MATCH (d:Document {id: $document})<-[:FROM]-(c:Claim)
WITH c, c.subject AS subject, c.object AS object
OPTIONAL MATCH (c)-[:SUBJECT]->(subjectm:Mention)
OPTIONAL MATCH (subjectc:Country {id: subject})
OPTIONAL MATCH (subjecta:Area {id: subject})
OPTIONAL MATCH (subjectp:Post {id: subject})
OPTIONAL MATCH (subjectl:Place {id: subject})
OPTIONAL MATCH (c)-[:OBJECT]->(objectm:Mention)
OPTIONAL MATCH (objectc:Country {id: object})
OPTIONAL MATCH (objecta:Area {id: object})
OPTIONAL MATCH (objectp:Post {id: object})
OPTIONAL MATCH (objectl:Place {id: object})
RETURN c.start AS start, c.predicate AS says,
       coalesce(CASE subjectm.name WHEN '' THEN null ELSE subjectm.name END, subjectc.name, subjecta.name, subjectp.title, subjectl.name, subject) AS subject,
       coalesce(CASE objectm.name WHEN '' THEN null ELSE objectm.name END, objectc.name, objecta.name, objectp.title, objectl.name, object) AS object,
       c.key AS key, c.quote AS quote, [c.fact] AS facts
ORDER BY start, says, c.fact, c.id
