"""The year of a day that a text states with its year elsewhere: a title's "25-29 March 2025", then "on 29 March"."""

from collections.abc import Iterable

from graph.reading.dates.find import find
from graph.reading.dates.model import Parsed, Resolved

_UNKNOWN = "XXXX-"
_DAY = len("XXXX-03-14")


def dated_days(text: str, lang: str) -> tuple[Parsed, ...]:
    """Give the days, and stretches of days in one month, that a text states with their year.

    Args:
        text: the article.
        lang: its language.
    """
    found = (span.parsed for span in find(text, lang))
    return tuple(one for one in found if one.kind == "calendar" and not one.hijri and _is_dated(one))


def _is_dated(parsed: Parsed) -> bool:
    same = (parsed.first.year, parsed.first.month) == (parsed.last.year, parsed.last.month)
    return same and None not in (parsed.first.year, parsed.first.day, parsed.last.day)


def with_stated_year(found: Resolved, dated: Iterable[Parsed]) -> Resolved:
    """Complete days without a year by the one year in which the text states them.

    Args:
        found: first and last day as EDTF.
        dated: what `dated_days` gives.
    """
    if not (found.start or "").startswith(_UNKNOWN):
        return found
    days = tuple(dated)
    return Resolved(_completed(found.start, days), _completed(found.end, days), found.conflict)


def _completed(day: str | None, dated: tuple[Parsed, ...]) -> str | None:
    if day is None or not day.startswith(_UNKNOWN) or len(day) != _DAY:
        return day
    month, number = (int(part) for part in day[len(_UNKNOWN) :].split("-"))
    years = {
        one.first.year
        for one in dated
        if one.first.month == month and (one.first.day or 0) <= number <= (one.last.day or 0)
    }
    return f"{years.pop():04}{day[4:]}" if len(years) == 1 else day
