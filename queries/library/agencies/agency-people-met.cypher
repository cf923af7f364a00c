// ---
// id: agency-people-met
// group: agencies
// title:
//   en: Who of this agency met whom of another?
//   ar: من مِن هذه الهيئة التقى بمَن من هيئة أخرى؟
//   fr: Qui, de cet organisme, a rencontré qui, d'un autre organisme ?
//   es: ¿Quién de este organismo se reunió con quién de otro?
// description:
//   en: Meetings between two agencies, each by itself, by a post at it or by a holder of such a post, whenever he or she held it; one row a pair and event.
//   ar: اللقاءات بين هيئتين، سواء حضرت كل منهما بنفسها أو عبر منصب فيها أو عبر شاغل لهذا المنصب أيا كان وقت شغله له؛ صف لكل طرفين وحدث.
//   fr: Rencontres entre deux organismes, chacun étant présent lui-même, par une fonction exercée en son sein ou par un titulaire d'une telle fonction, quelle que soit la période où il l'a exercée ; une ligne par paire et par événement.
//   es: Reuniones entre dos organismos, cada uno por sí mismo, a través de uno de sus cargos o de un titular de este, con independencia de cuándo lo ocupara; una fila por pareja y evento.
// parameters:
//   agency: {type: agency, required: true, description: "a ministry, police force, service or organisation"}
//   other: {type: agency, required: true, description: the other agency}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {of_agency: official, of_other: official, date: date, place: place, event: event}
// example: agency-people-met "المديرية العامة للأمن الوطني" "الشرطة الفيدرالية الألمانية"
// ---
MATCH (g:Agency {id: $agency})<-[:HOLDS|AT*0..2]-(x)
WITH DISTINCT g, x
MATCH (x)-[m:MET]-(y)
WHERE ($since IS NULL OR m.end_max >= $since) AND ($until IS NULL OR m.start_min <= $until)
WITH g, x, y, m.fact AS fact, m.event AS event, m.date AS date, m.start_min AS first
MATCH (y)-[:HOLDS|AT*0..2]->(i:Agency {id: $other})
WITH DISTINCT g, i, x, y, fact, event, date, first
OPTIONAL MATCH (x)-[h:HOLDS]->(:Post)-[:AT]->(g)
WITH g, i, x, y, fact, event, date, first, h.fact AS holds ORDER BY holds
WITH g, i, x, y, fact, event, date, first, collect(holds) AS ours
OPTIONAL MATCH (y)-[h:HOLDS]->(:Post)-[:AT]->(i)
WITH g, i, x, y, fact, event, date, first, ours, h.fact AS holds ORDER BY holds
WITH g, i, x, y, fact, event, date, first, ours, collect(holds) AS theirs
MATCH (e:Event {id: event})
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH g, i, x, y, fact, event, date, first, ours, theirs, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH g, i, x, y, fact, event, date, first, ours, theirs, collect(place) AS places, collect(held) AS held
RETURN coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS of_agency,
       coalesce(y.title + ' (' + i.name + ')', y.title, y.name, y.id) AS of_other, date,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place, event, [fact] + ours + theirs + held AS facts
ORDER BY first, event, of_agency, of_other, fact, x.id
