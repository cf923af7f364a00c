"""Answers in Markdown: a table, and a list of the passages behind each row."""

import re
from collections.abc import Sequence

from graph.answers.visible import one_line
from queries import Quote, Report

from .rows import Rows, text
from .sources import Evidence, is_web_address, quoted, reports_of

# What could become a mark, a link or HTML inside a line.
_MARKS = re.compile(r"[\\`*_\[\]<>|~&]")


def markdown(answer: Rows, evidence: Evidence | None) -> str:
    """Write the table; with evidence, below it, a line a passage that begins with the number of its row."""
    lines = [_row(answer.columns), _row(["---"] * len(answer.columns))]
    lines += [_row([_linked(text(cell)) for cell in row]) for row in answer.rows]
    for number in range(len(answer.rows)) if evidence is not None else ():
        for report in reports_of(answer, number, evidence or {}):
            for quote in report.quotes:
                lines += ["", f"{number + 1}. {plain(quoted(quote))} ({_source(quote)}{_also_in(report)})"]
    return "\n".join(lines) + "\n"


def plain(words: str) -> str:
    """Words on one line that Markdown shows as they are: no mark, no link, no HTML comes of them."""
    return _MARKS.sub(lambda found: f"\\{found[0]}", one_line(words))


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _source(quote: Quote) -> str:
    return f"{_outlet(quote)}, {quote.start}–{quote.end}"


def _also_in(report: Report) -> str:
    return "; also in: " + "; ".join(map(_outlet, report.others)) if report.others else ""


def _outlet(quote: Quote) -> str:
    known = [plain(part) for part in (quote.document, quote.publisher, quote.date) if part]
    return ", ".join([*known, *([_linked(quote.url)] if quote.url else [])])


def _linked(words: str) -> str:
    """A link for an address of the web; other words as they are, and nothing makes a link of them."""
    return f"<{words}>" if is_web_address(words) else plain(words)
