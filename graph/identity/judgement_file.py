"""Judgements as a file for people and version control: CSV, one a line, in order of the ends."""

import csv
import io
from collections.abc import Iterable, Iterator

from graph.errors import BadInput

from .judgement import Judgement, judgement
from .judgements import Judgements

COLUMNS = ("verdict", "left", "right", "left_name", "right_name", "by", "when", "why")
_NEEDED = frozenset({"verdict", "left", "right", "by", "when"})
_DELIMITERS = ",;\t"


def write_judgements(judgements: Iterable[Judgement]) -> str:
    """Write judgements; equal ones give equal text, and one more is one more line."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([getattr(item, column) for column in COLUMNS] for item in Judgements(judgements))
    return out.getvalue()


def read_judgements(text: str, source: str) -> Judgements:
    """Read what `write_judgements` or a spreadsheet wrote.

    Columns may stand in any order, with others beside them, parted by commas, semicolons or tabs.

    Args:
        text: the file.
        source: its name, for messages.

    Raises:
        BadInput: a column is missing or a value is off, with the line.
    """
    return Judgements(_rows(text.removeprefix("\ufeff"), source))


def _rows(text: str, source: str) -> Iterator[Judgement]:
    reader = csv.DictReader(io.StringIO(text), delimiter=_delimiter(text), strict=True)
    try:
        missing = _NEEDED - set(reader.fieldnames or ())
        if missing:
            raise BadInput(
                f"{source}: no column {', '.join(sorted(missing))}", f"the first line is {','.join(COLUMNS)}"
            )
        for row in reader:
            values = {column: (row.get(column) or "").strip() for column in COLUMNS}
            if any(values.values()):
                yield _judgement(values, f"{source}:{reader.line_num}")
    except csv.Error as error:
        raise BadInput(f"{source}:{reader.reader.line_num} is not CSV: {error}") from None


def _judgement(values: dict[str, str], where: str) -> Judgement:
    try:
        return judgement(**values)
    except BadInput as error:
        raise BadInput(f"{where}: {error}", error.hint) from None


def _delimiter(text: str) -> str:
    """The mark that the heading has most of."""
    heading = text.partition("\n")[0]
    return max(_DELIMITERS, key=heading.count)
