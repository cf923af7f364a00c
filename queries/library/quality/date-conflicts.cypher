// ---
// id: date-conflicts
// group: quality
// title:
//   en: Which dates contradict themselves?
//   ar: ما التواريخ المتناقضة؟
//   fr: Quelles dates se contredisent ?
//   es: ¿Qué fechas se contradicen?
// description:
//   en: Events whose stated date disagrees with its weekday or with the day of publication, with the date as stated, as resolved and the reason.
//   ar: الأحداث التي يتعارض تاريخها المذكور مع يوم الأسبوع أو مع يوم النشر، مع التاريخ كما ذُكر وكما اعتُمد وسبب التعارض.
//   fr: Événements dont la date indiquée ne concorde pas avec le jour de la semaine ou avec le jour de publication, avec la date telle qu'indiquée, la date retenue et la raison.
//   es: Eventos cuya fecha declarada no concuerda con el día de la semana o con el día de publicación, con la fecha tal como se declara, la fecha resuelta y el motivo.
// columns: {stated: text, resolved: date, reason: text, type: text, sides: official, event: event}
// example: date-conflicts
// ---
MATCH (e:Event)
WHERE e.date_conflict IS NOT NULL
OPTIONAL MATCH (x)-[t:TOOK_PART]->(e)
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
WITH e, coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS side, t.fact AS took ORDER BY side, took
WITH e, collect(side) AS sides, collect(took) AS took
RETURN e.date_stated AS stated, e.date AS resolved, e.date_conflict AS reason, e.type AS type,
       reduce(line = null, x IN sides | coalesce(line + ' / ' + x, x)) AS sides, e.id AS event,
       ['EVENT|' + e.id + '||'] + took AS facts
ORDER BY e.start_min, event
