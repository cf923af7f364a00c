from calendar import month_name
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from queries.dates_in_words import interval

TODAY = date(2026, 3, 15)  # a Sunday
JANUARY_28 = (date(2025, 1, 28), date(2025, 1, 28))
SEPTEMBER = (date(2024, 9, 1), date(2024, 9, 30))
LAST_YEAR = (date(2025, 1, 1), date(2025, 12, 31))
TWO_MONTHS_AGO = (date(2026, 1, 1), date(2026, 1, 31))


@pytest.mark.parametrize(
    "text",
    [
        "28/01/2025",
        "28.01.2025",
        "٢٨/٠١/٢٠٢٥",
        "28 January 2025",
        "January 28, 2025",
        "the 28th of January 2025",
        "28 janvier 2025",
        "le 28 janvier 2025",
        "28 de enero de 2025",
        "el 28 de enero de 2025",
        "28 يناير 2025",
        "28 كانون الثاني 2025",
        "الثلاثاء 28 يناير 2025",
        "٢٨ يناير ٢٠٢٥",
    ],
)
def test_a_day_is_said_in_four_languages(text: str) -> None:
    assert interval(text, TODAY) == JANUARY_28


@pytest.mark.parametrize(
    "text",
    ["September 2024", "sept 2024", "septembre 2024", "septiembre de 2024", "سبتمبر 2024", "شتنبر 2024", "أيلول 2024"],
)
def test_a_month_is_all_of_it(text: str) -> None:
    assert interval(text, TODAY) == SEPTEMBER


@pytest.mark.parametrize("text", ["last year", "l'année dernière", "el año pasado", "العام الماضي", "السنة الماضية"])
def test_last_year_is_all_of_it(text: str) -> None:
    assert interval(text, TODAY) == LAST_YEAR


@pytest.mark.parametrize("text", ["two months ago", "2 months ago", "il y a deux mois", "hace dos meses", "قبل شهرين"])
def test_months_ago_are_the_whole_month(text: str) -> None:
    assert interval(text, TODAY) == TWO_MONTHS_AGO


@pytest.mark.parametrize("text", ["yesterday", "hier", "ayer", "أمس"])
def test_yesterday(text: str) -> None:
    assert interval(text, TODAY) == (date(2026, 3, 14), date(2026, 3, 14))


def test_a_week_begins_on_monday() -> None:
    assert interval("last week", TODAY) == (date(2026, 3, 2), date(2026, 3, 8))


def test_a_quarter() -> None:
    assert interval("Q1 2025", TODAY) == (date(2025, 1, 1), date(2025, 3, 31))


def test_the_day_comes_before_the_month() -> None:
    assert interval("03/04/2025", TODAY) == (date(2025, 4, 3), date(2025, 4, 3))


@pytest.mark.parametrize("text", ["banana", "12", "10:30", "1700000000", "31 February 2025", "a", "", "99/99/2024"])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        interval(text, TODAY)


def test_long_text_is_no_date() -> None:
    with pytest.raises(ValueError, match="May"):
        interval("May 2024 " * 10_000, TODAY)


@settings(max_examples=25)
@given(st.dates(date(1950, 1, 1), date(2049, 12, 1)))
def test_every_month_goes_from_its_first_day_to_the_day_before_the_next(on: date) -> None:
    first, last = interval(f"{month_name[on.month]} {on.year}", TODAY)
    assert first == on.replace(day=1)
    assert last < (last + timedelta(days=1)).replace(day=1)
    assert first <= on <= last
