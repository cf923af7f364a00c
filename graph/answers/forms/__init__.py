"""Answers as people and programs want them: table, JSON, CSV, Markdown or footnotes; with evidence on request.

What steers a terminal is made visible in the forms that are read, and escaped in JSON, whose values stay what they are.
"""

from collections.abc import Callable

from .citation import citation
from .delimited import delimited
from .markdown import markdown
from .objects import array, json_lines
from .rows import Rows
from .sources import Evidence, also_in, reports_of, source_of
from .tabular import WIDTH_OF_A_FILE, passages, tabular

__all__ = [
    "CITATION",
    "FORMS",
    "WIDTH_OF_A_FILE",
    "Evidence",
    "Rows",
    "also_in",
    "passages",
    "render",
    "reports_of",
    "source_of",
]

TABLE, CITATION = "table", "citation"
_WRITTEN: dict[str, Callable[[Rows, Evidence | None], str]] = {
    "json": array,
    "jsonl": json_lines,
    "csv": delimited,
    "markdown": markdown,
    CITATION: citation,
}
FORMS = (TABLE, *_WRITTEN)


def render(answer: Rows, form: str, evidence: Evidence | None, width: int | None = None, bidi: bool = False) -> str:
    """Write an answer in one of `FORMS`.

    Args:
        answer: rows with the facts that support them.
        form: one of `FORMS`.
        evidence: quotes by fact, or None when they are not wanted; a citation is made of nothing else.
        width: columns of the terminal; None when there is none.
        bidi: whether it is for a terminal that orders text: a table then isolates what is written from right to left.
    """
    return tabular(answer, evidence, width, bidi) if form == TABLE else _WRITTEN[form](answer, evidence)
