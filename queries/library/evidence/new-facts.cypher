// ---
// id: new-facts
// group: evidence
// title:
//   en: What is new since this day?
//   ar: ما الجديد منذ هذا اليوم؟
//   fr: Quoi de neuf depuis ce jour ?
//   es: ¿Qué hay de nuevo desde este día?
// description:
//   en: Facts first stated by documents published in a period, with the day of the first of these and the number of reports that state them by now; documents without a day of publication say nothing of when a fact was first stated.
//   ar: الوقائع التي ذكرتها لأول مرة وثائق نُشرت في فترة ما، مع يوم نشر أولى هذه الوثائق وعدد التقارير التي تذكرها حتى الآن؛ والوثائق التي لا يُعرف يوم نشرها لا تدل على وقت ذكر الواقعة لأول مرة.
//   fr: Faits énoncés pour la première fois par des documents publiés durant une période, avec le jour du premier de ces documents et le nombre de récits qui les rapportent à ce jour ; les documents sans jour de publication ne disent rien du moment où un fait a été énoncé pour la première fois.
//   es: Hechos afirmados por primera vez en documentos publicados en un período, con el día del primero de estos y el número de informaciones que los afirman hasta ahora; los documentos sin día de publicación no indican cuándo se afirmó un hecho por primera vez.
// parameters:
//   since: {type: date, required: true, bound: first, description: first stated on or after this day}
//   until: {type: date, bound: last, description: first stated on or before this day}
// columns: {first_stated: date, says: text, subject: official, object: official, key: text, reports: integer}
// example: new-facts 2025-01-15
// ---
MATCH (d:Document)
WHERE d.published >= substring(toString($since), 0, size(d.published)) AND ($until IS NULL OR d.published <= toString($until))
MATCH (d)<-[:FROM]-(c:Claim)
WITH DISTINCT c.fact AS fact, c.predicate AS says, c.subject AS subject, c.object AS object, c.key AS key
MATCH (:Claim {fact: fact})-[:FROM]->(p:Document)
WITH fact, says, subject, object, key, min(p.published) AS first_stated, count(DISTINCT coalesce(p.report, p.id)) AS reports
WHERE first_stated >= substring(toString($since), 0, size(first_stated))
OPTIONAL MATCH (s1:Official {id: subject})
OPTIONAL MATCH (s2:Post {id: subject})
OPTIONAL MATCH (s3:Agency {id: subject})
OPTIONAL MATCH (s4:Country {id: subject})
OPTIONAL MATCH (s5:Agreement {id: subject})
OPTIONAL MATCH (s6:Initiative {id: subject})
OPTIONAL MATCH (s7:Figure {id: subject})
OPTIONAL MATCH (s8:Event {id: subject})
WITH fact, says, object, key, first_stated, reports, subject AS id,
     coalesce(s1.name, s2.title, s3.name, s4.name, s5.name, s5.kind, s6.name, s6.kind, s7.about, s8.type + ' ' + s8.date, s8.type, subject) AS subject
OPTIONAL MATCH (o1:Official {id: object})
OPTIONAL MATCH (o2:Post {id: object})
OPTIONAL MATCH (o3:Agency {id: object})
OPTIONAL MATCH (o4:Country {id: object})
OPTIONAL MATCH (o5:Area {id: object})
OPTIONAL MATCH (o6:Place {id: object})
OPTIONAL MATCH (o7:Event {id: object})
RETURN first_stated, says, subject, coalesce(o1.name, o2.title, o3.name, o4.name, o5.name, o6.name, o7.type + ' ' + o7.date, o7.type, object) AS object, key, reports,
       [fact] AS facts
ORDER BY first_stated, says, subject, fact
