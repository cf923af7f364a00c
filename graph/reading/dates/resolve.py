"""A date expression placed in time against the day of publication."""

import datetime
from dataclasses import replace

from graph.reading.dates.calendar import calendar
from graph.reading.dates.conflict import checked, year_without_conflict
from graph.reading.dates.edtf import edtf, in_year, of_day, shifted
from graph.reading.dates.model import DateSpan, Parsed, Parts, Resolved

_EARLIEST = 1000  # an earlier day is no publication, and counting back from it could leave the calendar
_MONTHS_FAR = 9  # a date without a year that is farther from publication than this is of the year beside it


def resolve(span: DateSpan, published: str | None, lang: str, *, held: bool | None = None) -> Resolved:
    """Resolve a date expression against the day of publication.

    Args:
        span: what `find` found.
        published: day the document appeared, EDTF; None, or a day without a known year, leaves what depends
            on it open.
        lang: language of the text: its weeks start on Sunday or Monday.
        held: True when the event is over, so that "Tuesday" lies on or before publication; False when it is
            to come; None when that is not known: a weekday is then taken as past, a day or month without a
            year in the year of publication, or the one beside it when that is more than nine months nearer.

    Returns:
        First and last day as EDTF, equal for one day, month or year. ``XXXX-11-24`` when no year can be known,
        None when nothing can. Weeks are given by their approximate days, seasons as ``2024-22``.

    Raises:
        BadDocument: there are no calendar words for `lang`.
    """
    parsed, today = span.parsed, day_published(published)
    if parsed.hijri:
        return _hijri(parsed)
    if parsed.kind == "span" or (parsed.unit == "decade" and parsed.kind == "calendar"):
        return _stretch(parsed, today)
    if parsed.kind == "ago" or parsed.days is not None:
        return _counted(parsed, today)
    if parsed.season is not None:
        return _season(parsed, today)
    if parsed.unit == "week":
        return _week(parsed, today, calendar(lang).week_starts)
    if parsed.unit:
        return _of_unit(parsed, today)
    if parsed.first == Parts() and parsed.weekdays:
        return _weekdays(parsed, today, held)
    return _calendar(parsed, today, held)


def day_published(published: str | None) -> datetime.date | None:
    """Read a day of publication; None when it is not a full day."""
    try:
        day = datetime.date.fromisoformat(published or "")
    except ValueError:
        return None
    return day if day.year >= _EARLIEST else None


def _between(first: Parts, last: Parts, approximate: bool) -> Resolved:
    return Resolved(edtf(first, approximate), edtf(last, approximate))


def _hijri(parsed: Parsed) -> Resolved:
    """A Hijri day by the Umm al-Qura calendar (hijridate), a month by its first and last day."""
    from hijridate import Hijri  # loaded for the few texts that need it

    year, month = parsed.first.year, parsed.first.month
    if year is None or month is None or not 1343 <= year <= 1500:
        return Resolved()
    length = Hijri(year, month, 1).month_length()
    days = (parsed.first.day or 1, parsed.last.day or length)
    first, last = (of_day(Hijri(year, month, min(day, length)).to_gregorian()) for day in days)
    return _between(first, last, parsed.approximate)


def _stretch(parsed: Parsed, today: datetime.date | None) -> Resolved:
    """The last ten years: from ten years before publication up to it; the next two weeks: from it on."""
    if today is None:
        return Resolved()
    unit, count = parsed.unit, parsed.count or 1
    here, there = shifted(today, unit, 0), shifted(today, unit, count if parsed.direction == 1 else -count)
    first, last = (here, there) if parsed.direction == 1 else (there, here)
    return _between(first, last, parsed.approximate)


def _counted(parsed: Parsed, today: datetime.date | None) -> Resolved:
    """Three days ago, yesterday, yesterday Tuesday; more than days is approximate."""
    if today is None:
        return Resolved()
    if parsed.days is None:
        there = shifted(today, parsed.unit, -(parsed.count or 1))
        return _between(there, there, parsed.approximate or parsed.unit != "day")
    day = today + datetime.timedelta(days=parsed.days)
    if parsed.weekdays:
        day = _on_or_before(day, parsed.weekdays[0]) if parsed.days <= 0 else _after(day, parsed.weekdays[0], 0)
    return _between(of_day(day), of_day(day), parsed.approximate)


def _season(parsed: Parsed, today: datetime.date | None) -> Resolved:
    year = parsed.first.year
    if year is None and today is not None and parsed.season is not None:
        begins = 3 * (parsed.season - 20)  # spring 21 from March, northern hemisphere as the code's plain sense
        year = today.year - (parsed.direction == -1 and today.month < begins + 3)
        year += parsed.direction == 1 and today.month >= begins
    if year is None:
        return Resolved()
    there = f"{year}-{parsed.season}" + ("~" if parsed.approximate else "")
    return Resolved(there, there)


def _week(parsed: Parsed, today: datetime.date | None, week_starts: int) -> Resolved:
    if today is None:
        return Resolved()
    into = (today.isoweekday() - week_starts) % 7
    first = today + datetime.timedelta(days=7 * (parsed.direction or 0) - into)
    if parsed.weekdays:
        day = of_day(_after(first, parsed.weekdays[0], 0))
        return _between(day, day, parsed.approximate)
    return _between(of_day(first), of_day(first + datetime.timedelta(days=6)), approximate=True)


def _of_unit(parsed: Parsed, today: datetime.date | None) -> Resolved:
    """Last month, the 3rd of this month, June of last year."""
    if today is None:
        return _between(parsed.first, parsed.last, parsed.approximate)
    there = shifted(today, parsed.unit, parsed.direction or 0)
    first, last = (
        replace(parts, year=there.year, month=there.month or parts.month) for parts in (parsed.first, parsed.last)
    )
    if (first.month or 0) > (last.month or 0):
        first = in_year(first, (there.year or 0) - 1)
    return checked(replace(parsed, first=first, last=last), today, held=None)


def _on_or_before(day: datetime.date, weekday: int) -> datetime.date:
    return day - datetime.timedelta(days=(day.isoweekday() - weekday) % 7)


def _after(day: datetime.date, weekday: int, least: int) -> datetime.date:
    start = day + datetime.timedelta(days=least)
    return start + datetime.timedelta(days=(weekday - start.isoweekday()) % 7)


def _weekdays(parsed: Parsed, today: datetime.date | None, held: bool | None) -> Resolved:
    """Weekdays by name only: the nearest on or before publication, or after it when the text says next."""
    if today is None:
        return Resolved()
    if parsed.direction == 1 or (held is False and parsed.direction != -1):
        first = _after(today, parsed.weekdays[0], int(parsed.direction == 1))
        last = _after(first, parsed.weekdays[-1], 0)
    else:
        last = _on_or_before(today - datetime.timedelta(days=int(parsed.direction == -1)), parsed.weekdays[-1])
        first = _on_or_before(last, parsed.weekdays[0])
    return _between(of_day(first), of_day(last), parsed.approximate)


def _calendar(parsed: Parsed, today: datetime.date | None, held: bool | None) -> Resolved:
    if parsed.first.year is not None or today is None:
        return checked(parsed, today, held)
    year = year_without_conflict(parsed, today, held) or _year(parsed, today, held)
    crossing = (parsed.first.month or 0) > (parsed.last.month or 0)
    return checked(
        replace(parsed, first=in_year(parsed.first, year - crossing), last=in_year(parsed.last, year)), today, held
    )


def _year(parsed: Parsed, today: datetime.date, held: bool | None) -> int:
    """The year of a day or month that states none."""
    month, day = parsed.last.month or 1, parsed.last.day
    stated, here = (month, day or 0), (today.month, today.day if day else 0)
    if parsed.direction == -1:
        return today.year - (stated >= here)
    if parsed.direction == 1:
        return today.year + (stated <= here)
    if parsed.direction == 0:
        return today.year
    if held is True:
        return today.year - (stated > here)
    if held is False:
        return today.year + (stated < here)
    distance = month - today.month
    return today.year + (distance < -_MONTHS_FAR) - (distance > _MONTHS_FAR)
