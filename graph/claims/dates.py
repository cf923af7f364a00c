"""Bounds of a date in EDTF: the days between which something happened.

Own code: the library `edtf` (5.0.2) parses the whole standard with a grammar, gives `struct_time`, and takes
0.2 s to import; a graph needs the few forms that the record contract allows, a hundred thousand times.
"""

import calendar
import datetime
import re
from typing import NamedTuple

from graph.errors import BadRecord

_DATE = re.compile(r"(?P<year>\d{4}|\d{3}X|\d{2}XX|XXXX)(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?[~?%]?")
# Months of the seasons of level 1: spring, summer, autumn, winter of the northern half, winter ending its year.
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}


class Bounds(NamedTuple):
    """First and last day on which something may have begun, and the last day on which it may have ended.

    None where the text leaves it open: no year, or an open interval.
    """

    start_min: datetime.date | None
    start_max: datetime.date | None
    end_max: datetime.date | None


def interval(start: str, end: str = "") -> str:
    """Join two dates to one EDTF text; an end that is empty or equal to the start adds nothing.

    Example:
        >>> interval("2025-01-28", "2025-01-29")
        '2025-01-28/2025-01-29'
    """
    first, _, last = start.partition("/")
    last = end.partition("/")[2] or end or last
    if not last or first == last:
        return first
    return f"{first or '..'}/{last}"


def bounds(edtf: str) -> Bounds:
    """Give the bounds of a date or interval.

    Args:
        edtf: ``2024-09``, ``2025-01-28/2025-01-29``, ``2024~``, ``202X``, ``XXXX-11-24``, ``2024/..``; empty = unknown.
            A doubtful or approximate date has the bounds of the plain one.

    Raises:
        BadRecord: the text is no such date, or a day that does not exist.
    """
    if not edtf:
        return Bounds(None, None, None)
    start, slash, end = edtf.partition("/")
    first, last = _days(start, edtf)
    return Bounds(first, last, _days(end, edtf)[1] if slash else last)


def _days(text: str, edtf: str) -> tuple[datetime.date | None, datetime.date | None]:
    if text in ("", ".."):
        return None, None
    found = _DATE.fullmatch(text)
    if found is None:
        raise BadRecord(f"{edtf!r} is not a date in EDTF", "write 2025-01-28, 2025-01, 2025 or an interval with /")
    if found["year"] == "XXXX":
        return None, None
    years = int(found["year"].replace("X", "0")), int(found["year"].replace("X", "9"))
    months = _month(found["month"]) if years[0] == years[1] else (1, 12)
    days = _day(found["day"]) if months[0] == months[1] else None
    try:
        first = datetime.date(years[0], months[0], 1 if days is None else days)
        last = datetime.date(years[1], months[1], calendar.monthrange(years[1], months[1])[1] if days is None else days)
    except (ValueError, calendar.IllegalMonthError) as error:
        raise BadRecord(f"{edtf!r} names a day that does not exist", "correct the date in the record") from error
    return first, last


def _month(text: str | None) -> tuple[int, int]:
    if text is None or text == "XX":
        return 1, 12
    month = int(text)
    return _SEASONS.get(month, (month, month))


def _day(text: str | None) -> int | None:
    return int(text) if text and text != "XX" else None
