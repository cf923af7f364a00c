"""Rows of a question laid out by the year in which they happened."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.answers.cells import Piece

from .asking import Rows

UNDATED = ""
WHAT = ("event", "thing", "agreement")
IN_ITS_NAME = frozenset({"type", "kind", "place"})


@dataclass(frozen=True, slots=True)
class Moment:
    """One row.

    Attributes:
        date: as EDTF; empty when unknown.
        what: the event or agreement, whose name has its kind and place; empty where the question names none.
        cells: the others that are not empty, by column.
        facts: that support it.
    """

    date: str
    what: list[Piece]
    cells: dict[str, list[Piece]]
    facts: tuple[str, ...]


def by_year(rows: Rows) -> list[tuple[str, list[Moment]]]:
    """Put the rows of an answer in order of its column `date` together by year, the latest first, undated ones last."""
    years: dict[str, list[Moment]] = {}
    for cells, facts in zip(rows.shown, rows.answer.facts, strict=True):
        moment = _moment(dict(zip(rows.answer.columns, cells, strict=True)), facts)
        years.setdefault(year(moment.date), []).append(moment)
    dated = sorted((each for each in years if each), reverse=True)
    latest_first = [(each, years[each][::-1]) for each in dated]
    return [*latest_first, *([(UNDATED, years[UNDATED])] if UNDATED in years else [])]


def year(date: str) -> str:
    """The year of an EDTF date or interval; empty where it tells none."""
    first = date[:4]
    return first if first.isdecimal() else UNDATED


def _moment(cells: dict[str, list[Piece]], facts: Sequence[str]) -> Moment:
    date = cells.pop("date")
    what = next((cells.pop(column) for column in WHAT if cells.get(column)), [])
    told = {column: pieces for column, pieces in cells.items() if pieces and not (what and column in IN_ITS_NAME)}
    return Moment(date[0].text if date else "", what, told, tuple(facts))
