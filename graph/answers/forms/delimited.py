"""Answers as CSV, cells whole, safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable

from .rows import Rows, text
from .sources import Evidence, reports_of

_EVIDENCE = ("document", "published", "quote", "report", "sources")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def delimited(answer: Rows, evidence: Evidence | None) -> str:
    """One line a row; with evidence one line a passage of a report's first source, all its sources at the end.

    A spreadsheet takes text that begins with one of ``= + - @`` for a formula, and a document may hold one: such text
    gets an apostrophe before it, as OWASP advises ("CSV Injection"). JSON has it as stored.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*answer.columns, *(_EVIDENCE if evidence is not None else ())])
    for number, row in enumerate(answer.rows):
        if evidence is None:
            writer.writerow(_cells(row))
            continue
        for report in reports_of(answer, number, evidence):
            sources = " / ".join(quote.document for quote in report.sources)
            for quote in report.quotes:
                said = (quote.document, quote.date, quote.quote, report.id, sources)
                writer.writerow(_cells([*row, *said]))
    return out.getvalue()


def _cells(row: Iterable[object]) -> list[str]:
    return [f"'{text(cell)}" if isinstance(cell, str) and cell.startswith(_FORMULA) else text(cell) for cell in row]
