"""Writing days, months and years as EDTF (Extended Date/Time Format, ISO 8601-2), level 1."""

import datetime
from dataclasses import replace

from graph.reading.dates.model import Parts


def edtf(parts: Parts, approximate: bool = False) -> str | None:
    """Write the parts of a date.

    Args:
        parts: year, month and day as far as known.
        approximate: add ``~``.

    Returns:
        ``2025-01-28``, ``2024-09``, ``2024``, ``XXXX-11-24``; None when neither year nor month is known,
        or the month has no such day.
    """
    if (parts.year is None and parts.month is None) or (None not in _all(parts) and day_of(parts) is None):
        return None
    year = "XXXX" if parts.year is None else f"{parts.year:04}"
    rest = "".join(f"-{part:02}" for part in (parts.month, parts.day) if part is not None)
    return year + rest + ("~" if approximate else "")


def _all(parts: Parts) -> tuple[int | None, ...]:
    return parts.year, parts.month, parts.day


def of_day(day: datetime.date) -> Parts:
    """Give the parts of a full day."""
    return Parts(day.year, day.month, day.day)


def day_of(parts: Parts) -> datetime.date | None:
    """Give the day that full parts name; None when a part is open or the day does not exist."""
    if parts.year is None or parts.month is None or parts.day is None:
        return None
    try:
        return datetime.date(parts.year, parts.month, parts.day)
    except ValueError:
        return None


def in_year(parts: Parts, year: int) -> Parts:
    """Put a date in a year."""
    return replace(parts, year=year)


def shifted(day: datetime.date, unit: str, count: int) -> Parts:
    """Go `count` units from a day, as precise as the unit: days for weeks, else the month or year.

    Args:
        day: where to start.
        unit: ``day``, ``week``, ``month``, ``year`` or ``decade``.
        count: negative goes back.
    """
    if unit in {"day", "week"}:
        return of_day(day + datetime.timedelta(days=count * (7 if unit == "week" else 1)))
    if unit == "month":
        months = day.year * 12 + day.month - 1 + count
        return Parts(months // 12, months % 12 + 1)
    return Parts(day.year + count * (10 if unit == "decade" else 1))
