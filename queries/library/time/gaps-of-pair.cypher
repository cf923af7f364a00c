// ---
// id: gaps-of-pair
// group: time
// title:
//   en: How long did two countries not meet?
//   ar: كم دام انقطاع اللقاءات بين بلدين؟
//   fr: Combien de temps deux pays sont-ils restés sans se rencontrer ?
//   es: ¿Cuánto tiempo pasaron dos países sin reunirse?
// description:
//   en: The times between two contacts of a pair of countries in which there was no other, in days, longest first. A contact is a dated event that was held with sides of both; where its day is not known, the time is the shortest that it can have been.
//   ar: المدد بين كل اتصالين لبلدين لم يقع بينهما اتصال آخر، بالأيام، بدءا بأطولها. والاتصال حدث مؤرخ انعقد بحضور أطراف من كلا البلدين؛ وإذا لم يُعرف يومه احتُسبت أقصر مدة ممكنة.
//   fr: Intervalles entre deux contacts d'une paire de pays sans aucun autre contact entre-temps, en jours, du plus long au plus court. Un contact est un événement daté, tenu avec des parties des deux pays ; lorsque son jour n'est pas connu, la durée indiquée est la plus courte possible.
//   es: Los intervalos entre dos contactos de un par de países en los que no hubo ningún otro, en días y de mayor a menor. Un contacto es un evento con fecha que se celebró con partes de ambos; si no se conoce el día, el intervalo es el más corto posible.
// parameters:
//   country: {type: country, required: true, description: one country}
//   other: {type: country, required: true, description: the other country}
// columns: {days: integer, met: date, event: event, met_again: date, next_event: event}
// example: gaps-of-pair MA DE
// ---
UNWIND [$country, $other] AS id
MATCH (c:Country {id: id})<-[:REPRESENTS|OF|AT*0..2]-(x)-[:TOOK_PART]->(e:Event)
WHERE e.status = 'held' AND e.start_min IS NOT NULL AND e.end_max IS NOT NULL
WITH e, count(DISTINCT id) AS countries
WHERE countries = 2
WITH e ORDER BY e.end_max, e.start_min, e.id
WITH collect(e) AS ended
UNWIND ended AS e
WITH ended, e ORDER BY e.start_min, e.end_max, e.id
WITH ended, collect(e) AS started
UNWIND range(1, size(started) - 1) AS i
WITH ended[i - 1] AS e, started[i] AS f
WHERE e.end_max < f.start_min
RETURN duration.inDays(e.end_max, f.start_min).days AS days, e.date AS met, e.id AS event, f.date AS met_again, f.id AS next_event,
       ['EVENT|' + e.id + '||', 'EVENT|' + f.id + '||'] AS facts
ORDER BY days DESC, e.end_max, event
