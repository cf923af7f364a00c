"""Dates as people say them in Arabic, French, Spanish and English: ``September 2024``, ``hace dos meses``."""

import re
import unicodedata
from calendar import day_name, month_name
from datetime import date, datetime, timedelta
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any

import yaml

from ontology import LANGUAGES
from ontology.files import document

LONGEST = 60
"""Characters of what is taken for a date; longer text is none, and would take long to find so."""
# A word, a letter and a year, or figures with day, month and year: "12", "10:30" and "a" are no dates.
_WORD = re.compile(r"[^\W\d]{3}|[^\W\d].*\b\d{4}")
_FIGURES = re.compile(r"\d{1,2}[./ -]\d{1,2}[./ -]\d{4}")
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def interval(text: str, today: date) -> tuple[date, date]:
    """First and last day of the day, week, month, quarter or year that is meant.

    Args:
        text: ``28/01/2025`` (day first), ``28 janvier 2025``, ``سبتمبر 2024``, ``last year``, ``hace dos meses``.
        today: what relative dates are counted from.

    Raises:
        ValueError: nothing of the kind.
    """
    if len(text) > LONGEST:
        raise ValueError(text)
    said = _known(_folded(text))
    if not _WORD.search(said) and not _FIGURES.fullmatch(said):
        raise ValueError(text)
    found = _parser(today).get_date_data(said)
    if found.date_obj is None:
        raise ValueError(text)
    return _around(found.date_obj.date(), found.period)


def _around(day: date, period: str) -> tuple[date, date]:
    if period == "week":
        monday = day - timedelta(days=day.weekday())
        return monday, monday + timedelta(days=6)
    months = _MONTHS.get(period)
    if months is None:
        return day, day
    first = date(day.year, (day.month - 1) // months * months + 1, 1)
    after = first + timedelta(days=31 * months)
    return first, date(after.year, (after.month - 1) // months * months + 1, 1) - timedelta(days=1)


def _folded(text: str) -> str:
    """Text in lower case, without accents and vowel marks, digits of any script as 0 to 9."""
    plain = unicodedata.normalize("NFKD", text.casefold().strip().replace("’", "'"))
    letters = (char for char in plain if not unicodedata.combining(char) and char != "ـ")
    return " ".join("".join(str(int(char)) if char.isdecimal() else char for char in letters).split())


def _known(said: str) -> str:
    for expression, means in _sayings():
        if found := expression.fullmatch(said):
            said = found.expand(means)
    return _named().sub(lambda found: _names()[found[0]], said)


@cache
def _sayings() -> list[tuple[re.Pattern[str], str]]:
    entries = yaml.safe_load(files(__package__).joinpath("dates.yaml").read_text(encoding="utf-8"))
    return [(re.compile(entry["said"]), entry["means"]) for entry in entries]


@cache
def _names() -> dict[str, str]:
    """English names of months and weekdays by their Arabic ones, in use from Morocco to Iraq."""
    calendar = document("lexicon/ar/calendar.yaml")
    return {
        _folded(name): english[int(number)]
        for table, english in (("month", list(month_name)), ("weekday", ["", *day_name]))
        for number, names in calendar[table].items()
        for name in names
    }


@cache
def _named() -> re.Pattern[str]:
    longest_first = sorted(_names(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b")


def _parser(today: date) -> Any:  # noqa: ANN401 - loaded when a date is no ISO date: it takes a quarter of a second
    settings = {
        "DATE_ORDER": "DMY",
        "PREFER_LOCALE_DATE_ORDER": False,
        "PREFER_DATES_FROM": "past",
        "RELATIVE_BASE": datetime(today.year, today.month, today.day),
    }
    return import_module("dateparser.date").DateDataParser(languages=list(LANGUAGES), settings=settings)
