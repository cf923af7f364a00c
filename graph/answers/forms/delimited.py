"""Answers as CSV, cells whole, safe to open in a spreadsheet."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace

from .rows import Rows, text
from .sources import Evidence, reports_of

_EVIDENCE = ("document", "published", "quote", "report", "sources")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def delimited(answer: Rows, evidence: Evidence | None) -> str:
    """One line a row; with evidence one line a passage of a report's first source, all its sources at the end.

    A spreadsheet takes text that begins with one of ``= + - @`` for a formula, and a document may hold one: such text
    gets an apostrophe before it, as OWASP advises ("CSV Injection"). JSON has it as stored.
    """
    lines: list[str] = []
    # The writer quotes what its end of a line is made of: a carriage return in a cell would end the line for readers.
    writer = csv.writer(SimpleNamespace(write=lines.append), lineterminator="\r\n")
    writer.writerow([*answer.columns, *(_EVIDENCE if evidence is not None else ())])
    for number, row in enumerate(answer.rows):
        writer.writerows(_cells(line) for line in _lines(answer, number, row, evidence))
    return "".join(line.removesuffix("\r\n") + "\n" for line in lines)


def _lines(answer: Rows, number: int, row: Sequence[object], evidence: Evidence | None) -> Iterator[Sequence[object]]:
    if evidence is None:
        yield row
        return
    for report in reports_of(answer, number, evidence):
        sources = " / ".join(quote.document for quote in report.sources)
        for quote in report.quotes:
            yield (*row, quote.document, quote.date, quote.quote, report.id, sources)


def _cells(row: Iterable[object]) -> list[str]:
    return [f"'{text(cell)}" if isinstance(cell, str) and cell.startswith(_FORMULA) else text(cell) for cell in row]
