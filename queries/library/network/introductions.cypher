// ---
// id: introductions
// group: network
// title:
//   en: Who could introduce the first of these two to the second?
//   ar: من يستطيع تقديم الأول من هذين المسؤولين إلى الثاني؟
//   fr: Qui pourrait présenter la première de ces deux personnes à la seconde ?
//   es: ¿Quién podría presentar la primera de estas dos personas a la segunda?
// description:
//   en: Chains of two stated meetings from one official to another, in time order, or of three where there is none of two. Each chain is possible in time - a meeting told by a month or a year may have been on any day of it, and days can be chosen so that none is before that of the meeting before it - and of several meetings of the same people the earliest that fit are shown. Meetings of unknown date are left out, and so are those of agencies and countries, which introduce nobody; a direct meeting of the two changes nothing.
//   ar: سلاسل من لقاءين مذكورين تصل مسؤولا بآخر بالترتيب الزمني، أو من ثلاثة لقاءات إذا لم توجد سلسلة من لقاءين. وكل سلسلة ممكنة زمنيا، إذ قد يكون اللقاء المذكور بشهره أو سنته قد جرى في أي يوم منهما، ويمكن اختيار الأيام بحيث لا يسبق أي لقاء اللقاء الذي قبله في السلسلة؛ وإذا تعددت لقاءات الأشخاص أنفسهم عُرض أبكر ما يصلح منها. وتُستبعد اللقاءات غير معروفة التاريخ، وكذلك لقاءات الهيئات والبلدان لأنها لا تقدم أحدا إلى أحد؛ ولا يغير اللقاء المباشر بين الاثنين شيئا.
//   fr: 'Chaînes de deux rencontres mentionnées menant d''un responsable à un autre, dans l''ordre chronologique, ou de trois lorsqu''il n''en existe aucune de deux. Chaque chaîne est possible dans le temps : une rencontre datée d''un mois ou d''une année peut avoir eu lieu n''importe quel jour de celui-ci ou de celle-ci, et l''on peut choisir les jours de sorte qu''aucune rencontre ne précède celle qui vient avant elle dans la chaîne ; parmi plusieurs rencontres des mêmes personnes, les premières qui conviennent sont affichées. Les rencontres de date inconnue sont écartées, de même que celles des organismes et des pays, qui ne présentent personne ; une rencontre directe des deux n''y change rien.'
//   es: 'Cadenas de dos reuniones que constan en los documentos, de un responsable a otro, por orden cronológico, o de tres si no hay ninguna de dos. Cada cadena es posible en el tiempo: una reunión de la que se indica el mes o el año pudo tener lugar en cualquiera de sus días, y pueden elegirse días de modo que ninguna sea anterior a la que la precede; de varias reuniones de las mismas personas se muestran las primeras que encajan. Se omiten las reuniones de fecha desconocida y las de organismos y países, que no presentan a nadie; una reunión directa de ambos no cambia nada.'
// parameters:
//   official: {type: official, required: true, description: who is to be introduced}
//   other: {type: official, required: true, description: to whom}
// columns: {introducer: official, met: date, further: official, then_met: date, last_met: date}
// example: introductions "Selami Yıldız" "Francisco Pardo Piqueras"
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
OPTIONAL MATCH (r:Official {id: $other})
OPTIONAL MATCH (s:Post {id: $other})
WITH a, coalesce(r, s) AS b
CALL (a, b) {
  MATCH (a)-[m:MET]-(x)-[n:MET]-(b)
  WHERE labels(x)[0] IN ['Official', 'Post'] AND n.end_max >= m.start_min
  RETURN x, null AS y, [m.date, null, n.date] AS dates, [m.fact, n.fact] AS facts, m.start_min AS first, null AS second, n.start_min AS third
  UNION ALL
  OPTIONAL MATCH (a)-[m:MET]-(x)-[n:MET]-(b)
  WHERE labels(x)[0] IN ['Official', 'Post'] AND n.end_max >= m.start_min
  WITH a, b, count(x) AS shorter
  WHERE shorter = 0
  MATCH (a)-[m:MET]-(x)-[k:MET]-(y)-[n:MET]-(b)
  WHERE labels(x)[0] IN ['Official', 'Post'] AND labels(y)[0] IN ['Official', 'Post'] AND x.id <> b.id AND y.id <> a.id
    AND k.end_max >= m.start_min AND n.end_max >= m.start_min AND n.end_max >= k.start_min
  RETURN x, y, [m.date, k.date, n.date] AS dates, [m.fact, k.fact, n.fact] AS facts, m.start_min AS first, k.start_min AS second, n.start_min AS third
}
WITH x, y, dates, facts, first, second, third ORDER BY first, second, third, facts
WITH x, y, head(collect(dates)) AS dates, head(collect(facts)) AS facts, head(collect(first)) AS first, head(collect(third)) AS third
OPTIONAL MATCH (x)-[:AT]->(g:Agency)
OPTIONAL MATCH (y)-[:AT]->(h:Agency)
RETURN coalesce(x.title + ' (' + g.name + ')', x.title, x.name, x.id) AS introducer, dates[0] AS met,
       coalesce(y.title + ' (' + h.name + ')', y.title, y.name, y.id) AS further, dates[1] AS then_met, dates[2] AS last_met, facts
ORDER BY first, third, introducer, further, x.id, y.id
