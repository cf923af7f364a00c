"""An explanation as people read it: the text sentence by sentence, with what was recognised and what was left out."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from graph.reading.explanation import Mark
from ontology.record import Record

_HEADINGS = {"word": "recognised", "named": "named", "says": "says", "left out": "left out"}


def as_text(record: Record, marks: Sequence[Mark]) -> str:
    """Write an explanation for a terminal: each line of the text, under it the marks (sorted) that start in it."""
    head = ", ".join(filter(None, (record.document.id, record.document.lang, record.document.published)))
    return "\n".join([f"# {head}", *_lines(record.document.text, marks)]) + "\n"


def _lines(text: str, marks: Sequence[Mark]) -> Iterator[str]:
    begin = 0
    for line in text.split("\n"):
        end = begin + len(line)
        inside = marks[bisect_left(marks, begin, key=_start) : bisect_right(marks, end, key=_start)]
        if line.strip():
            yield f"\n[{begin}–{end}] {line.strip()}"
        order = sorted(inside, key=lambda mark: (list(_HEADINGS).index(mark.kind), mark))
        for kind, group in groupby(order, key=lambda mark: mark.kind):
            yield f"  {_HEADINGS[kind]}"
            yield from (
                f"    {mark.start}–{mark.end} «{_short(text, mark)}»  {mark.what}  ({mark.by})" for mark in group
            )
        begin = end + 1


def _start(mark: Mark) -> int:
    return mark.start


def _short(text: str, mark: Mark, most: int = 60) -> str:
    words = " ".join(text[mark.start : mark.end].split())
    return words if len(words) <= most else words[: most - 1] + "…"
