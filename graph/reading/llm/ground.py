"""What a model's answer is held against: the text, the closed lists, the calendar; and what was left out, and why."""

import datetime
import re
from collections.abc import Iterator
from functools import cache, cached_property
from typing import Any

from graph.reading.llm.span import Span
from graph.reading.llm.words import MOST_QUOTE, Words
from graph.reading.text.normalise import fold
from ontology import adjectives, ambiguous_adjectives, areas, cities, countries

Json = dict[str, Any]

MOST_ITEMS = 200
"""Length of the longest list that is looked at; a record of a long document has a tenth of it."""

_SHOWN = 80
_DATE = re.compile(r"(\d{4}|\d{3}X|XXXX)(?:-(\d\d)(?:-(\d\d))?)?[~?%]?")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
# A Hijri year has 354.37 days of 365.24, and the first began in July 622.
_HIJRI_YEARS, _HIJRI_LENGTH, _HIJRI_BEGAN = range(1300, 1500), 0.970224, 621.57


class Ground:
    """One document as what is said of it is checked.

    Args:
        words: of the text.
        lang: language of the text.
        published: day of publication, or None.
        rule: what evidence and warnings cite.
        home: country whose news it is by its publisher, which may leave it unsaid.
    """

    def __init__(self, words: Words, lang: str, published: str | None, rule: str, home: str | None = None) -> None:
        self.words = words
        self.lang = lang
        self.published = published
        self.rule = rule
        self.home = home
        self._left_out: list[str] = []
        self._uncounted = 0

    @property
    def warnings(self) -> list[Json]:
        """What was left out, and why; of an answer that is mostly wrong, the first and how many more."""
        more = [f"{self._uncounted} more parts of the answer left out"] if self._uncounted else []
        told = [{"message": message, "rule": self.rule} for message in (*self._left_out, *more)]
        return [*map(self._passed_over, self.words.passed_over), *told]

    def _passed_over(self, span: Span) -> Json:
        """Tell of a passage that is not believed; of a long one, its beginning."""
        start, end = span.start, min(span.end, span.start + MOST_QUOTE)
        message = "passed over: it gives orders to a machine, and is no part of the report"
        return {"message": message, "start": start, "end": end, "quote": self.words.text[start:end], "rule": self.rule}

    def leave_out(self, what: str, why: str) -> None:
        """Tell of something that is not taken."""
        if len(self._left_out) < MOST_ITEMS:
            self._left_out.append(f"{what} left out: {why}")
        else:
            self._uncounted += 1

    def items(self, answer: Json, name: str) -> list[Any]:
        """Take a list of the answer, and tell if it is longer than what is looked at."""
        items = listed(answer.get(name))
        given = answer.get(name)
        if isinstance(given, list) and len(given) > len(items):
            self.leave_out(f"{len(given) - len(items)} of the {name}", f"no more than {MOST_ITEMS} are looked at")
        return items

    def country(self, value: object, what: str) -> str | None:
        """Take a country's code; one that is no code is left out."""
        if isinstance(value, str) and value in countries():
            return value
        if value not in (None, ""):
            self.leave_out(f"country {shown(value)} of {what}", "no such code in ISO 3166-1")
        return None

    def home_or_named(self, value: object, what: str) -> str | None:
        """Take the country of somebody: one that the text names, or whose news it is."""
        code = self.country(value, what)
        if code is None or self.tells_of(code):
            return code
        self.leave_out(f"country {shown(code)} of {what}", "the text names no such country")
        return None

    def tells_of(self, code: str) -> bool:
        """Whether the text names a country, or is that country's own news."""
        return code == self.home or any(True for _ in self.country_spans(code))

    def area(self, value: object, what: str) -> str | None:
        """Take an area of the closed list."""
        if isinstance(value, str) and value in areas():
            return value
        self.leave_out(f"area {shown(value)} of {what}", "it is not in the list of areas")
        return None

    def date(self, value: object, what: str) -> str | None:
        """Take a date in EDTF whose year the text gives, or that lies within a year of publication."""
        if value in (None, ""):
            return None
        parts = value.split("/") if isinstance(value, str) else []
        if not 1 <= len(parts) <= 2 or not any(parts) or not all(map(_is_date, parts)):
            self.leave_out(f"date {shown(value)} of {what}", "it is no date in EDTF")
        elif not all(map(self._is_told, parts)):
            self.leave_out(f"date {shown(value)} of {what}", "neither the text nor its publication gives that year")
        else:
            return str(value)
        return None

    def name(self, value: object, what: str) -> str | None:
        """Take a name that stands in the text."""
        if isinstance(value, str) and self.words.spans(value):
            return " ".join(value.split())
        if value not in (None, ""):
            self.leave_out(f"{what} {shown(value)}", "the text has no such name")
        return None

    def country_spans(self, code: str) -> Iterator[Span]:
        """Find where the text names a country: its names, its people, its cities."""
        for name in _names_of(self.lang, code):
            yield from self.words.spans(name)

    def _is_told(self, part: str) -> bool:
        year = part[:4].replace("X", ".")
        return part in ("", "..") or any(re.fullmatch(year, known) for known in self._years)

    @cached_property
    def _years(self) -> set[str]:
        stated = {int(found) for found in _YEAR.findall(fold(self.words.believed))}
        hijri = {
            int(year * _HIJRI_LENGTH + _HIJRI_BEGAN) + more
            for year in stated
            if year in _HIJRI_YEARS
            for more in (0, 1)
        }
        published = int(self.published[:4]) if self.published and self.published[:4].isdecimal() else None
        near = {published - 1, published, published + 1} if published else set()
        return {"XXXX", *(f"{year:04}" for year in stated | hijri | near)}


def listed(value: object) -> list[Any]:
    """Take a list, up to the length that is looked at; of anything else, nothing."""
    return value[:MOST_ITEMS] if isinstance(value, list) else []


def shown(value: object) -> str:
    """Write a value of the model's as it may be shown: short, and no character that a terminal obeys."""
    text = repr(value)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


@cache
def _names_of(lang: str, code: str) -> tuple[str, ...]:
    """All that a text in a language may call a country, its people and its cities."""
    country = countries()[code]
    people = [
        form for forms in (adjectives(lang), ambiguous_adjectives(lang)) for form, of in forms.items() if code in of
    ]
    towns = [name for name, namesakes in cities(lang).items() if any(city.country == code for city in namesakes)]
    return (country.names[lang], *country.aliases[lang], *country.ambiguous[lang], *people, *towns)


def _is_date(part: str) -> bool:
    if part in ("", ".."):
        return True
    found = _DATE.fullmatch(part)
    if found is None:
        return False
    year, month, day = found.groups()
    try:
        # A leap year stands for one that is not known.
        datetime.date(int(year) if year.isdecimal() else 2000, int(month or 1), int(day or 1))
    except ValueError:
        return False
    return "X" not in year or year == "XXXX" or month is None
