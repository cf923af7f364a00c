"""Dates that contradict their own weekday or the day of publication."""

import datetime
from dataclasses import replace

from graph.reading.dates.edtf import day_of, edtf, in_year
from graph.reading.dates.model import DateConflict, Parsed, Parts, Resolved

_WEEKDAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("", "January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def checked(parsed: Parsed, today: datetime.date | None, held: bool | None) -> Resolved:
    """Resolve a date whose year is settled, looking whether its weekdays and publication agree.

    A date that contradicts is moved to the year of publication or one beside it when weekdays and publication
    agree there; else it is kept as stated. Either way the conflict is kept.

    Args:
        parsed: a date with the year it states, or none.
        today: day of publication, when known.
        held: True when the text says that it is past.
    """
    stated = Resolved(edtf(parsed.first, parsed.approximate), edtf(parsed.last, parsed.approximate))
    reasons = _reasons(parsed, today, held)
    if not reasons:
        return stated
    conflict = DateConflict(_interval(stated), "; ".join(reasons))
    year = _nearby(parsed, today) if today is not None else None
    if year is None:
        return replace(stated, conflict=conflict)
    first, last = moved(parsed, year)
    reason = f"{conflict.reason}, and it was published on {_written(today)}" if today else conflict.reason
    return Resolved(
        edtf(first, parsed.approximate), edtf(last, parsed.approximate), DateConflict(conflict.stated, reason)
    )


def year_without_conflict(parsed: Parsed, today: datetime.date, held: bool | None) -> int | None:
    """Find the year for a day that states its weekday but no year: the nearest one where they agree.

    Returns:
        The year of `parsed.last`; None when no weekday is stated, or no year beside publication's agrees.
    """
    years = [year for year in _years(today) if _agree(parsed, year)]
    days = {year: day for year in years if (day := day_of(moved(parsed, year)[1]))}
    if held is not None or parsed.direction:
        past = held is True or parsed.direction == -1
        days = {year: day for year, day in days.items() if (day <= today if past else day >= today)}
    return min(days, key=lambda year: abs(days[year] - today), default=None)


def moved(parsed: Parsed, year: int) -> tuple[Parts, Parts]:
    """Put a date in another year, counted at its last day."""
    crossing = (parsed.last.year or 0) - (parsed.first.year or 0) or (parsed.first.month or 0) > (
        parsed.last.month or 0
    )
    return in_year(parsed.first, year - int(crossing)), in_year(parsed.last, year)


def _years(today: datetime.date) -> tuple[int, int, int]:
    return today.year, today.year - 1, today.year + 1


def _nearby(parsed: Parsed, today: datetime.date) -> int | None:
    """A year beside publication where the weekdays agree and the day lies nearest, the past first."""
    days = {year: day for year in _years(today) if _agree(parsed, year) and (day := day_of(moved(parsed, year)[1]))}
    return min(days, key=lambda year: (days[year] > today, abs(days[year] - today)), default=None)


def _named_days(parsed: Parsed) -> list[tuple[datetime.date, int]]:
    """The days of a full date beside the weekdays that the text gives them."""
    first, last = day_of(parsed.first), day_of(parsed.last)
    if first is None or last is None or not parsed.weekdays:
        return []
    pairs = [(first, parsed.weekdays[0])]
    return [*pairs, (last, parsed.weekdays[-1])] if len(parsed.weekdays) > 1 and last != first else pairs


def _agree(parsed: Parsed, year: int) -> bool:
    first, last = moved(parsed, year)
    named = _named_days(replace(parsed, first=first, last=last))
    return bool(named) and all(day.isoweekday() == weekday for day, weekday in named)


def _reasons(parsed: Parsed, today: datetime.date | None, held: bool | None) -> list[str]:
    named, last = _named_days(parsed), day_of(parsed.last)
    reasons = []
    if any(day.isoweekday() != weekday for day, weekday in named):
        reasons.append(_weekday_reason(named))
    if held and today is not None and last is not None and last > today:
        reasons.append(f"{_written(last)} lies after the publication on {_written(today)}")
    return reasons


def _weekday_reason(named: list[tuple[datetime.date, int]]) -> str:
    days = [day for day, _ in named]
    were = " and ".join(f"a {_WEEKDAYS[day.isoweekday()]}" for day in days)
    said = " and ".join(_WEEKDAYS[weekday] for _, weekday in named)
    return f"{_written(*days)} {'was' if len(days) == 1 else 'were'} {were}; the text says {said}"


def _written(*days: datetime.date) -> str:
    """Write days in English: 28 and 29 January 2024."""
    if len(days) == 2 and (days[0].year, days[0].month) == (days[1].year, days[1].month):
        return f"{days[0].day} and {_written(days[1])}"
    return " and ".join(f"{day.day} {_MONTHS[day.month]} {day.year}" for day in days)


def _interval(stated: Resolved) -> str:
    return f"{stated.start}" if stated.start == stated.end else f"{stated.start}/{stated.end}"
