CALL () {
  UNWIND $countries AS id
  WITH id
  MATCH (n:Country {id: id})
  RETURN id, COUNT { (n)--() } AS weight
  UNION ALL
  UNWIND $areas AS id
  WITH id
  MATCH (n:Area {id: id})
  RETURN id, COUNT { (n)--() } AS weight
}
RETURN id, weight
