// ---
// id: busiest-places
// group: meetings
// title:
//   en: Where were the most events held?
//   ar: أين جرى أكبر عدد من الأحداث؟
//   fr: Où se sont tenus le plus d'événements ?
//   es: ¿Dónde se celebraron más eventos?
// description:
//   en: Cities, and countries where no city is told, by the number of held events, with the dates of the first and the last whose date is known.
//   ar: المدن، أو البلدان إذا لم تُذكر مدينة، بحسب عدد الأحداث المنعقدة فيها، مع تاريخي أول حدث وآخر حدث معروفي التاريخ.
//   fr: Villes, ou pays lorsqu'aucune ville n'est indiquée, classés selon le nombre d'événements tenus, avec les dates du premier et du dernier dont la date est connue.
//   es: Ciudades, o países cuando no se indica ninguna ciudad, según el número de eventos celebrados, con las fechas del primero y del último cuya fecha se conoce.
// parameters:
//   country: {type: country, description: only places of this country}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
//   type: {type: text, choices: [call, ceremony, conference, exhibition, meeting, signing, training, visit], description: only events of this kind}
// columns: {place: place, country: country, events: integer, first: date, last: date}
// example: busiest-places --since 2024
// ---
MATCH (e:Event {status: 'held'})-[h:HELD_IN]->(p:Place)
WHERE ($country IS NULL OR p.country = $country) AND ($type IS NULL OR e.type = $type)
  AND ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
WITH p, e, h.fact AS held ORDER BY e.start_min, e.end_max, held
WITH p, collect(CASE WHEN e.start_min IS NULL THEN null ELSE e.date END) AS dates, collect(held) AS facts
OPTIONAL MATCH (k:Country {id: p.country})
RETURN coalesce(p.city + ', ' + p.country, p.name) AS place, k.name AS country, size(facts) AS events, head(dates) AS first, last(dates) AS last, facts
ORDER BY events DESC, place, p.id
