// ---
// id: reports
// group: evidence
// title:
//   en: Which reports were printed by several outlets?
//   ar: أي التقارير نشرتها عدة وسائل إعلام؟
//   fr: Quels récits ont été repris par plusieurs médias ?
//   es: ¿Qué informaciones publicaron varios medios?
// description:
//   en: Stories that several documents print, reworded, cut or with more around them; each counts as one report, named after its first document.
//   ar: الأخبار التي تنشرها عدة وثائق، معادة الصياغة أو مختصرة أو مع إضافات حولها؛ ويُحتسب كل منها تقريرا واحدا يُسمى بأول وثيقة له.
//   fr: Articles que plusieurs documents reprennent, reformulés, abrégés ou complétés ; chacun compte pour un seul récit, désigné par son premier document.
//   es: Noticias que publican varios documentos, reformuladas, recortadas o ampliadas; cada una cuenta como una sola información, que lleva el nombre de su primer documento.
// parameters:
//   since: {type: date, bound: first, description: only reports first published on or after this day}
//   until: {type: date, bound: last, description: only reports first published on or before this day}
// columns: {report: document, title: text, published: date, sources: integer, publishers: text, documents: document}
// example: reports
// ---
MATCH (d:Document)
WITH d.id AS document, d.publisher AS publisher, d.published AS published, coalesce(d.report, d.id) AS report ORDER BY published, document
WITH report, collect(document) AS documents, count(document) AS sources
WHERE sources > 1
MATCH (f:Document {id: report})
WHERE ($since IS NULL OR f.published >= substring(toString($since), 0, size(f.published)))
  AND ($until IS NULL OR f.published <= toString($until))
MATCH (d:Document {report: report})
WITH f, documents, sources, d.publisher AS publisher ORDER BY publisher
WITH f, documents, sources, collect(DISTINCT publisher) AS publishers
RETURN f.id AS report, f.title AS title, f.published AS published, sources,
       reduce(line = null, x IN publishers | coalesce(line + ' / ' + x, x)) AS publishers,
       reduce(line = null, x IN documents | coalesce(line + ' / ' + x, x)) AS documents, [] AS facts
ORDER BY sources DESC, published, report
