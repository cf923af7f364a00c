"""Rows of the questions of the group evidence."""

from tests.queries.reference.shared import (
    Given,
    Keyed,
    by_day,
    documents,
    ends,
    facts,
    joined,
    published_in,
    question,
    report,
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
