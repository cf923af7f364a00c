"""Rows of the questions of the group evidence."""

from collections.abc import Iterable

from tests.queries.reference.shared import (
    Given,
    Keyed,
    bodies,
    by_day,
    documents,
    ends,
    facts,
    joined,
    pairs,
    published_in,
    question,
    report,
    reports,
    shown,
)
from tests.queries.world import World


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
    found = {}
    for claim, _ in ends(w, "FROM", end=given["document"]):
        fields = ("start", "end", "predicate", "subject", "object", "key", "quote", "fact")
        start, end, predicate, subject, object, key, quote, fact = (w.get(claim, name) for name in fields)
        row = (start, predicate, called(w, subject), called(w, object), key, quote)
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


def called(w: World, end: str) -> str:
    """How an end of a fact is named where it may be anything."""
    if end not in w.nodes:
        return end
    if w.label(end) == "Event":
        return " ".join(filter(None, (w.get(end, "type"), w.get(end, "date"))))
    return next(filter(None, (w.get(end, name) for name in ("name", "title", "about", "kind"))), end)


def stated(w: World) -> dict[str, tuple[str, str, str, str]]:
    """What each fact that somebody states says: type, both ends and key."""
    parts = ("predicate", "subject", "object", "key")
    return {w.get(claim, "fact"): tuple(w.get(claim, part) for part in parts) for claim in w.ids("Claim")}


@question("one-sided-cooperation")
def one_sided_cooperation(w: World, given: Given) -> Keyed:
    me, other = given["country"], given.get("other")
    for one, two, area, fact in pairs(w):
        home = next((country for country in w.ids("Country") if two in bodies(w, country)), None)
        if one in bodies(w, me) and home != me and other in (None, home) and documents(w, [fact]):
            papers = documents(w, [fact])
            sides = {
                of: {w.get(paper, "country") for paper in papers if report(w, paper) == of} - {None}
                for of in reports(w, [fact])
            }
            for side in (me, home):
                if side and all(of == {side} for of in sides.values()):
                    publishers = joined({w.get(paper, "publisher") for paper in papers})
                    row = (
                        w.get(area, "name"),
                        shown(w, one),
                        shown(w, two),
                        w.get(side, "name"),
                        publishers,
                        len(sides),
                    )
                    yield (*row[:3], fact), row, [fact]


@question("publishers")
def publishers(w: World, _: Given) -> Keyed:
    by: dict[str, set[str]] = {}
    for paper in w.ids("Document"):
        by.setdefault(w.get(paper, "publisher") or "", set()).update(
            w.get(claim, "fact") for claim, _ in ends(w, "FROM", end=paper)
        )
    for publisher in by.keys() - {""}:
        papers = [paper for paper in w.ids("Document") if w.get(paper, "publisher") == publisher]
        days = sorted(filter(None, (w.get(paper, "published") for paper in papers)))
        elsewhere = set().union(*(said for of, said in by.items() if of != publisher))
        state = min(filter(None, (w.get(paper, "country") for paper in papers)), default=None)
        counts = (len(papers), len(by[publisher]), len(by[publisher] - elsewhere))
        row = (
            publisher,
            w.get(state, "name") if state else None,
            *counts,
            days[0] if days else None,
            days[-1] if days else None,
        )
        yield (-len(papers), publisher), row, []


@question("facts-by-reports")
def facts_by_reports(w: World, _: Given) -> Keyed:
    kinds: dict[str, list[tuple[int, str]]] = {}
    for fact, (says, *_rest) in stated(w).items():
        kinds.setdefault(says, []).append((-len(reports(w, [fact])), fact))
    for says, among in kinds.items():
        one = sum(count == -1 for count, _ in among)
        yield (says,), (says, len(among), one, len(among) - one, -min(among)[0]), [min(among)[1]]


def sourced(w: World, types: tuple[str, ...], of: Iterable[str], only: str | None) -> Keyed:
    for type, a, b, said in w.of(*types):
        count, papers = len(reports(w, [said["fact"]])), len(documents(w, [said["fact"]]))
        wanted = count == 1 if only == "one" else count > (only == "several")
        if {a, b} & {*of} and wanted:
            names = [shown(w, end) if w.label(end) == "Post" else called(w, end) for end in (a, b)]
            row = (count, papers, type, *names, said.get("area") or said.get("event"))
            yield (-count, -papers, type, *names, said["fact"]), row, [said["fact"]]


@question("sources-of-country")
def sources_of_country(w: World, given: Given) -> Keyed:
    types = ("BETWEEN", "BY", "COOPERATES_WITH", "MET", "STATED_BY", "TOOK_PART")
    return sourced(w, types, bodies(w, given["country"]), given.get("only"))


@question("sources-of-official")
def sources_of_official(w: World, given: Given) -> Keyed:
    types = ("HOLDS", "MET", "REPRESENTS", "STATED_BY", "TOOK_PART")
    return sourced(w, types, [given["official"]], given.get("only"))


@question("new-facts")
def new_facts(w: World, given: Given) -> Keyed:
    for fact, (says, subject, object, key) in stated(w).items():
        dated = [paper for paper in by_day(w, documents(w, [fact])) if w.get(paper, "published")]
        if dated and published_in(w, dated[0], given):
            day, name = w.get(dated[0], "published"), called(w, subject)
            row = (day, says, name, called(w, object), key, len(reports(w, [fact])))
            yield (day, says, name, fact), row, [fact]


@question("only-in-document")
def only_in_document(w: World, given: Given) -> Keyed:
    for fact, (says, subject, object, key) in stated(w).items():
        if given["document"] in documents(w, [fact]) and len(reports(w, [fact])) == 1:
            name = called(w, subject)
            yield (says, name, fact), (says, name, called(w, object), key), [fact]


@question("related-documents")
def related_documents(w: World, given: Given) -> Keyed:
    said = {paper: {w.get(claim, "fact") for claim, _ in ends(w, "FROM", end=paper)} for paper in w.ids("Document")}
    for paper, among in said.items():
        if shared := among & said[given["document"]] if paper != given["document"] else None:
            day = w.get(paper, "published")
            row = (paper, w.get(paper, "title"), day, w.get(paper, "publisher"), report(w, paper), len(shared))
            yield (-len(shared), day, paper), row, shared
