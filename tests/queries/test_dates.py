from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queries.dates import day
from queries.question import Bound


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024/9", date(2024, 9, 1), date(2024, 9, 30)),
        ("2024-09-28", date(2024, 9, 28), date(2024, 9, 28)),
        (" ٢٠٢٤-٠٩ ", date(2024, 9, 1), date(2024, 9, 30)),
    ],
)
def test_a_period_has_a_first_and_a_last_day(text: str, first: date, last: date) -> None:
    assert (day(text, Bound.FIRST), day(text, Bound.LAST)) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "24", "2024-13", "2024-00", "2024-05-00", "2024-02-30", "0000", "28/09/2024", "yesterday", "2024-09-28T10:00"],
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        day(text, Bound.FIRST)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_lies_within_its_month_and_year(on: date) -> None:
    for text in (f"{on:%Y-%m-%d}", f"{on:%Y-%m}", f"{on:%Y}"):
        assert day(text, Bound.FIRST) <= on <= day(text, Bound.LAST)
