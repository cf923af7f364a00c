"""Answers as people and programs want them: a table, JSON, CSV, Markdown or footnotes; with evidence on request.

What steers a terminal is made visible in the forms that are read, and escaped in JSON, whose values stay what they are.
"""

from collections.abc import Callable
from importlib import import_module

from .rows import WIDTH_OF_A_FILE, Listing, Rows, first
from .sources import Evidence, also_in, reports_of, source_of

__all__ = [
    "CITATION",
    "FORMS",
    "WIDTH_OF_A_FILE",
    "Evidence",
    "Listing",
    "Rows",
    "also_in",
    "first",
    "render",
    "reports_of",
    "source_of",
]

TABLE, CITATION = "table", "citation"
# Module and function by form: each is loaded when it is asked for, so that the shell completes names without waiting.
_WRITTEN = {
    "json": "objects:array",
    "jsonl": "objects:json_lines",
    "csv": "delimited:delimited",
    "markdown": "markdown:markdown",
    CITATION: "citation:citation",
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
    if form == TABLE:
        from .tabular import tabular

        return tabular(answer, evidence, width, bidi)
    module, _, name = _WRITTEN[form].partition(":")
    written: Callable[[Rows, Evidence | None], str] = getattr(import_module(f".{module}", __name__), name)
    return written(answer, evidence)
