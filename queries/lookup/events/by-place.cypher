CALL () {
  UNWIND $places AS place
  WITH place
  MATCH (:Place {id: place})<-[:HELD_IN]-(e:Event)
  RETURN e
  UNION
  UNWIND $countries AS code
  WITH code
  MATCH (:Country {id: code})<-[:IN]-(:Place)<-[:HELD_IN]-(e:Event)
  RETURN e
}
WITH e.id AS id, e.type AS kind, coalesce(e.date, '') AS date
WHERE (size($kinds) = 0 OR kind IN $kinds) AND date STARTS WITH $date
RETURN id ORDER BY date DESC, id LIMIT $limit
