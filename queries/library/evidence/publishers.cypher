// ---
// id: publishers
// group: evidence
// title:
//   en: Who publishes, and what does each alone say?
//   ar: من هم الناشرون، وما الذي ينفرد كل منهم بقوله؟
//   fr: Qui publie, et que chacun est-il seul à dire ?
//   es: ¿Quién publica y qué dice cada uno que nadie más dice?
// description:
//   en: Publishers with the state whose body or news agency they are, the number of their documents, of the facts that these state and of those among them that no document of anybody else states, and the first and last day of publication.
//   ar: الناشرون مع الدولة التي يتبعها الناشر بوصفه هيئة أو وكالة أنباء لها، وعدد وثائقهم، وعدد الوقائع التي تذكرها هذه الوثائق، وعدد ما لا تذكره منها أي وثيقة لغيرهم، وأول يوم نشر وآخره.
//   fr: Éditeurs, avec l'État dont ils sont un organisme ou l'agence de presse, le nombre de leurs documents, des faits que ceux-ci énoncent et de ceux d'entre eux qu'aucun document d'un autre éditeur n'énonce, ainsi que les premier et dernier jours de publication.
//   es: Editores con el Estado del que son organismo o agencia de noticias, el número de sus documentos, el de los hechos que estos afirman y el de aquellos que no afirma ningún documento de nadie más, y el primer y el último día de publicación.
// columns: {publisher: text, state: country, documents: integer, stated: integer, alone: integer, first: date, last: date}
// example: publishers
// ---
CALL () {
  MATCH (d:Document)
  WHERE d.publisher IS NOT NULL
  RETURN d.publisher AS publisher, min(d.country) AS code, count(d) AS documents, 0 AS stated, 0 AS alone,
         min(d.published) AS first, max(d.published) AS last
  UNION ALL
  MATCH (c:Claim)-[:FROM]->(d:Document)
  WHERE d.publisher IS NOT NULL
  RETURN d.publisher AS publisher, null AS code, 0 AS documents, count(DISTINCT c.fact) AS stated, 0 AS alone, null AS first, null AS last
  UNION ALL
  MATCH (c:Claim)-[:FROM]->(d:Document)
  WITH c.fact AS fact, count(DISTINCT coalesce(d.publisher, '')) AS publishers, min(d.publisher) AS publisher
  WHERE publishers = 1 AND publisher IS NOT NULL
  RETURN publisher, null AS code, 0 AS documents, 0 AS stated, count(fact) AS alone, null AS first, null AS last
}
WITH publisher, min(code) AS code, sum(documents) AS documents, sum(stated) AS stated, sum(alone) AS alone, min(first) AS first, max(last) AS last
OPTIONAL MATCH (k:Country {id: code})
RETURN publisher, k.name AS state, documents, stated, alone, first, last, [] AS facts
ORDER BY documents DESC, publisher
