// ---
// id: only-in-document
// group: evidence
// title:
//   en: What does only this document say?
//   ar: ما الذي لا تقوله إلا هذه الوثيقة؟
//   fr: Que dit ce document que nul autre ne dit ?
//   es: ¿Qué dice solo este documento?
// description:
//   en: Facts that one document states and no other report does; those that print the same story are no other.
//   ar: الوقائع التي تذكرها وثيقة واحدة ولا يذكرها أي تقرير آخر؛ ولا تُعد الوثائق التي تنشر الخبر نفسه تقريرا آخر.
//   fr: Faits qu'un document énonce et qu'aucun autre récit ne rapporte ; les documents qui reprennent le même article ne comptent pas comme un autre récit.
//   es: Hechos que afirma un documento y ninguna otra información; los documentos que publican la misma noticia no cuentan como otra.
// parameters:
//   document: {type: document, required: true, description: id of a document}
// columns: {says: text, subject: official, object: official, key: text}
// example: only-in-document sahel-cooperation-page
// ---
MATCH (d:Document {id: $document})<-[:FROM]-(c:Claim)
WITH DISTINCT coalesce(d.report, d.id) AS report, c.fact AS fact, c.predicate AS says, c.subject AS subject, c.object AS object, c.key AS key
OPTIONAL MATCH (:Claim {fact: fact})-[:FROM]->(p:Document)
WHERE coalesce(p.report, p.id) <> report
WITH fact, says, subject, object, key, count(p) AS others
WHERE others = 0
OPTIONAL MATCH (s1:Official {id: subject})
OPTIONAL MATCH (s2:Post {id: subject})
OPTIONAL MATCH (s3:Agency {id: subject})
OPTIONAL MATCH (s4:Country {id: subject})
OPTIONAL MATCH (s5:Agreement {id: subject})
OPTIONAL MATCH (s6:Initiative {id: subject})
OPTIONAL MATCH (s7:Figure {id: subject})
OPTIONAL MATCH (s8:Event {id: subject})
WITH fact, says, object, key, coalesce(s1.name, s2.title, s3.name, s4.name, s5.name, s5.kind, s6.name, s6.kind, s7.about, s8.type + ' ' + s8.date, s8.type, subject) AS subject
OPTIONAL MATCH (o1:Official {id: object})
OPTIONAL MATCH (o2:Post {id: object})
OPTIONAL MATCH (o3:Agency {id: object})
OPTIONAL MATCH (o4:Country {id: object})
OPTIONAL MATCH (o5:Area {id: object})
OPTIONAL MATCH (o6:Place {id: object})
OPTIONAL MATCH (o7:Event {id: object})
RETURN says, subject, coalesce(o1.name, o2.title, o3.name, o4.name, o5.name, o6.name, o7.type + ' ' + o7.date, o7.type, object) AS object, key, [fact] AS facts
ORDER BY says, subject, fact
