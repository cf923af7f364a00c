"""What has a form: rows under columns, and the facts behind each row."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

WIDTH_OF_A_FILE = 200
"""Columns a table may take where no terminal sets a width."""


class Rows(Protocol):
    """An answer of the library, or the rows of a query."""

    @property
    def columns(self) -> Sequence[str]:
        """Names, in order."""

    @property
    def rows(self) -> Sequence[Sequence[object]]:
        """Cells in the order of the columns: text, numbers, lists and maps; None where there is nothing."""

    @property
    def facts(self) -> Sequence[Sequence[str]]:
        """Beside each row, the ids of the facts that support it."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Rows by themselves."""

    columns: Sequence[str]
    rows: Sequence[Sequence[object]]
    facts: Sequence[Sequence[str]]


def first(answer: Rows, number: int | None) -> Rows:
    """So many rows of an answer; all of them for None."""
    return answer if number is None else Listing(answer.columns, answer.rows[:number], answer.facts[:number])


def text(cell: object) -> str:
    """A cell as text: nothing for None, lists, maps and truth as JSON."""
    if isinstance(cell, bool | list | dict):
        return json.dumps(cell, ensure_ascii=False, default=str)
    return "" if cell is None else str(cell)
