"""Dates as people write them in a question: a day, a month or a year."""

import calendar
import re
from datetime import date

from .question import Bound

_FORMS = re.compile(r"(?P<year>\d{4})(?:[-/](?P<month>\d{1,2})(?:[-/](?P<day>\d{1,2}))?)?")


def day(text: str, bound: Bound) -> date:
    """Return the day that a date stands for, at the given end of its month or year.

    Args:
        text: ``2024``, ``2024-09`` or ``2024-09-28``, in digits of any script.
        bound: whether a month or a year stands for its first day or its last.

    Raises:
        ValueError: no date of these forms, or no such day in the calendar.
    """
    found = _FORMS.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    year, *rest = (int(part) for part in found.groups() if part)
    last = bound is Bound.LAST
    month = rest[0] if rest else 12 if last else 1
    if not 1 <= month <= 12 or year == 0:
        raise ValueError(text)
    return date(year, month, rest[1] if len(rest) > 1 else calendar.monthrange(year, month)[1] if last else 1)
