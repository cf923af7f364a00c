"""Answers as people and programs want them: a table, JSON, JSON lines, CSV or Markdown; with evidence on request."""

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any, TypeAlias

from queries import Answer, Quote, Report, reports

from .tables import table

Evidence: TypeAlias = Mapping[str, Sequence[Quote]]
_WHERE = ("document", "title", "date", "publisher", "url", "start", "end")
WIDTH_OF_A_FILE = 200
"""Columns a table may take where no terminal sets a width."""


def render(answer: Answer, form: str, evidence: Evidence | None, width: int | None) -> str:
    """Write an answer in one of `FORMS`.

    Args:
        answer: rows with the facts that support them.
        form: a key of `FORMS`.
        evidence: quotes by fact, or None when they are not wanted.
        width: columns of the terminal; None when there is none.
    """
    return FORMS[form](answer, evidence, width)


def reports_of(answer: Answer, row: int, evidence: Evidence) -> list[Report]:
    """The reports that support a row, each passage once, in the order of the evidence."""
    return reports(dict.fromkeys(quote for fact in answer.facts[row] for quote in evidence.get(fact, ())))


def source_of(quote: Quote) -> str:
    """Where a quote stands, in one line."""
    return f"{_outlet(quote)}, {quote.start}–{quote.end}"


def also_in(report: Report) -> str:
    """The other documents that print a report and say so, in one line; empty when there are none."""
    return "; ".join(_outlet(quote) for quote in report.others)


def _outlet(quote: Quote) -> str:
    return ", ".join(part for part in (quote.document, quote.publisher, quote.date, quote.url) if part)


def _table(answer: Answer, evidence: Evidence | None, width: int | None) -> str:
    cells = [[_cell(value) for value in row] for row in answer.rows]
    if evidence is None:
        return table(answer.columns, cells, width or WIDTH_OF_A_FILE)
    numbered = [[str(number), *row] for number, row in enumerate(cells, 1)]
    return table(["#", *answer.columns], numbered, width or WIDTH_OF_A_FILE) + "\n" + passages(answer, evidence)


def passages(answer: Answer, evidence: Evidence) -> str:
    """The passages that support each row, under the row's number."""
    return "\n".join(_row_evidence(answer, row, evidence) for row in range(len(answer.rows)))


def _row_evidence(answer: Answer, row: int, evidence: Evidence) -> str:
    lines = [f"[{row + 1}]"]
    for report in reports_of(answer, row, evidence):
        for quote in report.quotes:
            lines += [f"  «{_one_line(quote.quote)}»", f"      {source_of(quote)}"]
        lines += [f"      also in: {also_in(report)}"] if report.others else []
    return "\n".join(lines) + "\n"


def _json(answer: Answer, evidence: Evidence | None, width: int | None) -> str:  # noqa: ARG001
    return json.dumps(list(_objects(answer, evidence)), ensure_ascii=False, indent=2) + "\n"


def _json_lines(answer: Answer, evidence: Evidence | None, width: int | None) -> str:  # noqa: ARG001
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in _objects(answer, evidence))


def _objects(answer: Answer, evidence: Evidence | None) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for number, row in enumerate(answer.rows):
        fields: dict[str, Any] = dict(zip(answer.columns, row, strict=True))
        if evidence is not None:
            fields["evidence"] = list(_passages(reports_of(answer, number, evidence)))
        found.append(fields)
    return found


def _passages(among: Iterable[Report]) -> Iterator[dict[str, Any]]:
    """The passages of each report's first source, each with where every document that prints the report says so."""
    for report in among:
        sources = [{key: value for key, value in asdict(quote).items() if key in _WHERE} for quote in report.sources]
        yield from ({**asdict(quote), "sources": sources} for quote in report.quotes)


def _csv(answer: Answer, evidence: Evidence | None, width: int | None) -> str:  # noqa: ARG001
    """One line a row; with evidence one line a passage of a report's first source, all its sources at the end."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    extra = ("document", "published", "quote", "report", "sources") if evidence is not None else ()
    writer.writerow([*answer.columns, *extra])
    for number, row in enumerate(answer.rows):
        cells = [_cell(value) for value in row]
        if evidence is None:
            writer.writerow(cells)
            continue
        for report in reports_of(answer, number, evidence):
            sources = " / ".join(quote.document for quote in report.sources)
            for quote in report.quotes:
                writer.writerow([*cells, quote.document, quote.date or "", quote.quote, report.id, sources])
    return out.getvalue()


def _markdown(answer: Answer, evidence: Evidence | None, width: int | None) -> str:  # noqa: ARG001
    lines = [_markdown_row(answer.columns), _markdown_row(["---"] * len(answer.columns))]
    lines += [_markdown_row([_cell(value) for value in row]) for row in answer.rows]
    if evidence is not None:
        for number in range(len(answer.rows)):
            for report in reports_of(answer, number, evidence):
                more = f"; also in: {also_in(report)}" if report.others else ""
                for quote in report.quotes:
                    lines += ["", f"{number + 1}. «{_one_line(quote.quote)}» ({source_of(quote)}{more})"]
    return "\n".join(lines) + "\n"


def _markdown_row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(_one_line(cell).replace("|", "\\|") for cell in cells) + " |"


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _one_line(text: str) -> str:
    return " ".join(text.split())


FORMS: dict[str, Callable[[Answer, Evidence | None, int | None], str]] = {
    "table": _table,
    "json": _json,
    "jsonl": _json_lines,
    "csv": _csv,
    "markdown": _markdown,
}
