"""Dates as people write them in a question: a day, a month or a year, in figures or in words."""

import calendar
import re
from datetime import date

from .question import Bound

_FIGURES = re.compile(r"(?P<year>\d{4})(?:[-/](?P<month>\d{1,2})(?:[-/](?P<day>\d{1,2}))?)?")


def day(text: str, bound: Bound, today: date | None = None) -> date:
    """Return the day that a date stands for, at the given end of its week, month or year.

    Args:
        text: ``2024``, ``2024-09`` or ``2024-09-28``, in digits of any script; or what
            `queries.dates_in_words.interval` takes.
        bound: whether a period stands for its first day or its last.
        today: what ``last year`` is counted from; the present day if not given.

    Raises:
        ValueError: no date of these forms, or no such day in the calendar.
    """
    found = _FIGURES.fullmatch(text.strip())
    if found is not None:
        return _in_figures(found, bound)
    from .dates_in_words import interval  # its vocabulary is read only where it is needed

    return interval(text, today or date.today())[bound is Bound.LAST]


def in_figures(text: str) -> bool:
    """Whether a date is written year first, so that nothing about it has to be interpreted."""
    return _FIGURES.fullmatch(text.strip()) is not None


def _in_figures(found: re.Match[str], bound: Bound) -> date:
    year, *rest = (int(part) for part in found.groups() if part)
    last = bound is Bound.LAST
    month = rest[0] if rest else 12 if last else 1
    if not 1 <= month <= 12 or year == 0:
        raise ValueError(found.string)
    return date(year, month, rest[1] if len(rest) > 1 else calendar.monthrange(year, month)[1] if last else 1)
