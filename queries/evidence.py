"""The words behind facts: one look-up of the claims that support them, put together by the report they belong to."""

from collections.abc import Iterable
from dataclasses import dataclass

from .answer import Run
from .lookups import lookup


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage that says something, and where it stands.

    Attributes:
        document: id of the document; `date` its day of publication as EDTF. Unknown ones are None.
        start, end: offsets of `quote` in the document's text, in code points.
        report: id of the first document that prints the same story; the document's own where none does.
        lang: of the document.
    """

    document: str
    title: str | None
    date: str | None
    publisher: str | None
    url: str | None
    quote: str
    start: int
    end: int
    report: str
    lang: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One story that supports something, in whatever documents print it.

    Attributes:
        id: of the report: that of its first document, which may itself not say so.
        quotes: what the first of the documents that say so says.
        sources: one quote of each document that says so, in the order of the evidence, the first among them.
    """

    id: str
    quotes: tuple[Quote, ...]
    sources: tuple[Quote, ...]

    @property
    def others(self) -> tuple[Quote, ...]:
        """The sources without the first."""
        return self.sources[1:]


def reports(quotes: Iterable[Quote]) -> list[Report]:
    """Put quotes together by report.

    Args:
        quotes: in the order of the evidence: by day of publication, document and offset.

    Returns:
        Reports in the order of their first source.
    """
    found: dict[str, dict[str, list[Quote]]] = {}
    for quote in sorted(quotes, key=lambda quote: (not quote.date, quote.date, quote.document)):
        found.setdefault(quote.report, {}).setdefault(quote.document, []).append(quote)
    return [
        Report(id, tuple(next(iter(among.values()))), tuple(said[0] for said in among.values()))
        for id, among in found.items()
    ]


def evidence(facts: Iterable[str], run: Run) -> dict[str, list[Quote]]:
    """Quotes that support facts.

    Args:
        facts: ids of facts, in any order, repeated or not.
        run: runs Cypher with named parameters.

    Returns:
        By fact, each passage once, by day of publication, document and offset; an empty list for a fact nobody states.
    """
    found: dict[str, list[Quote]] = {fact: [] for fact in sorted(set(facts))}
    if not found:
        return found
    for row in run(lookup("quotes"), facts=list(found)):
        quote = Quote(**{name: row[name] for name in Quote.__slots__})
        if quote not in found[row["fact"]]:
            found[row["fact"]].append(quote)
    return found
