"""Rows of every question, computed in Python from the same graph, without any Cypher."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations, pairwise, permutations
from typing import Any, TypeAlias

from tests.queries.told import contradict, told
from tests.queries.world import World

Row: TypeAlias = tuple[Any, ...]
Keyed: TypeAlias = Iterator[tuple[Row, Row, Iterable[str]]]
Rows: TypeAlias = list[tuple[Row, tuple[str, ...]]]
Given: TypeAlias = Mapping[str, Any]
Reference: TypeAlias = Callable[[World, Given], Keyed]

REFERENCES: dict[str, Reference] = {}


def question(id: str) -> Callable[[Reference], Reference]:
    """Register the reference of a question: it yields, for each row, what it is sorted by, its cells and its facts."""

    def register(function: Reference) -> Reference:
        REFERENCES[id] = function
        return function

    return register


def rows(id: str, w: World, given: Given) -> Rows:
    """Rows in the order of their keys, None last, facts sorted."""
    keyed = sorted(
        REFERENCES[id](w, given), key=lambda item: [(key is None, "" if key is None else key) for key in item[0]]
    )
    return [(row, tuple(sorted(said))) for _, row, said in keyed]


def ends(w: World, type: str, start: str | None = None, end: str | None = None) -> list[tuple[str, str]]:
    """The far end and the fact of each relationship of a type at a node."""
    return sorted(
        (link[2] if start else link[1], link[3].get("fact", ""))
        for link in w.of(type)
        if start in (None, link[1]) and end in (None, link[2])
    )


def facts(pairs: list[tuple[str, str]]) -> list[str]:
    return [fact for _, fact in pairs]


def joined(texts: Iterable[str | None]) -> str | None:
    return " / ".join(sorted(text for text in texts if text)) or None


def agency(w: World, post: str) -> str | None:
    return next((end for end, _ in ends(w, "AT", start=post)), None)


def shown(w: World, id: str) -> str:
    """How an official, post, agency or country is named in a row."""
    if w.label(id) != "Post":
        return str(w.get(id, "name"))
    body = agency(w, id)
    return f"{w.get(id, 'title')} ({w.get(body, 'name')})" if body else str(w.get(id, "title"))


def land(w: World, id: str) -> str | None:
    body = agency(w, id)
    code = w.get(id, "country") or (w.get(body, "country") if body else None) or id
    return w.get(code, "name") if code in w.ids("Country") else None


def place(w: World, event: str) -> str | None:
    def text(id: str) -> str:
        city = w.get(id, "city")
        return f"{city}, {w.get(id, 'country')}" if city else str(w.get(id, "name"))

    return joined(text(id) for id, _ in ends(w, "HELD_IN", start=event))


def held(w: World, event: str) -> list[str]:
    return facts(ends(w, "HELD_IN", start=event))


def during(w: World, id: str, given: Given) -> bool:
    since, until = given.get("since"), given.get("until")
    first, last = w.get(id, "start_min"), w.get(id, "end_max")
    return (not since or (last is not None and last >= since)) and (not until or (first is not None and first <= until))


def meetings(w: World, given: Given) -> list[tuple[str, str, str, str]]:
    met = [(link[1], link[2], link[3]["event"], link[3]["fact"]) for link in w.of("MET")]
    return [item for item in met if during(w, item[2], given)]


def bodies(w: World, country: str) -> list[str]:
    return [country, *(start for start, _ in ends(w, "OF", end=country))]


def belonging(w: World, country: str) -> set[str]:
    posts = [post for body in bodies(w, country) for post, _ in ends(w, "AT", end=body)]
    return {*bodies(w, country), *posts, *(person for person, _ in ends(w, "REPRESENTS", end=country))}


def documents(w: World, stated: Iterable[str]) -> set[str]:
    wanted = set(stated)
    return {w.get(id, "document") for id in w.ids("Claim") if w.get(id, "fact") in wanted}


def report(w: World, document: str) -> str:
    return w.get(document, "report") or document


def reports(w: World, stated: Iterable[str]) -> set[str]:
    return {report(w, document) for document in documents(w, stated)}


def by_day(w: World, documents: Iterable[str]) -> list[str]:
    """Documents by day of publication, those without one last, then by id."""
    return sorted(documents, key=lambda id: (w.get(id, "published") is None, w.get(id, "published"), id))


def published_in(w: World, document: str, given: Given) -> bool:
    day = w.get(document, "published")
    since, until = (str(given[name]) if given.get(name) else None for name in ("since", "until"))
    return (not since or (day is not None and day >= since[: len(day)])) and (
        not until or (day is not None and day <= until)
    )


@question("who-met")
def who_met(w: World, given: Given) -> Keyed:
    me = given["official"]
    for one, other, event, fact in meetings(w, given):
        if me in (one, other):
            b = other if one == me else one
            row = (shown(w, b), land(w, b), w.get(event, "date"), place(w, event), event)
            yield (w.get(event, "start_min"), row[0], b, event), row, [fact, *held(w, event)]


@question("met-in-country")
def met_in_country(w: World, given: Given) -> Keyed:
    for one, other, event, fact in meetings(w, given):
        here = [(id, said) for id, said in ends(w, "HELD_IN", start=event) if w.get(id, "country") == given["country"]]
        if here:
            where = joined(
                f"{w.get(id, 'city')}, {given['country']}" if w.get(id, "city") else w.get(id, "name") for id, _ in here
            )
            row = (shown(w, one), shown(w, other), w.get(event, "date"), where, event)
            yield (w.get(event, "start_min"), event, *row[:2], fact), row, [fact, *facts(here)]


@question("met-between-countries")
def met_between_countries(w: World, given: Given) -> Keyed:
    ours, theirs = belonging(w, given["country"]), belonging(w, given["other"])
    for one, other, event, fact in meetings(w, given):
        for a, b in ((one, other), (other, one)):
            if a in ours and b in theirs:
                row = (shown(w, a), shown(w, b), w.get(event, "date"), place(w, event), event)
                yield (w.get(event, "start_min"), event, *row[:2], fact), row, [fact, *held(w, event)]


@question("meetings-of-agency")
def meetings_of_agency(w: World, given: Given) -> Keyed:
    body = given["agency"]
    posts = [post for post, _ in ends(w, "AT", end=body)]
    holders = {person for post in posts for person, _ in ends(w, "HOLDS", end=post)}
    for side in {body, *posts, *holders}:
        holds = [fact for post, fact in ends(w, "HOLDS", start=side) if post in posts]
        for event, fact in ends(w, "TOOK_PART", start=side):
            if during(w, event, given):
                what = (w.get(event, "date"), w.get(event, "type"), w.get(event, "status"))
                row = (shown(w, side), *what, place(w, event), event)
                yield (w.get(event, "start_min"), event, row[0], side), row, [fact, *holds, *held(w, event)]


@question("path-between")
def path_between(w: World, given: Given) -> Keyed:
    near: dict[str, list[tuple[str, str, str]]] = {}
    for one, other, event, fact in meetings(w, {}):
        near.setdefault(one, []).append((other, event, fact))
        near.setdefault(other, []).append((one, event, fact))
    paths: list[tuple[list[str], list[tuple[str, str]]]] = [([given["official"]], [])]
    while paths and not any(ids[-1] == given["other"] for ids, _ in paths) and len(paths[0][1]) < 6:
        seen = {id for ids, _ in paths for id in ids}
        paths = [
            ([*ids, to], [*steps, (fact, event)])
            for ids, steps in paths
            for to, event, fact in near.get(ids[-1], [])
            if to not in seen
        ]
    found = sorted((ids, steps) for ids, steps in paths if ids[-1] == given["other"])
    for ids, steps in found[:1]:
        for number, ((a, b), (fact, event)) in enumerate(zip(pairwise(ids), steps, strict=True), 1):
            yield (number,), (number, shown(w, a), shown(w, b), w.get(event, "date"), event), [fact]


@question("official-timeline")
def official_timeline(w: World, given: Given) -> Keyed:
    me = given["official"]
    for event, fact in ends(w, "TOOK_PART", start=me):
        if during(w, event, given):
            with_me = [
                (one, other, said) for one, other, at, said in meetings(w, {}) if at == event and me in (one, other)
            ]
            met = joined(shown(w, other if one == me else one) for one, other, _ in with_me)
            what = (w.get(event, "date"), w.get(event, "type"), w.get(event, "status"))
            yield (
                (w.get(event, "start_min"), event),
                (*what, met, place(w, event), event),
                [fact, *held(w, event), *(said for _, _, said in with_me)],
            )


@question("official-posts")
def official_posts(w: World, given: Given) -> Keyed:
    for post, fact in ends(w, "HOLDS", start=given["official"]):
        papers = documents(w, [fact])
        days = sorted(w.get(paper, "published") for paper in papers if w.get(paper, "published"))
        body = agency(w, post)
        first, last = (days[0], days[-1]) if days else (None, None)
        said_by = (len(papers), len(reports(w, [fact])))
        row = (w.get(post, "title"), w.get(body, "name") if body else None, land(w, post), first, last, *said_by)
        yield (first, row[0], post), row, [fact]


@question("two-holders")
def two_holders(w: World, given: Given) -> Keyed:
    for post in w.ids("Post"):
        held = [(link[1], link[3]) for link in w.of("HOLDS") if link[2] == post and "first" in link[3]]
        body = agency(w, post)
        for (one, here), (other, there) in combinations(sorted(held, key=lambda it: it[0]), 2):
            alone = any(end == one and post in (w.get(it, "seats") or ()) for _, it, end, _ in w.of("REFERS_TO"))
            asked = given.get("official") in (None, one, other, post)
            if alone and asked and here["first"] <= there["last"] and there["first"] <= here["last"]:
                when = [tuple(str(it[end]) for end in ("first", "last")) for it in (here, there)]
                row = (w.get(post, "title"), w.get(body, "name") if body else None, land(w, post))
                people = (w.get(one, "name"), *when[0], w.get(other, "name"), *when[1], one, other)
                yield (row[0], post, one, other), (*row, *people), [here["fact"], there["fact"]]


@question("agency-officials")
def agency_officials(w: World, given: Given) -> Keyed:
    for post, _ in ends(w, "AT", end=given["agency"]):
        for person, fact in ends(w, "HOLDS", end=post) or [("", "")]:
            row = (w.get(post, "title"), w.get(person, "name") if person else None)
            yield (*row, post, person), row, [fact] if fact else []


@question("country-officials")
def country_officials(w: World, given: Given) -> Keyed:
    for person, fact in ends(w, "REPRESENTS", end=given["country"]):
        holds = ends(w, "HOLDS", start=person)
        row = (w.get(person, "name"), joined(w.get(post, "title") for post, _ in holds))
        yield (row[0], person), row, [fact, *facts(holds)]


@question("known-by-post")
def known_by_post(w: World, given: Given) -> Keyed:
    for post in w.ids("Post"):
        took = ends(w, "TOOK_PART", start=post)
        if took and (not given.get("country") or w.get(post, "country") == given["country"]):
            body, holders = agency(w, post), ends(w, "HOLDS", end=post)
            row = (w.get(post, "title"), w.get(body, "name") if body else None, land(w, post), len(took))
            yield (
                (row[0], post),
                (*row, joined(w.get(id, "name") for id, _ in holders)),
                [*facts(took), *facts(holders)],
            )


@question("contradictions")
def contradictions(w: World, given: Given) -> Keyed:
    found: dict[tuple[str, str, str, str], tuple[set[str], set[str]]] = {}
    for thing in [*w.ids("Event"), *w.ids("Agreement")]:
        mentions = [mention for mention, _ in ends(w, "REFERS_TO", end=thing)]
        papers = {mention: next(end for end, _ in ends(w, "IN_TEXT", start=mention)) for mention in mentions}
        for a, b in permutations(mentions, 2):
            for attribute in [given["attribute"]] if given.get("attribute") else ["date", "kind", "place", "status"]:
                one, other = told(w, a, attribute), told(w, b, attribute)
                if papers[a] != papers[b] and contradict(w, a, b, attribute) and one and other and one < other:
                    ours, theirs = found.setdefault((thing, attribute, one, other), (set(), set()))
                    ours.add(papers[a])
                    theirs.add(papers[b])
    for (thing, attribute, one, other), (ours, theirs) in found.items():
        about = w.label(thing).lower()
        sides = [shown(w, side) for side, _ in ends(w, "TOOK_PART", end=thing)]
        sides += [w.get(party, "name") for party, _ in ends(w, "BETWEEN", start=thing)]
        row = (about, joined(sides), attribute, one, joined(ours), other, joined(theirs), thing)
        yield (thing, attribute, one, other), row, [f"{about.upper()}|{thing}||"]


@question("names-of")
def names_of(w: World, given: Given) -> Keyed:
    for mention, _ in ends(w, "REFERS_TO", end=given["official"]):
        paper = next(end for end, _ in ends(w, "IN_TEXT", start=mention))
        claims = {claim for role in ("SUBJECT", "OBJECT") for claim, _ in ends(w, role, end=mention)}
        day = w.get(paper, "published")
        row = (" / ".join(w.get(mention, "names")) or None, paper, day, "identity/key", 1.0, "name")
        yield (day, paper, mention), row, {w.get(claim, "fact") for claim in claims}


def event_row(w: World, event: str) -> tuple[tuple[Any, ...], Row, list[str]]:
    took = ends(w, "TOOK_PART", end=event)
    what = (w.get(event, "date"), w.get(event, "type"), w.get(event, "status"), place(w, event))
    row = (*what, joined(shown(w, side) for side, _ in took), event)
    return (w.get(event, "start_min"), event), row, [*facts(took), *held(w, event)]


@question("events-about")
def events_about(w: World, given: Given) -> Keyed:
    for event, about in ends(w, "ABOUT", end=given["area"]):
        if during(w, event, given):
            key, row, said = event_row(w, event)
            yield key, row, [*said, about]


@question("events-in-period")
def events_in_period(w: World, given: Given) -> Keyed:
    for event in w.ids("Event"):
        where = {w.get(id, "country") for id, _ in ends(w, "HELD_IN", start=event)}
        wanted = all(given.get(name) in (None, w.get(event, name)) for name in ("type", "status"))
        if wanted and during(w, event, given) and (not given.get("country") or given["country"] in where):
            key, row, said = event_row(w, event)
            yield key, row, [*said, f"EVENT|{event}||"]


@question("planned-events")
def planned_events(w: World, given: Given) -> Keyed:
    return (item for item in events_in_period(w, given) if item[1][2] != "held")


@question("who-took-part")
def who_took_part(w: World, given: Given) -> Keyed:
    for side, fact in ends(w, "TOOK_PART", end=given["event"]):
        row = (shown(w, side), w.label(side), land(w, side), w.get(given["event"], "status"))
        yield (row[1], row[0], side), row, [fact]


@question("date-conflicts")
def date_conflicts(w: World, _: Given) -> Keyed:
    for event in w.ids("Event"):
        if w.get(event, "date_conflict"):
            took = ends(w, "TOOK_PART", end=event)
            what = [w.get(event, name) for name in ("date_stated", "date", "date_conflict", "type")]
            row = (*what, joined(shown(w, side) for side, _ in took), event)
            yield (w.get(event, "start_min"), event), row, [*facts(took), f"EVENT|{event}||"]


def pairs(w: World) -> list[tuple[str, str, str, str]]:
    both = [(link[1], link[2], link[3]["area"], link[3]["fact"]) for link in w.of("COOPERATES_WITH")]
    return [*both, *((b, a, area, fact) for a, b, area, fact in both)]


@question("cooperation-of-pair")
def cooperation_of_pair(w: World, given: Given) -> Keyed:
    for one, other, area, fact in pairs(w):
        if one in bodies(w, given["country"]) and other in bodies(w, given["other"]):
            row = (w.get(area, "name"), shown(w, one), shown(w, other), len(reports(w, [fact])))
            yield (*row[:3], fact), row, [fact]


@question("countries-in-area")
def countries_in_area(w: World, given: Given) -> Keyed:
    for link in w.of("COOPERATES_WITH"):
        if link[3]["area"] == given["area"]:
            row = (shown(w, link[1]), shown(w, link[2]), len(reports(w, [link[3]["fact"]])))
            yield (*row[:2], link[3]["fact"]), row, [link[3]["fact"]]


@question("cooperation-table")
def cooperation_table(w: World, given: Given) -> Keyed:
    cells: dict[tuple[str, str], set[str]] = {}
    for one, other, area, fact in pairs(w):
        if one in bodies(w, given["country"]):
            cells.setdefault((area, other), set()).add(fact)
    for (area, other), said in cells.items():
        row = (w.get(area, "name"), shown(w, other), len(reports(w, said)))
        yield (*row[:2], other), row, said


def agreement_row(w: World, agreement: str) -> tuple[tuple[Any, ...], Row, list[str]]:
    parties, covered = ends(w, "BETWEEN", start=agreement), ends(w, "COVERS", start=agreement)
    what = [w.get(agreement, name) for name in ("kind", "name", "status", "date")]
    names = [joined(w.get(id, "name") for id, _ in side) for side in (parties, covered)]
    said = [f"AGREEMENT|{agreement}||", *facts(parties), *facts(covered)]
    return (w.get(agreement, "start_min"), what[0], agreement), (*what, *names, agreement), said


@question("agreements-of-pair")
def agreements_of_pair(w: World, given: Given) -> Keyed:
    ours, theirs = bodies(w, given["country"]), bodies(w, given["other"])
    for agreement in w.ids("Agreement"):
        parties = {party for party, _ in ends(w, "BETWEEN", start=agreement)}
        if parties & {*ours} and parties & {*theirs}:
            yield agreement_row(w, agreement)


@question("agreements-in-period")
def agreements_in_period(w: World, given: Given) -> Keyed:
    for agreement in w.ids("Agreement"):
        parties = {party for party, _ in ends(w, "BETWEEN", start=agreement)}
        mine = not given.get("country") or parties & {*bodies(w, given["country"])}
        if mine and during(w, agreement, given) and given.get("status") in (None, w.get(agreement, "status")):
            yield agreement_row(w, agreement)


@question("initiatives-of-country")
def initiatives_of_country(w: World, given: Given) -> Keyed:
    for initiative in w.ids("Initiative"):
        owners = [(id, said) for id, said in ends(w, "BY", start=initiative) if id in bodies(w, given["country"])]
        covered = ends(w, "COVERS", start=initiative)
        if owners:
            names = [joined(w.get(id, "name") for id, _ in side) for side in (owners, covered)]
            row = (w.get(initiative, "name"), w.get(initiative, "kind"), *names, initiative)
            yield (row[0], initiative), row, [f"INITIATIVE|{initiative}||", *facts(owners), *facts(covered)]


@question("figures")
def figures(w: World, given: Given) -> Keyed:
    for figure in w.ids("Figure"):
        sources = ends(w, "STATED_BY", start=figure)
        what = [w.get(figure, name) for name in ("about", "comparison", "value", "unit", "period")]
        if (given.get("about") or "").lower() in what[0].lower():
            row = (*what, joined(w.get(id, "name") for id, _ in sources), figure)
            yield (what[0], figure), row, [f"FIGURE|{figure}||", *facts(sources)]


@question("documents")
def all_documents(w: World, given: Given) -> Keyed:
    for paper in w.ids("Document"):
        if published_in(w, paper, given) and given.get("lang") in (None, w.get(paper, "lang")):
            day, claims = w.get(paper, "published"), len(ends(w, "FROM", end=paper))
            source = (paper, w.get(paper, "title"), day, w.get(paper, "publisher"), None)
            yield (day, paper), (*source, w.get(paper, "lang"), report(w, paper), claims), []


@question("reports")
def printed_by_several(w: World, given: Given) -> Keyed:
    groups: dict[str, list[str]] = {}
    for paper in by_day(w, w.ids("Document")):
        groups.setdefault(report(w, paper), []).append(paper)
    for first, papers in groups.items():
        if len(papers) > 1 and published_in(w, first, given):
            day, publishers = w.get(first, "published"), {w.get(paper, "publisher") for paper in papers}
            row = (first, w.get(first, "title"), day, len(papers), joined(publishers), " / ".join(papers))
            yield (-len(papers), day, first), row, []


@question("document-says")
def document_says(w: World, given: Given) -> Keyed:
    def called(end: str) -> str:
        names = (w.get(end, name) for name in ("name", "title", "about")) if end in w.nodes else ()
        return next(filter(None, names), end)

    found = {}
    for claim, _ in ends(w, "FROM", end=given["document"]):
        fields = ("start", "end", "predicate", "subject", "object", "key", "quote", "fact")
        start, end, predicate, subject, object, key, quote, fact = (w.get(claim, name) for name in fields)
        row = (start, predicate, called(subject), called(object), key, quote)
        found[(start, predicate, fact, end)] = (row, fact)
    for sort, (row, fact) in found.items():
        yield sort, row, [fact]


@question("fact-evidence")
def fact_evidence(w: World, given: Given) -> Keyed:
    papers: dict[str, list[str]] = {}
    for paper in by_day(w, documents(w, [given["fact"]])):
        papers.setdefault(report(w, paper), []).append(paper)
    for of, (first, *others) in papers.items():
        for claim, _ in ends(w, "FROM", end=first):
            if w.get(claim, "fact") == given["fact"]:
                day, start = w.get(first, "published"), w.get(claim, "start")
                source = (w.get(first, "title"), day, w.get(first, "publisher"), None, first, start)
                said = (w.get(claim, "end"), w.get(claim, "rule"), of, " / ".join(others) or None)
                yield (day, first, start, claim), (w.get(claim, "quote"), *source, *said), [given["fact"]]
