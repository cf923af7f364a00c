// ---
// id: country-officials
// group: people
// title:
//   en: Which officials represent this country?
//   ar: من المسؤولون الذين يمثلون هذا البلد؟
//   fr: Quels responsables représentent ce pays ?
//   es: ¿Qué responsables representan a este país?
// description:
//   en: Named officials of a country with the posts that documents give them.
//   ar: مسؤولو البلد المذكورون بالاسم مع المناصب التي تنسبها إليهم الوثائق.
//   fr: Responsables nommés d'un pays, avec les fonctions que les documents leur attribuent.
//   es: Responsables de un país citados por su nombre, con los cargos que les atribuyen los documentos.
// parameters:
//   country: {type: country, required: true, description: the country they represent}
// columns: {official: official, posts: text}
// example: country-officials MA
// ---
MATCH (k:Country {id: $country})<-[r:REPRESENTS]-(a:Official)
WITH a, r.fact AS fact
OPTIONAL MATCH (a)-[h:HOLDS]->(p:Post)
WITH a, fact, p.title AS post, h.fact AS held ORDER BY post, held
WITH a, fact, collect(post) AS posts, collect(held) AS held
RETURN a.name AS official, reduce(line = null, x IN posts | coalesce(line + ' / ' + x, x)) AS posts, [fact] + held AS facts
ORDER BY official, a.id
