"""How wide text is in a terminal, and how it is folded and cut there.

Widths are those of the `wcwidth` package: East Asian characters take two columns; vowel signs, joiners and direction
marks take none. Text is taken as `graph.answers.visible` gives it.
"""

import re
from collections.abc import Iterator

from wcwidth import iter_graphemes
from wcwidth import width as _columns

_PIECES = re.compile(r"\s+|[^\s/]*/|[^\s/]+")
CUT = "…"


def width(text: str) -> int:
    """Columns that a line of text takes."""
    return len(text) if text.isascii() else _columns(text, control_codes="ignore")


def pieces(text: str) -> list[str]:
    """Words and parts of words that stay together: lines are broken at spaces and behind slashes."""
    return [piece for piece in _PIECES.findall(text) if not piece.isspace()]


def fold(text: str, columns: int) -> list[str]:
    """Lines of at most so many columns; a word that is longer is broken. At least one line."""
    lines, line = [], ""
    for piece in _PIECES.findall(text):
        if width(line + piece) > columns and line:
            lines.append(line.rstrip())
            line = ""
        line += "" if piece.isspace() and not line else piece
        if width(line) > columns:
            *whole, line = _broken(line, columns)
            lines += whole
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def cut(text: str, columns: int) -> str:
    """Text of at most so many columns, the last of them … where something was left out."""
    return text if width(text) <= columns else next(_broken(text, columns - 1)) + CUT


def padded(text: str, columns: int, shown: str | None = None) -> str:
    """Text, or what is shown for it, filled up with spaces on the right."""
    return (text if shown is None else shown) + " " * (columns - width(text))


def _broken(text: str, columns: int) -> Iterator[str]:
    part, taken = "", 0
    for letter in iter_graphemes(text):
        wide = width(letter)
        if taken + wide > columns and part:
            yield part
            part, taken = "", 0
        part, taken = part + letter, taken + wide
    yield part
