"""Where a text speaks of a date, and which parts of it the words state.

No date library here: a search of dateparser takes 109 ms for 600 characters of Arabic and splits
"الثلاثاء 28 يناير 2025" in two (measured with 1.5.0); these forms take under 3 ms for 2,000.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from graph.reading.dates.calendar import Calendar, Form, calendar, words
from graph.reading.dates.fold import Folded, folded
from graph.reading.dates.model import DateSpan, Parsed, Parts

_TOKEN = re.compile(r"\d\w*|[^\W\d]+'?")
_CONTEXT = 40
_UNIT_COUNTS = {"single": 1, "dual": 2}
_LONGEST = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def find(text: str, lang: str) -> list[DateSpan]:
    """Find the date expressions of a text.

    Args:
        text: any text as it stands: vowel signs, tatweel, direction marks and Arabic digits included.
        lang: language whose calendar words are used.

    Returns:
        Spans in order, not overlapping; ``text[span.start:span.end] == span.text``. A Hijri day with its
        Gregorian equal beside it is one span, read by the Gregorian one.

    Raises:
        BadDocument: there are no calendar words for `lang`.
    """
    words_of = calendar(lang)
    source = folded(text)
    found = _joined(list(_matches(source.text, source, words_of)), source.text, words_of)
    spans = []
    for start, end, parsed in found:
        first, stop = source.span(start, end)
        spans.append(DateSpan(first, stop, text[first:stop], parsed))
    return spans


def _matches(text: str, source: Folded, words_of: Calendar) -> Iterator[tuple[int, int, Parsed]]:
    reached = 0
    for start in _starts(text, words_of):
        if start < reached:
            continue
        best = _longest(text, start, source, words_of)
        if best:
            yield best
            reached = best[1]


def _starts(text: str, words_of: Calendar) -> Iterator[int]:
    """Offsets at which a date may start: figures and calendar words, joined particles taken off."""
    for token in _TOKEN.finditer(text):
        start, word = token.start(), token[0].rstrip("'")
        if word[0].isdigit():
            if not _inside_number(text[max(0, start - 2) : start], words_of.clitics):
                yield start
            continue
        for joined in range(3):
            if word[joined:] in words_of.starts:
                yield start + joined
            if word[joined : joined + 1] not in words_of.clitics or joined >= len(word):
                break


def _inside_number(before: str, clitics: str) -> bool:
    """Whether figures go on a number (1,544) or a name (G20)."""
    if before[-1:].isalpha():
        return before[-1] not in clitics
    return before[-1:] in {".", ",", ":", "/"} and before[:1].isdigit()


def _longest(text: str, start: int, source: Folded, words_of: Calendar) -> tuple[int, int, Parsed] | None:
    before = text[max(0, start - _CONTEXT) : start]
    best: tuple[int, int, Parsed] | None = None
    for form in words_of.forms:
        match = form.pattern.match(text, start)
        if match is None or (best is not None and match.end() <= best[1]) or match.end() == start:
            continue
        if form.after is not None and not form.after.search(before):
            continue
        if not _capitals_stand(match, source, words_of):
            continue
        parsed = _parsed(form, match, words_of)
        if parsed is not None:
            best = (start, match.end(), parsed)
    if best is None or words_of.never_after.search(before):
        return None
    return (*best[:2], replace(best[2], approximate=bool(words_of.approximately.search(before))))


def _capitals_stand(match: re.Match[str], source: Folded, words_of: Calendar) -> bool:
    if not words_of.capitals:
        return True
    named = (name for name in match.re.groupindex if name.rstrip("123") in {"month", "weekday"})
    return all(match[name] is None or source.original[source.offsets[match.start(name)]].isupper() for name in named)


def _parsed(form: Form, match: re.Match[str], words_of: Calendar) -> Parsed | None:
    """Turn the words of a match into parts; None when they are no date (the 31st of June)."""
    stated = {name: value for name, value in match.groupdict().items() if value is not None}
    numbers = {name: _value(name, value, words_of.tables) for name, value in stated.items()}
    first, last = _parts(numbers)
    if not (_possible(first) and _possible(last)):
        return None
    unit, count = _unit(stated, numbers, words_of)
    return Parsed(
        kind=form.kind,
        first=first,
        last=last,
        weekdays=tuple(numbers[f"weekday{n}"] for n in (1, 2, 3) if f"weekday{n}" in numbers),
        direction=next((numbers[f"modifier{n}"] for n in (1, 2, 3) if f"modifier{n}" in numbers), None),
        unit=unit,
        count=count,
        days=numbers.get("relative"),
        season=numbers.get("season"),
        hijri="hijriyear1" in numbers,
    )


def _value(name: str, text: str, tables: Mapping[str, Mapping[str, int]]) -> int:
    """The number that a slot's words stand for; a month may carry its other name behind the first."""
    if text.isdigit():
        return int(text)
    table, written = tables.get(_table(name), {}), words(text)
    if written in table:
        return table[written]
    return next((table[word] for word in sorted(table, key=len, reverse=True) if written.startswith(word)), 0)


def _table(name: str) -> str:
    return {"day": "ordinal", "count": "number"}.get(name.rstrip("123"), name.rstrip("123"))


def _parts(numbers: Mapping[str, int]) -> tuple[Parts, Parts]:
    def pick(*names: str) -> int | None:
        return next((numbers[name] for name in names if name in numbers), None)

    day, month = pick("day1", "daynumber1"), pick("month1", "monthnumber1", "hijrimonth1")
    year = pick("year1", "hijriyear1")
    first = Parts(year, month, day)
    last = Parts(pick("year2") or year, pick("month2") or month, pick("day3", "day2") or day)
    if last.year and not first.year:
        crossing = (first.month or 0) > (last.month or 0)
        first = replace(first, year=last.year - crossing)
    return first, last


def _possible(parts: Parts) -> bool:
    return parts.day is None or parts.month is None or parts.day <= _LONGEST[parts.month]


def _unit(stated: Mapping[str, str], numbers: Mapping[str, int], words_of: Calendar) -> tuple[str, int | None]:
    name = next((name for name in stated if name.rstrip("123") in {"unit", "units", "single", "dual"}), None)
    if name is None:
        return "", None
    count = next((number for slot, number in numbers.items() if slot.rstrip("123") == "count"), None)
    return words_of.units[words(stated[name])], count or _UNIT_COUNTS.get(name)


def _joined(found: list[tuple[int, int, Parsed]], text: str, words_of: Calendar) -> Iterator[tuple[int, int, Parsed]]:
    """Join a Hijri day and its Gregorian equal, told apart by a word such as الموافق."""
    skip = False
    for one, other in pairwise([*found, (len(text), len(text), Parsed())]):
        if skip:
            skip = False
            continue
        if one[2].hijri != other[2].hijri and words_of.equals.fullmatch(text, one[1], other[0]):
            skip = True
            gregorian = other[2] if one[2].hijri else one[2]
            weekdays = gregorian.weekdays or one[2].weekdays or other[2].weekdays
            yield one[0], other[1], replace(gregorian, weekdays=weekdays)
        else:
            yield one
