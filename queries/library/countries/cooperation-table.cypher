// ---
// id: cooperation-table
// group: countries
// title:
//   en: With whom does this country cooperate, area by area?
//   ar: مع من يتعاون هذا البلد، مجالا بمجال؟
//   fr: Avec qui ce pays coopère-t-il, domaine par domaine ?
//   es: ¿Con quién coopera este país, ámbito por ámbito?
// description:
//   en: Area by partner for one country and its agencies, with the number of reports that say so (a story printed by several outlets is one).
//   ar: المجالات بحسب الشركاء لبلد واحد وهيئاته، مع عدد التقارير التي تذكر ذلك (الخبر الذي تنشره عدة وسائل إعلام تقرير واحد).
//   fr: Domaines croisés avec les partenaires, pour un pays et ses organismes, avec le nombre de récits qui en font état (un article repris par plusieurs médias ne compte qu'une fois).
//   es: Ámbitos por socio de un país y sus organismos, con el número de informaciones que lo afirman (una noticia publicada por varios medios es una sola).
// parameters:
//   country: {type: country, required: true, description: the country}
// columns: {area: area, partner: country, reports: integer}
// example: cooperation-table MA
// ---
MATCH (c:Country {id: $country})<-[:OF*0..1]-(x)-[r:COOPERATES_WITH]-(y)
WITH DISTINCT y, r.area AS area, r.fact AS fact
OPTIONAL MATCH (:Claim {fact: fact})-[:FROM]->(d:Document)
WITH y, area, fact, coalesce(d.report, d.id) AS report ORDER BY fact, report
WITH y, area, collect(DISTINCT fact) AS facts, count(DISTINCT report) AS reports
OPTIONAL MATCH (k:Area {id: area})
RETURN coalesce(k.name, area) AS area, y.name AS partner, reports, facts
ORDER BY area, partner, y.id
