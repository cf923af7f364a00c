from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queries.dates import day, in_figures
from queries.question import Bound

TODAY = date(2026, 3, 15)  # a Sunday


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024/9", date(2024, 9, 1), date(2024, 9, 30)),
        ("2024-09-28", date(2024, 9, 28), date(2024, 9, 28)),
        (" ٢٠٢٤-٠٩ ", date(2024, 9, 1), date(2024, 9, 30)),
        ("September 2024", date(2024, 9, 1), date(2024, 9, 30)),
        ("last year", date(2025, 1, 1), date(2025, 12, 31)),
    ],
)
def test_a_period_has_a_first_and_a_last_day(text: str, first: date, last: date) -> None:
    assert (day(text, Bound.FIRST, TODAY), day(text, Bound.LAST, TODAY)) == (first, last)


@pytest.mark.parametrize("text", ["", "24", "2024-13", "2024-00", "2024-05-00", "2024-02-30", "0000", "10:30", "soon"])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        day(text, Bound.FIRST)


def test_only_a_date_that_begins_with_its_year_needs_no_interpretation() -> None:
    assert [in_figures(text) for text in ("2024-09-28", "٢٠٢٤", "28/09/2024", "last year")] == [
        True,
        True,
        False,
        False,
    ]


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_lies_within_its_month_and_year(on: date) -> None:
    for text in (f"{on:%Y-%m-%d}", f"{on:%Y-%m}", f"{on:%Y}"):
        assert day(text, Bound.FIRST) <= on <= day(text, Bound.LAST)
