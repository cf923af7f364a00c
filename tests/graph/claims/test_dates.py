from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.claims.dates import Bounds, bounds, interval
from graph.errors import BadRecord


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2025-01-28", date(2025, 1, 28), date(2025, 1, 28)),
        ("2024-09", date(2024, 9, 1), date(2024, 9, 30)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2024", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024~", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-09-05?", date(2024, 9, 5), date(2024, 9, 5)),
        ("2024-XX", date(2024, 1, 1), date(2024, 12, 31)),
        ("2024-05-XX", date(2024, 5, 1), date(2024, 5, 31)),
        ("202X", date(2020, 1, 1), date(2029, 12, 31)),
        ("2024-22", date(2024, 6, 1), date(2024, 8, 31)),
    ],
)
def test_one_date(edtf: str, first: date, last: date) -> None:
    assert bounds(edtf) == Bounds(first, last, last)


def test_an_interval_ends_with_its_last_day() -> None:
    assert bounds("2025-01-28/2025-01-29") == Bounds(date(2025, 1, 28), date(2025, 1, 28), date(2025, 1, 29))
    assert bounds("2014/2024-06") == Bounds(date(2014, 1, 1), date(2014, 12, 31), date(2024, 6, 30))


def test_what_is_open_has_no_bound() -> None:
    assert bounds("") == bounds("XXXX-11-24") == Bounds(None, None, None)
    assert bounds("2024/..") == Bounds(date(2024, 1, 1), date(2024, 12, 31), None)
    assert bounds("../2024") == Bounds(None, None, date(2024, 12, 31))


@pytest.mark.parametrize("text", ["yesterday", "2024-13", "2025-02-30", "2024-9", "2024-09-00", "2024/soon", "2024-00"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(BadRecord, match=r"EDTF|does not exist"):
        bounds(text)


def test_an_interval_of_one_day_is_that_day() -> None:
    assert interval("2025-01-28", "2025-01-28") == interval("2025-01-28") == "2025-01-28"
    assert interval("2025-01-28", "2025-01-29") == "2025-01-28/2025-01-29"
    assert interval("", "2025-01-29") == "../2025-01-29"
    assert interval("2024-05/2024-06") == interval("2024-05", "2024-06")


@given(st.dates(date(1000, 1, 1)), st.dates(date(1000, 1, 1)))
def test_bounds_of_two_days_are_those_days(one: date, other: date) -> None:
    start, end = sorted((one, other))
    assert bounds(interval(start.isoformat(), end.isoformat())) == Bounds(start, start, end)
