from datetime import date

import pytest

from graph.identity.happenings.days import Days, conflicting, told_days


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (date(2025, 1, 28), date(2025, 1, 28), "28 January 2025"),
        (date(2025, 1, 28), date(2025, 1, 29), "28–29 January 2025"),
        (date(2025, 1, 31), date(2025, 2, 1), "31 January 2025 – 1 February 2025"),
        (date(2024, 2, 1), date(2024, 2, 29), "February 2024"),
        (date(2024, 1, 1), date(2024, 12, 31), "2024"),
    ],
)
def test_days_are_spoken(first: date, last: date, expected: str) -> None:
    assert str(Days(first, last)) == expected


def test_days_months_and_years_are_told_apart_by_their_length() -> None:
    fortnight, february = Days(date(2025, 2, 1), date(2025, 2, 15)), Days(date(2025, 2, 1), date(2025, 2, 28))
    year = Days(date(2025, 1, 1), date(2025, 12, 31))
    assert [days.by_day for days in (fortnight, february, year)] == [True, False, False]
    assert [days.by_month for days in (fortnight, february, year)] == [True, True, False]


def test_days_conflict_when_both_are_known_and_none_is_common() -> None:
    one, other = Days(date(2025, 1, 27), date(2025, 1, 28)), Days(date(2025, 1, 28), date(2025, 1, 29))
    assert not conflicting(one, other)
    assert conflicting(one, Days(date(2025, 1, 29), date(2025, 1, 29)))
    assert not conflicting(one, None)


def test_an_open_end_stands_for_the_day_that_is_known() -> None:
    assert told_days(date(2025, 1, 28), None) == Days(date(2025, 1, 28), date(2025, 1, 28))
    assert told_days(None, None) is None
