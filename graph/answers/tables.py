"""Tables of text that line up, for a terminal or a file."""

import io
from collections.abc import Iterable, Sequence

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], width: int) -> str:
    """Rows under their headings, cells folded to fit; no blank line around, no space at the end of a line.

    Args:
        columns: headings; one called ``#`` is set to the right.
        rows: cells in the order of the columns.
        width: columns of characters it may take.
    """
    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        drawn.add_column(column, overflow="fold", justify="right" if column == "#" else "left")
    for row in rows:
        drawn.add_row(*map(Text, row))
    out = io.StringIO()
    Console(file=out, width=width, force_terminal=False, highlight=False, color_system=None).print(drawn)
    lines = [line.rstrip() for line in out.getvalue().split("\n")]
    return "\n".join(line for line in lines if line) + "\n"
