"""CSV that is safe to open in a spreadsheet."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from types import SimpleNamespace

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def harmless(text: str) -> str:
    """Text that a spreadsheet takes for text.

    It takes what begins with one of ``= + - @`` for a formula, and a document may hold one: such text gets an
    apostrophe before it, as OWASP advises ("CSV Injection").
    """
    return f"'{text}" if text.startswith(_FORMULA) else text


def csv_lines(rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Each row as a line of CSV, with its line feed."""
    lines: list[str] = []
    # The writer quotes what its end of a line is made of: a carriage return in a cell would end the line for readers.
    writer = csv.writer(SimpleNamespace(write=lines.append), lineterminator="\r\n")
    for row in rows:
        writer.writerow(row)
        yield lines.pop().removesuffix("\r\n") + "\n"
