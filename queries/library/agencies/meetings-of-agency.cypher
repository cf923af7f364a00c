// ---
// id: meetings-of-agency
// group: agencies
// title:
//   en: Which meetings and events did this agency take part in?
//   ar: ما الاجتماعات والأحداث التي شاركت فيها هذه الهيئة؟
//   fr: À quelles réunions et à quels événements cet organisme a-t-il participé ?
//   es: ¿En qué reuniones y eventos participó este organismo?
// description:
//   en: Events in which an agency took part, itself or through a post at it or a holder of one; one row a participant and event.
//   ar: الأحداث التي شاركت فيها الهيئة بنفسها أو عبر منصب فيها أو شاغل له؛ صف لكل مشارك وحدث.
//   fr: Événements auxquels un organisme a participé, lui-même, par une fonction exercée en son sein ou par un titulaire d'une telle fonction ; une ligne par participant et par événement.
//   es: Eventos en los que participó un organismo, por sí mismo o a través de uno de sus cargos o de un titular de este; una fila por participante y evento.
// parameters:
//   agency: {type: agency, required: true, description: "a ministry, police force, service or organisation"}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {through: official, date: date, type: text, status: text, place: place, event: event}
// example: meetings-of-agency "المديرية العامة لمراقبة التراب الوطني" --since 2024
// ---
MATCH (g:Agency {id: $agency})<-[:HOLDS|AT*0..2]-(x)
WITH DISTINCT g, x
MATCH (x)-[t:TOOK_PART]->(e:Event)
WHERE ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
WITH g, x, e, t.fact AS took
OPTIONAL MATCH (x)-[h:HOLDS]->(:Post)-[:AT]->(g)
WITH g, x, e, took, h.fact AS holds ORDER BY holds
WITH g, x, e, took, collect(holds) AS holds
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH g, x, e, took, holds, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH g, x, e, took, holds, collect(place) AS places, collect(held) AS held
RETURN CASE WHEN x.title IS NULL THEN coalesce(x.name, x.id) ELSE coalesce(x.title + ' (' + g.name + ')', x.title) END AS through,
       e.date AS date, e.type AS type, e.status AS status,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place, e.id AS event,
       [took] + holds + held AS facts
ORDER BY e.start_min, event, through, x.id
