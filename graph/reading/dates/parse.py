"""The parts of a date out of the words that a form matched."""

import re
from collections.abc import Mapping
from dataclasses import replace

from graph.reading.dates.calendar import Calendar, words
from graph.reading.dates.edtf import day_of
from graph.reading.dates.model import Kind, Parsed, Parts

_LONGEST = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_UNIT_COUNTS = {"single": 1, "dual": 2}
_TABLES = {"day": "ordinal", "count": "number"}


def parse(kind: Kind, match: re.Match[str], words_of: Calendar) -> Parsed | None:
    """Turn the words of a match into parts.

    Args:
        kind: what the form says of them.
        match: a match of a form's pattern; its groups are slots such as ``month1``.
        words_of: the language's tables.

    Returns:
        What is stated; None when it is no date (the 31st of June, from 2024 to 2014).
    """
    stated = {name: value for name, value in match.groupdict().items() if value is not None}
    numbers = {name: _value(name, value, words_of.tables) for name, value in stated.items()}
    hijri = "hijriyear1" in numbers
    first, last = _parts(numbers)
    if not (_possible(first, hijri) and _possible(last, hijri)) or (first.year or 0) > (last.year or 9999):
        return None
    unit, count = _unit(stated, numbers, words_of)
    return Parsed(
        kind=kind,
        first=first,
        last=last,
        weekdays=tuple(number for name, number in numbers.items() if kind_of(name) == "weekday"),
        direction=_last(numbers, "modifier"),
        unit=unit,
        count=count,
        days=numbers.get("relative"),
        season=_last(numbers, "season"),
        hijri=hijri,
    )


def kind_of(slot: str) -> str:
    """Give the kind of a slot: ``month`` of ``month2``."""
    return slot.rstrip("1234")


def _value(name: str, text: str, tables: Mapping[str, Mapping[str, int]]) -> int:
    """The number that a slot's words stand for; a month may carry its other name behind the first."""
    if text.isdigit():
        return int(text)
    kind, written = kind_of(name), words(text)
    table = tables.get(_TABLES.get(kind, kind), {})
    if written in table:
        return table[written]
    return next((table[word] for word in sorted(table, key=len, reverse=True) if written.startswith(word)), 0)


def _last(numbers: Mapping[str, int], kind: str) -> int | None:
    """The number of the last slot of a kind that matched ("ces dix dernières années": dernières)."""
    return next((number for name, number in reversed(list(numbers.items())) if kind_of(name) == kind), None)


def _parts(numbers: Mapping[str, int]) -> tuple[Parts, Parts]:
    def pick(*names: str) -> int | None:
        return next((numbers[name] for name in names if name in numbers), None)

    day, month = pick("day1", "daynumber1"), pick("month1", "monthnumber1", "hijrimonth1")
    first = Parts(pick("year1", "hijriyear1"), month, day)
    last = Parts(pick("year2"), pick("month2") or month, pick("day3", "day2") or day)
    return _in_order(first, last)


def _in_order(first: Parts, last: Parts) -> tuple[Parts, Parts]:
    """Give both ends their month and year: "from the 30th to the 2nd of May" begins in April."""
    month = first.month
    if month and month == last.month and (first.day or 0) > (last.day or 0):
        first = replace(first, month=(month - 2) % 12 + 1)
    crossing = (first.month or 0) > (last.month or 0)
    if last.year is None and first.year is not None:
        into_next = crossing and first.month == month
        last = replace(last, year=first.year + into_next)
        first = replace(first, year=first.year - (crossing and not into_next))
    elif first.year is None and last.year is not None:
        first = replace(first, year=last.year - crossing)
    return first, last


def _possible(parts: Parts, hijri: bool) -> bool:
    if parts.day is None or parts.month is None:
        return True
    if parts.year is None or hijri:
        return parts.day <= _LONGEST[parts.month]
    return day_of(parts) is not None


def _unit(stated: Mapping[str, str], numbers: Mapping[str, int], words_of: Calendar) -> tuple[str, int | None]:
    name = next((name for name in stated if kind_of(name) in {"unit", "units", "single", "dual"}), None)
    if name is None:
        return "", None
    return words_of.units[words(stated[name])], _last(numbers, "count") or _UNIT_COUNTS.get(name)
