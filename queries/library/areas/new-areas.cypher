// ---
// id: new-areas
// group: areas
// title:
//   en: Which areas are new this year against last?
//   ar: ما المجالات الجديدة هذا العام مقارنة بالعام الماضي؟
//   fr: Quels domaines sont nouveaux cette année par rapport à l'année précédente ?
//   es: ¿Qué ámbitos son nuevos este año respecto del anterior?
// description:
//   en: Areas in which a country, or a pair, worked in a year and not in the year before. What counts is an event held or planned with the area on its agenda, by the date of the event; an agreement that covers it, by the date of the agreement; and cooperation in it, by the year in which a document that says so was published. What has no date, or happened earlier still, does not count.
//   ar: المجالات التي عمل فيها بلد، أو بلدان معا، في سنة ما دون السنة التي قبلها. ويُحتسب كل حدث منعقد أو مقرر أُدرج المجال في جدول أعماله، بحسب تاريخ الحدث؛ وكل اتفاقية تشمل المجال، بحسب تاريخ الاتفاقية؛ والتعاون في المجال، بحسب السنة التي نُشرت فيها وثيقة تذكره. ولا يُحتسب ما ليس له تاريخ ولا ما حدث قبل ذلك.
//   fr: Domaines dans lesquels un pays, ou une paire de pays, a été actif une année sans l'avoir été l'année précédente. Sont pris en compte un événement tenu ou prévu avec le domaine à l'ordre du jour, selon la date de l'événement ; un accord qui le couvre, selon la date de l'accord ; et une coopération dans ce domaine, selon l'année de publication d'un document qui en fait état. Ce qui n'est pas daté, ou remonte à plus loin, n'est pas pris en compte.
//   es: Ámbitos en los que un país, o un par de países, trabajó en un año y no en el anterior. Cuentan los eventos celebrados o previstos con el ámbito en su agenda, por la fecha del evento; los acuerdos que lo abarcan, por la fecha del acuerdo; y la cooperación en él, por el año de publicación de un documento que la afirme. No cuenta lo que carece de fecha ni lo que ocurrió aún antes.
// parameters:
//   country: {type: country, required: true, description: the country}
//   year: {type: integer, required: true, description: "the year, such as 2025"}
//   other: {type: country, description: only with this country}
// columns: {area: area, events: integer, agreements: integer, reports: integer}
// example: new-areas MA 2025
// ---
CALL () {
  MATCH (c:Country {id: $country})<-[:REPRESENTS|OF|AT*0..2]-(a)-[:TOOK_PART]->(e:Event)
  WHERE e.status IN ['held', 'planned'] AND e.start_min.year <= $year AND e.end_max.year >= $year - 1
  WITH DISTINCT e
  MATCH (e)-[r:ABOUT]->(k:Area)
  WHERE $other IS NULL OR EXISTS { MATCH (e)<-[:TOOK_PART]-(b)-[:REPRESENTS|OF|AT*0..2]->(d:Country) WHERE d.id = $other }
  RETURN k, 'event' AS kind, e.id AS thing, r.fact AS fact, e.start_min.year AS year
  UNION ALL
  MATCH (c:Country {id: $country})<-[:OF*0..1]-(x)<-[:BETWEEN]-(g:Agreement)
  WHERE g.start_min.year <= $year AND g.end_max.year >= $year - 1
  WITH DISTINCT g
  MATCH (g)-[r:COVERS]->(k:Area)
  WHERE $other IS NULL OR EXISTS { MATCH (g)-[:BETWEEN]->(y)-[:OF*0..1]->(d:Country) WHERE d.id = $other }
  RETURN k, 'agreement' AS kind, g.id AS thing, r.fact AS fact, g.start_min.year AS year
  UNION ALL
  MATCH (c:Country {id: $country})<-[:OF*0..1]-(x)-[r:COOPERATES_WITH]-(y)
  WHERE $other IS NULL OR EXISTS { MATCH (y)-[:OF*0..1]->(d:Country) WHERE d.id = $other }
  WITH DISTINCT r.area AS area, r.fact AS fact
  MATCH (:Claim {fact: fact})-[:FROM]->(d:Document)
  WITH DISTINCT area, fact, coalesce(d.report, d.id) AS report, toInteger(substring(d.published, 0, 4)) AS year
  WHERE year = $year OR year = $year - 1
  MATCH (k:Area {id: area})
  RETURN k, 'report' AS kind, report AS thing, fact, year
}
WITH k, kind, thing, fact, year ORDER BY kind, fact
WITH k, min(year) AS first, count(DISTINCT CASE WHEN kind = 'event' THEN thing END) AS events,
     count(DISTINCT CASE WHEN kind = 'agreement' THEN thing END) AS agreements,
     count(DISTINCT CASE WHEN kind = 'report' THEN thing END) AS reports, collect(DISTINCT fact) AS facts
WHERE first = $year
RETURN k.name AS area, events, agreements, reports, facts
ORDER BY area, k.id
