// ---
// id: document-says
// group: evidence
// title:
//   en: What does this document say?
//   ar: ماذا تقول هذه الوثيقة؟
//   fr: Que dit ce document ?
//   es: ¿Qué dice este documento?
// description:
//   en: Every statement taken from one document with the words that say it, in order of the text.
//   ar: كل قول مستخرج من وثيقة واحدة مع العبارة التي ورد بها، بترتيب النص.
//   fr: Toutes les affirmations tirées d'un document, avec les mots qui les expriment, dans l'ordre du texte.
//   es: Todas las afirmaciones tomadas de un documento, con las palabras que las expresan, en el orden del texto.
// parameters:
//   document: {type: document, required: true, description: id of a document}
// columns: {start: integer, says: text, subject: official, object: official, key: text, quote: text}
// example: document-says visit-to-spain-2025
// ---
MATCH (d:Document {id: $document})<-[:FROM]-(c:Claim)
WITH DISTINCT c.start AS start, c.end AS end, c.predicate AS says, c.subject AS subject, c.object AS object, c.key AS key,
     c.quote AS quote, c.fact AS fact
OPTIONAL MATCH (s1:Official {id: subject})
OPTIONAL MATCH (s2:Post {id: subject})
OPTIONAL MATCH (s3:Agency {id: subject})
OPTIONAL MATCH (s4:Country {id: subject})
OPTIONAL MATCH (s5:Agreement {id: subject})
OPTIONAL MATCH (s6:Initiative {id: subject})
OPTIONAL MATCH (s7:Figure {id: subject})
OPTIONAL MATCH (s8:Event {id: subject})
WITH start, end, says, object, key, quote, fact,
     coalesce(s1.name, s2.title, s3.name, s4.name, s5.name, s5.kind, s6.name, s6.kind, s7.about, s8.type + ' ' + s8.date, s8.type, subject) AS subject
OPTIONAL MATCH (o1:Official {id: object})
OPTIONAL MATCH (o2:Post {id: object})
OPTIONAL MATCH (o3:Agency {id: object})
OPTIONAL MATCH (o4:Country {id: object})
OPTIONAL MATCH (o5:Area {id: object})
OPTIONAL MATCH (o6:Place {id: object})
OPTIONAL MATCH (o7:Event {id: object})
RETURN start, says, subject, coalesce(o1.name, o2.title, o3.name, o4.name, o5.name, o6.name, o7.type + ' ' + o7.date, o7.type, object) AS object, key, quote,
       [fact] AS facts
ORDER BY start, says, fact, end
