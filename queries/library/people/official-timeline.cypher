// ---
// id: official-timeline
// group: people
// title:
//   en: What did this person do, in order of time?
//   ar: ما أنشطة هذا المسؤول مرتبة زمنيا؟
//   fr: Qu'a fait cette personne, par ordre chronologique ?
//   es: ¿Qué hizo esta persona, por orden cronológico?
// description:
//   en: Every event in which an official took part, planned and cancelled ones included, with those met there.
//   ar: كل حدث شارك فيه المسؤول، بما في ذلك الأحداث المقررة والملغاة، مع من التقى بهم فيه.
//   fr: Tous les événements auxquels un responsable a participé, y compris ceux qui sont prévus ou annulés, avec les personnes qu'il y a rencontrées.
//   es: Todos los eventos en los que participó un responsable, incluidos los previstos y los cancelados, con las personas con las que se reunió en ellos.
// parameters:
//   official: {type: official, required: true, description: "an official, or the post of one known by post only"}
//   since: {type: date, bound: first, description: only what may have happened on or after this day}
//   until: {type: date, bound: last, description: only what may have happened on or before this day}
// columns: {date: date, type: text, status: text, met: official, place: place, event: event}
// example: official-timeline "Abdellatif Hammouchi"
// ---
OPTIONAL MATCH (o:Official {id: $official})
OPTIONAL MATCH (q:Post {id: $official})
WITH coalesce(o, q) AS a
MATCH (a)-[t:TOOK_PART]->(e:Event)
WHERE ($since IS NULL OR e.end_max >= $since) AND ($until IS NULL OR e.start_min <= $until)
WITH a, e, e.id AS event, t.fact AS took
OPTIONAL MATCH (e)<-[:TOOK_PART]-(b) WHERE b.id <> a.id
OPTIONAL MATCH (a)-[m:MET]-(b) WHERE m.event = event
OPTIONAL MATCH (b)-[:AT]->(g:Agency)
WITH e, took, m.fact AS fact, CASE WHEN m.fact IS NULL THEN null ELSE coalesce(b.title + ' (' + g.name + ')', b.title, b.name, b.id) END AS met ORDER BY met, fact
WITH e, took, collect(met) AS met, collect(fact) AS meetings
OPTIONAL MATCH (e)-[h:HELD_IN]->(p:Place)
WITH e, took, met, meetings, coalesce(p.city + ', ' + p.country, p.name) AS place, h.fact AS held ORDER BY place, held
WITH e, took, met, meetings, collect(place) AS places, collect(held) AS held
RETURN e.date AS date, e.type AS type, e.status AS status,
       reduce(line = null, x IN met | coalesce(line + ' / ' + x, x)) AS met,
       reduce(line = null, x IN places | coalesce(line + ' / ' + x, x)) AS place, e.id AS event,
       [took] + meetings + held AS facts
ORDER BY e.start_min, event
