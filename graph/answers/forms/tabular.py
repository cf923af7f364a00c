"""Answers as a table, with the passages behind each row below it."""

from collections.abc import Callable

from graph.answers.bidi import isolated, isolated_parts
from graph.answers.tables import table
from graph.answers.widths import fold

from .rows import WIDTH_OF_A_FILE, Rows, text
from .sources import Evidence, also_in, quoted, reports_of, source_of

_QUOTE, _SOURCE = "  ", "      "


def tabular(answer: Rows, evidence: Evidence | None, width: int | None, bidi: bool) -> str:
    """Write a table; with evidence, its rows numbered and the passages below."""
    room = width or WIDTH_OF_A_FILE
    cells = [[text(cell) for cell in row] for row in answer.rows]
    if evidence is None:
        return table(answer.columns, cells, room, bidi)
    numbered = [[str(number), *row] for number, row in enumerate(cells, 1)]
    return table(["#", *answer.columns], numbered, room, bidi) + "\n" + passages(answer, evidence, width, bidi)


def passages(answer: Rows, evidence: Evidence, width: int | None = None, bidi: bool = False) -> str:
    """The passages that support each row, under the row's number; folded to a width if one is given."""
    return "\n".join(_passages_of_row(answer, row, evidence, width, bidi) for row in range(len(answer.rows)))


def _passages_of_row(answer: Rows, row: int, evidence: Evidence, width: int | None, bidi: bool) -> str:
    lines = [f"[{row + 1}]"]
    for report in reports_of(answer, row, evidence):
        for quote in report.quotes:
            lines += _indented(_QUOTE, quoted(quote), width, isolated if bidi else str)
            lines += _indented(_SOURCE, source_of(quote), width, isolated_parts if bidi else str)
        if report.others:
            lines += _indented(_SOURCE, f"also in: {also_in(report)}", width, isolated_parts if bidi else str)
    return "\n".join(lines) + "\n"


def _indented(margin: str, said: str, width: int | None, ordered: Callable[[str], str]) -> list[str]:
    lines = fold(said, max(width - len(margin), len(margin))) if width else [said]
    return [margin + ordered(line) for line in lines]
