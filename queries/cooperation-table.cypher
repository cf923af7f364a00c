// ---
// id: cooperation-table
// group: cooperation
// title:
//   en: With whom does this country cooperate, area by area?
//   ar: مع من يتعاون هذا البلد، مجالا بمجال؟
//   fr: Avec qui ce pays coopère-t-il, domaine par domaine ?
//   es: ¿Con quién coopera este país, ámbito por ámbito?
// description: Area by partner for one country and its agencies, with the number of documents that say so.
// parameters:
//   country: {type: country, required: true, description: the country}
// columns: {area: area, partner: country, documents: integer}
// example: cooperation-table MA
// ---
MATCH (c:Country {id: $country})<-[:OF*0..1]-(x)-[r:COOPERATES_WITH]-(y)
WITH DISTINCT y, r.area AS area, r.fact AS fact
OPTIONAL MATCH (q:Claim {fact: fact})
WITH y, area, fact, q.document AS document ORDER BY fact, document
WITH y, area, collect(DISTINCT fact) AS facts, count(DISTINCT document) AS documents
OPTIONAL MATCH (k:Area {id: area})
RETURN coalesce(k.name, area) AS area, y.name AS partner, documents, facts
ORDER BY area, partner, y.id
