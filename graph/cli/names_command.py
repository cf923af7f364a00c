"""`mithaq names`: what the program makes of names of persons."""

import csv
import io
import json
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, islice
from pathlib import Path

import click

from graph.documents.collection import read_bytes
from graph.documents.decode import decode
from graph.errors import BadInput
from graph.identity.names import compare

from .output import STANDARD_STREAM, Output

_PAIR = ("a", "b")
_ADDED = ("score", "same", "why")
_LONGEST = 1 << 27  # characters of a cell; the csv module's own limit is 131,072

Row = dict[str, str | float | bool]


@click.group(name="names")
def command() -> None:
    """Compare names of persons across scripts and spellings."""


@command.command(name="compare")
@click.argument("pairs")
@click.option("--format", "form", type=click.Choice(["csv", "json", "jsonl"]), default="csv", show_default=True)
@click.option("-o", "--output", default="-", help="File to write; - is standard output.", show_default=True)
def compare_command(pairs: str, form: str, output: str) -> None:
    """Say for each pair of names whether they are one.

    PAIRS is a CSV file with columns a and b, or - for standard input. Added are `score` (0 to 1), `same` (whether that
    is enough) and `why` (the words that agree, those that do not, what was left out). Other columns stay as they are.
    """
    columns, rows = _read(pairs)
    with Output(output) as out:
        for text in _FORMS[form]([*columns, *_ADDED], map(_judged, rows)):
            out.write(text)


def _judged(row: dict[str, str]) -> Row:
    found = compare(row["a"], row["b"])
    return {**row, "score": round(found.score, 3), "same": found.same, "why": found.why}


def _read(pairs: str) -> tuple[list[str], Iterator[dict[str, str]]]:
    """Columns of the file and its rows, all looked through, so that nothing is written of a file that is off."""
    raw = sys.stdin.buffer.read() if pairs == STANDARD_STREAM else read_bytes(Path(pairs))
    text = decode(raw, _name(pairs))
    csv.field_size_limit(_LONGEST)
    lines = _lines(pairs, text)
    columns = [name.strip() for name in next(lines, [])]
    lacking = [name for name in _PAIR if columns.count(name) != 1]
    if lacking:
        raise BadInput(
            f"{_name(pairs)} has no column {lacking[0]}, or two, in its first line",
            "the first line names the columns, parted by commas; two of them are a and b",
        )
    for name in columns:
        if name in _ADDED or columns.count(name) > 1:
            raise BadInput(
                f"{_name(pairs)} has a column {name!r} too many", f"rename it; {', '.join(_ADDED)} are what is added"
            )
    deque(_rows(pairs, columns, lines), maxlen=0)
    return columns, _rows(pairs, columns, islice(_lines(pairs, text), 1, None))


def _rows(pairs: str, columns: list[str], lines: Iterable[list[str]]) -> Iterator[dict[str, str]]:
    for number, cells in enumerate(lines, 1):
        if cells and len(cells) != len(columns):
            raise BadInput(
                f"{_name(pairs)}, pair {number}: {len(cells)} values for {len(columns)} columns",
                "a value that holds a comma stands between quotation marks",
            )
        if cells:
            yield dict(zip(columns, cells, strict=True))


def _lines(pairs: str, text: str) -> Iterator[list[str]]:
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        yield from lines
    except csv.Error as error:
        raise BadInput(
            f"{_name(pairs)}, line {lines.line_num}: not CSV ({error})",
            "a value that holds quotation marks stands between such, and they are doubled",
        ) from None


def _name(pairs: str) -> str:
    return "standard input" if pairs == STANDARD_STREAM else pairs


def _csv(columns: list[str], rows: Iterable[Row]) -> Iterator[str]:
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    for cells in chain([columns], ([_cell(row[name]) for name in columns] for row in rows)):
        writer.writerow(cells)
        yield written.getvalue()
        written.seek(0)
        written.truncate()


def _cell(value: str | float | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.3f}" if isinstance(value, float) else value


def _json(columns: list[str], rows: Iterable[Row]) -> Iterator[str]:  # noqa: ARG001
    before = "[\n"
    for row in rows:
        yield before + json.dumps(row, ensure_ascii=False)
        before = ",\n"
    yield "\n]\n" if before != "[\n" else "[]\n"


def _json_lines(columns: list[str], rows: Iterable[Row]) -> Iterator[str]:  # noqa: ARG001
    return (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


_FORMS: dict[str, Callable[[list[str], Iterable[Row]], Iterator[str]]] = {
    "csv": _csv,
    "json": _json,
    "jsonl": _json_lines,
}
