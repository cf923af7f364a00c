// ---
// id: events-by-month
// group: time
// title:
//   en: How many events were there, month by month?
//   ar: كم بلغ عدد الأحداث شهرا بشهر؟
//   fr: Combien d'événements y a-t-il eu, mois par mois ?
//   es: ¿Cuántos eventos hubo, mes a mes?
// description:
//   en: Events by the month in which they began, those that were held, those that are planned and those called off or denied; events whose month is not known are left out.
//   ar: 'الأحداث بحسب الشهر الذي بدأت فيه: المنعقدة منها والمقررة والملغاة أو المنفية؛ وتُستبعد الأحداث التي لا يُعرف شهرها.'
//   fr: 'Événements selon le mois où ils ont commencé : ceux qui ont été tenus, ceux qui sont prévus et ceux qui ont été annulés ou démentis ; les événements dont le mois n''est pas connu sont écartés.'
//   es: 'Eventos según el mes en que empezaron: los celebrados, los previstos y los cancelados o desmentidos; los eventos cuyo mes no se conoce se omiten.'
// parameters:
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
//   country: {type: country, description: only events held in this country}
//   type: {type: text, choices: [meeting, visit, conference, training, exhibition, call, signing, ceremony], description: kind of event}
// columns: {month: date, held: integer, planned: integer, called_off: integer}
// example: events-by-month
// ---
MATCH (e:Event)
WHERE e.start_min.year = e.start_max.year AND e.start_min.month = e.start_max.month
  AND ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until) AND ($type IS NULL OR e.type = $type)
  AND ($country IS NULL OR EXISTS { MATCH (e)-[:HELD_IN]->(:Place)-[:IN]->(k:Country) WHERE k.id = $country })
WITH substring(toString(e.start_min), 0, 7) AS month, e.status AS status, e.id AS event ORDER BY event
WITH month, count(CASE status WHEN 'held' THEN 1 END) AS held, count(CASE status WHEN 'planned' THEN 1 END) AS planned,
     count(CASE WHEN status IN ['cancelled', 'denied'] THEN 1 END) AS called_off, collect('EVENT|' + event + '||') AS facts
RETURN month, held, planned, called_off, facts
ORDER BY month
