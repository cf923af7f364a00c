// ---
// id: timeline-of-pair
// group: time
// title:
//   en: What happened between two countries, in order of time?
//   ar: ماذا جرى بين بلدين حسب التسلسل الزمني؟
//   fr: Que s'est-il passé entre deux pays, dans l'ordre chronologique ?
//   es: ¿Qué ocurrió entre dos países, por orden cronológico?
// description:
//   en: Events with sides of both countries, planned and cancelled ones included, and agreements between them or their agencies; what has no date comes last and is left out when a period is given.
//   ar: الأحداث التي لها أطراف من كلا البلدين، بما في ذلك المقررة والملغاة، والاتفاقيات بينهما أو بين هيئاتهما؛ ويأتي غير المؤرخ في الأخير، ويُستبعد عند تحديد فترة.
//   fr: Événements avec des parties des deux pays, y compris ceux qui sont prévus ou annulés, et accords entre ces pays ou leurs organismes ; ce qui n'est pas daté vient en dernier et est écarté lorsqu'une période est indiquée.
//   es: Eventos con partes de ambos países, incluidos los previstos y los cancelados, y acuerdos entre ellos o sus organismos; lo que no tiene fecha aparece al final y se omite si se indica un período.
// parameters:
//   country: {type: country, required: true, description: one country}
//   other: {type: country, required: true, description: the other country}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {date: date, kind: text, status: text, place: place, sides: official, areas: area, thing: text}
// example: timeline-of-pair MA ES
// ---
CALL () {
  UNWIND [$country, $other] AS id
  MATCH (c:Country {id: id})<-[:REPRESENTS|OF|AT*0..2]-(x)-[:TOOK_PART]->(e:Event)
  WHERE ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
  WITH e, count(DISTINCT id) AS countries
  WHERE countries = 2
  RETURN e AS n, 'EVENT|' + e.id + '||' AS fact, e.type AS kind
  UNION ALL
  MATCH (c:Country {id: $country})<-[:OF*0..1]-(y)<-[:BETWEEN]-(g:Agreement)-[:BETWEEN]->(z)-[:OF*0..1]->(d:Country {id: $other})
  WHERE ($since IS NULL OR g.end_max >= $since) AND ($until IS NULL OR g.start_min <= $until)
  WITH DISTINCT g
  RETURN g AS n, 'AGREEMENT|' + g.id + '||' AS fact, coalesce(g.kind + ': ' + g.name, g.kind) AS kind
}
WITH n, fact, kind
OPTIONAL MATCH (n)-[s:TOOK_PART|BETWEEN]-(x)
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
WITH n, fact, kind, coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS side, s.fact AS sided ORDER BY side, sided
WITH n, fact, kind, collect(side) AS sides, collect(sided) AS sided
OPTIONAL MATCH (n)-[r:ABOUT|COVERS]->(k:Area)
WITH n, fact, kind, sides, sided, k.name AS area, r.fact AS about ORDER BY area, about
WITH n, fact, kind, sides, sided, collect(area) AS areas, collect(about) AS about
OPTIONAL MATCH (n)-[h:HELD_IN]->(p:Place)
WITH n, fact, kind, sides, sided, areas, about, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH n, fact, kind, sides, sided, areas, about, collect(place) AS places, collect(held) AS held
RETURN n.date AS date, kind, n.status AS status,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place,
       reduce(line = null, x IN sides | coalesce(line + ' / ' + x, x)) AS sides,
       reduce(line = null, x IN areas | coalesce(line + ' / ' + x, x)) AS areas, n.id AS thing,
       [fact] + sided + about + held AS facts
ORDER BY n.start_min, thing
