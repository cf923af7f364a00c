"""Answers as CSV, cells whole, safe to open in a spreadsheet."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from graph.neighbours.spreadsheet import csv_lines, harmless

from .rows import Rows, text
from .sources import Evidence, reports_of

_EVIDENCE = ("document", "published", "quote", "report", "sources")


def delimited(answer: Rows, evidence: Evidence | None) -> str:
    """One line a row; with evidence one line a passage of a report's first source, all its sources at the end.

    Text that a spreadsheet would take for a formula gets an apostrophe before it; JSON has it as stored.
    """
    header = [*answer.columns, *(_EVIDENCE if evidence is not None else ())]
    lines = (_cells(line) for number, row in enumerate(answer.rows) for line in _lines(answer, number, row, evidence))
    return "".join(csv_lines(chain([header], lines)))


def _lines(answer: Rows, number: int, row: Sequence[object], evidence: Evidence | None) -> Iterator[Sequence[object]]:
    if evidence is None:
        yield row
        return
    for report in reports_of(answer, number, evidence):
        sources = " / ".join(quote.document for quote in report.sources)
        for quote in report.quotes:
            yield (*row, quote.document, quote.date, quote.quote, report.id, sources)


def _cells(row: Iterable[object]) -> list[str]:
    return [harmless(text(cell)) if isinstance(cell, str) else text(cell) for cell in row]
