// ---
// id: initiatives-in-area
// group: areas
// title:
//   en: Which initiatives are there in this area?
//   ar: ما المبادرات القائمة في هذا المجال؟
//   fr: Quelles initiatives existent dans ce domaine ?
//   es: ¿Qué iniciativas hay en este ámbito?
// description:
//   en: Platforms, centres and programmes that cover an area, with those who run them.
//   ar: المنصات والمراكز والبرامج التي تشمل المجال، مع الجهات القائمة عليها.
//   fr: Plateformes, centres et programmes qui couvrent un domaine, avec ceux qui les mènent.
//   es: Plataformas, centros y programas que abarcan un ámbito, con quienes los llevan a cabo.
// parameters:
//   area: {type: area, required: true, description: an area of cooperation}
// columns: {name: text, kind: text, run_by: agency, initiative: text}
// example: initiatives-in-area cybersecurity
// ---
MATCH (k:Area {id: $area})<-[r:COVERS]-(i:Initiative)
WITH i, r.fact AS covers
OPTIONAL MATCH (i)-[b:BY]->(x)
WITH i, covers, coalesce(x.name, x.id) AS owner, b.fact AS owned ORDER BY owner, owned
WITH i, covers, collect(owner) AS owners, collect(owned) AS owned
RETURN i.name AS name, i.kind AS kind, reduce(line = null, x IN owners | coalesce(line + ' / ' + x, x)) AS run_by, i.id AS initiative,
       ['INITIATIVE|' + i.id + '||', covers] + owned AS facts
ORDER BY name, initiative
