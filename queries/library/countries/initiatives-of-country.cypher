// ---
// id: initiatives-of-country
// group: countries
// title:
//   en: Which initiatives does this country run?
//   ar: ما مبادرات هذا البلد؟
//   fr: Quelles initiatives ce pays mène-t-il ?
//   es: ¿Qué iniciativas lleva a cabo este país?
// description:
//   en: Platforms, centres and programmes of a country or its agencies, with the areas they cover.
//   ar: منصات البلد أو هيئاته ومراكزها وبرامجها، مع المجالات التي تشملها.
//   fr: Plateformes, centres et programmes d'un pays ou de ses organismes, avec les domaines qu'ils couvrent.
//   es: Plataformas, centros y programas de un país o de sus organismos, con los ámbitos que abarcan.
// parameters:
//   country: {type: country, required: true, description: the country}
// columns: {name: text, kind: text, run_by: agency, areas: area, initiative: text}
// example: initiatives-of-country MA
// ---
MATCH (c:Country {id: $country})<-[:OF*0..1]-(x)<-[b:BY]-(i:Initiative)
WITH i, x.name AS owner, b.fact AS owned ORDER BY owner, owned
WITH i, collect(owner) AS owners, collect(owned) AS owned
OPTIONAL MATCH (i)-[r:COVERS]->(k:Area)
WITH i, owners, owned, k.name AS area, r.fact AS covers ORDER BY area, covers
WITH i, owners, owned, collect(area) AS areas, collect(covers) AS covers
RETURN i.name AS name, i.kind AS kind,
       reduce(line = null, x IN owners | coalesce(line + ' / ' + x, x)) AS run_by,
       reduce(line = null, x IN areas | coalesce(line + ' / ' + x, x)) AS areas, i.id AS initiative,
       ['INITIATIVE|' + i.id + '||'] + owned + covers AS facts
ORDER BY name, initiative
