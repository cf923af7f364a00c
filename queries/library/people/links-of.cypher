// ---
// id: links-of
// group: people
// title:
//   en: What is this person directly linked to?
//   ar: بماذا يرتبط هذا المسؤول مباشرة؟
//   fr: À quoi cette personne est-elle directement liée ?
//   es: ¿Con qué está vinculada directamente esta persona?
// description:
//   en: Everything one step away from an official - posts, country, events, those met, figures stated - with the kind of link and how many facts state it.
//   ar: كل ما يبعد خطوة واحدة عن المسؤول، من مناصب وبلد وأحداث وأشخاص التقى بهم وأرقام أعلنها، مع نوع الارتباط وعدد الوقائع التي تذكره.
//   fr: Tout ce qui se trouve à un pas d'un responsable (fonctions, pays, événements, personnes rencontrées, chiffres avancés), avec le type de lien et le nombre de faits qui l'établissent.
//   es: Todo lo que está a un paso de un responsable (cargos, país, eventos, personas con las que se reunió, cifras que dio), con el tipo de vínculo y el número de hechos que lo afirman.
// parameters:
//   official: {type: official, required: true, description: "an official, or the post of one known by post only"}
// columns: {link: text, linked: official, kind: text, facts_stated: integer, id: text}
// example: links-of "Selami Yıldız"
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
MATCH (a)-[r]-(x)
WHERE r.fact IS NOT NULL
WITH x, type(r) AS type, r.fact AS fact ORDER BY type, fact
WITH x, type, collect(fact) AS facts
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
RETURN toLower(replace(type, '_', ' ')) AS link,
       coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.about, x.type + ' ' + x.date, x.type, x.id) AS linked,
       labels(x)[0] AS kind, size(facts) AS facts_stated, x.id AS id, facts
ORDER BY link, facts_stated DESC, linked, id
