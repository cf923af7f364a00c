// ---
// id: agency-officials
// group: agencies
// title:
//   en: Who holds or held a post in this agency, and who heads it?
//   ar: من يشغل أو شغل منصبا في هذه الهيئة ومن يرأسها؟
//   fr: Qui exerce ou a exercé une fonction dans cet organisme, et qui le dirige ?
//   es: ¿Quién ocupa u ocupó un cargo en este organismo y quién lo dirige?
// description: Posts of an agency and the officials whom documents name as holders, in order of time, with the first and last day of publication of the documents that say so; a post nobody is named for has an empty holder.
// parameters:
//   agency: {type: agency, required: true, description: "a ministry, police force, service or organisation"}
// columns: {post: text, holder: official, first_stated: date, last_stated: date}
// example: agency-officials "المديرية العامة لمراقبة التراب الوطني"
// ---
MATCH (g:Agency {id: $agency})<-[:AT]-(p:Post)
OPTIONAL MATCH (a:Official)-[h:HOLDS]->(p)
WITH p, a, h.fact AS fact, h.first AS first, h.last AS last
RETURN p.title AS post, a.name AS holder, toString(first) AS first_stated, toString(last) AS last_stated,
       CASE WHEN fact IS NULL THEN [] ELSE [fact] END AS facts
ORDER BY post, first_stated, last_stated, holder, p.id, a.id
