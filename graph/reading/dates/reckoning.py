"""Days counted from a publication whose year nobody states: "RABAT, 14 March (MAP) - … on Tuesday".

News tells by a weekday what happened on the day of its dateline. So the first weekday named is taken for that day, a
year is taken in which it is, days are counted in that year, and the year is left out of what comes out.
"""

import datetime

from graph.reading.dates.find import find
from graph.reading.dates.model import DateSpan, Parts, Resolved
from graph.reading.dates.resolve import resolve

_UNKNOWN = "XXXX-"
_LEAD = 1500
_YEARS = range(2023, 1995, -1)  # any weekday falls on any day in one of these


def reckoned(text: str, published: str | None, lang: str) -> str | None:
    """Give the day to count from.

    Args:
        text: the article.
        published: its day of publication as EDTF, or None.
        lang: its language.
    Returns:
        The day of publication; where its year is not known, the day in a year that fits the first weekday named.
    """
    if published is None or not published.startswith(_UNKNOWN):
        return published
    weekday = next((span.parsed.weekdays[0] for span in find(text[:_LEAD], lang) if _is_weekday(span)), None)
    days = (_day(year, published) for year in _YEARS)
    fits = (day for day in days if day is not None and weekday in (None, day.isoweekday()))
    return next((day.isoformat() for day in fits), None)


def _is_weekday(span: DateSpan) -> bool:
    parsed = span.parsed
    return bool(parsed.weekdays) and parsed.first == Parts() and not parsed.direction and not parsed.unit


def _day(year: int, published: str) -> datetime.date | None:
    try:
        return datetime.date.fromisoformat(f"{year}-{published.removeprefix(_UNKNOWN)}")
    except ValueError:
        return None  # the 29th of February, or a month only


def resolve_from(
    span: DateSpan, published: str | None, counted: str | None, lang: str, *, held: bool | None = None
) -> Resolved:
    """Resolve a date expression, leaving out a year that was only taken to count in.

    Args:
        span: what `find` found.
        published: day of publication as EDTF, or None.
        counted: the day to count from, as given by `reckoned`.
        lang: language of the text.
        held: whether the event is over, when known.
    Returns:
        As `resolve`.
    """
    if counted == published or counted is None:
        return resolve(span, published, lang, held=held)
    found = resolve(span, counted, lang, held=held)
    if span.parsed.first.year is not None or span.parsed.last.year is not None:
        return found
    return Resolved(_without_year(found.start), _without_year(found.end))


def _without_year(day: str | None) -> str | None:
    year, mark, rest = (day or "").partition("-")
    return f"{_UNKNOWN}{rest}" if mark and rest and year.isdigit() else None
