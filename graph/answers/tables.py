"""Tables of text that line up, for a terminal or a file."""

from collections.abc import Iterable, Sequence

from .bidi import isolated
from .visible import one_line
from .widths import cut, fold, padded, pieces, width

LONGEST = 400
"""Columns that a cell may take on all its lines together; the rest is cut."""
WHOLE = 24
"""Words up to this width, such as ids, are kept whole where all columns have room for theirs."""
NARROWEST = 8
"""Columns below which no cell is folded: a table that would need it is written as a list."""
_GAP = "   "
_RULE = "─"


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], room: int, bidi: bool = False) -> str:
    """Rows under their headings, cells folded to fit, or row by row as a list where they cannot be.

    Args:
        columns: headings; one called ``#`` is set to the right.
        rows: cells in the order of the columns; what steers a terminal in them is made visible.
        room: columns of characters it may take.
        bidi: put cells that are written from right to left in isolates, for a terminal that orders text.
    """
    cells = [[cut(one_line(cell), LONGEST) for cell in row] for row in rows]
    widths = _fitted(columns, cells, room - len(_GAP) * (len(columns) - 1))
    if widths is None:
        return _listed(columns, cells, room, bidi)
    lines = [_joined([padded(name, size) for name, size in zip(columns, widths, strict=True)])]
    lines.append(_RULE * (sum(widths) + len(_GAP) * (len(widths) - 1)))
    for row in cells:
        lines += _row(columns, row, widths, bidi)
    return "\n".join(lines) + "\n"


def _fitted(columns: Sequence[str], cells: Sequence[Sequence[str]], room: int) -> list[int] | None:
    """A width for each column, None where there is no room: the widest give way first, words are broken last."""
    by_column = [[name, *(row[at] for row in cells)] for at, name in enumerate(columns)]
    wanted = [max(map(width, column)) for column in by_column]
    words = [max((width(word) for cell in column for word in pieces(cell)), default=0) for column in by_column]
    for most in (WHOLE, NARROWEST):
        least = [min(want, max(min(word, most), NARROWEST)) for want, word in zip(wanted, words, strict=True)]
        if sum(least) <= room:
            return _filled(least, wanted, room)
    return None


def _filled(least: Sequence[int], wanted: Sequence[int], room: int) -> list[int]:
    """Give what room there is beyond the least widths to the columns that have least of it."""
    level, widths = 0, list(least)
    while level < max(wanted, default=0):
        level += 1
        higher = [max(low, min(want, level)) for low, want in zip(least, wanted, strict=True)]
        if sum(higher) > room:
            break
        widths = higher
    return widths


def _row(columns: Sequence[str], row: Sequence[str], widths: Sequence[int], bidi: bool) -> list[str]:
    folded = [fold(cell, size) for cell, size in zip(row, widths, strict=True)]
    heights = range(max(map(len, folded), default=0))
    lines = [[cell[number] if number < len(cell) else "" for cell in folded] for number in heights]
    return [_joined([_set(*part, bidi) for part in zip(columns, line, widths, strict=True)]) for line in lines]


def _set(name: str, text: str, size: int, bidi: bool) -> str:
    if name == "#":
        return text.rjust(size)
    return padded(text, size, isolated(text) if bidi else text)


def _joined(parts: Sequence[str]) -> str:
    return _GAP.join(parts).rstrip()


def _listed(columns: Sequence[str], cells: Sequence[Sequence[str]], room: int, bidi: bool) -> str:
    """Each row as lines of heading and cell, an empty line between rows."""
    label = max(map(width, columns))
    size = max(room - label - len(_GAP), NARROWEST)
    rows = []
    for row in cells:
        lines = []
        for name, cell in zip(columns, row, strict=True):
            for number, part in enumerate(fold(cell, size)):
                lines.append(_joined([padded("" if number else name, label), isolated(part) if bidi else part]))
        rows.append("\n".join(lines) + "\n")
    return "\n".join(rows)
