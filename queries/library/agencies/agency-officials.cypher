// ---
// id: agency-officials
// group: agencies
// title:
//   en: Who holds a post in this agency?
//   ar: من يشغل منصبا في هذه المؤسسة؟
//   fr: Qui occupe un poste dans ce service ?
//   es: ¿Quién ocupa un cargo en este organismo?
// description: Posts of an agency and the officials whom documents name as holders; a post nobody is named for has an empty holder.
// parameters:
//   agency: {type: agency, required: true, description: "a ministry, police force, service or organisation"}
// columns: {post: text, holder: official}
// example: agency-officials "المديرية العامة لمراقبة التراب الوطني"
// ---
MATCH (g:Agency {id: $agency})<-[:AT]-(p:Post)
OPTIONAL MATCH (a:Official)-[h:HOLDS]->(p)
WITH p, a, h.fact AS fact
RETURN p.title AS post, a.name AS holder, CASE WHEN fact IS NULL THEN [] ELSE [fact] END AS facts
ORDER BY post, holder, p.id, a.id
