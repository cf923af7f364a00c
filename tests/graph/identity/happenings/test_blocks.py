from datetime import date

from graph.identity.happenings.blocks import dates, sharing
from graph.identity.happenings.days import Days

DAY = date(2025, 1, 28)


def test_positions_that_share_a_key_come_once() -> None:
    assert sorted(sharing([{"a", "b"}, {"c"}, {"b", "a"}, {"c", "a"}])) == [(0, 2), (0, 3), (1, 3), (2, 3)]


def test_what_is_told_without_a_day_meets_the_days_around_its_publication() -> None:
    undated = dates(None, DAY)
    for day, near in ((date(2025, 1, 25), True), (date(2025, 1, 31), True), (date(2025, 2, 1), False)):
        assert bool(undated & dates(Days(day, day), None)) is near
    assert undated & dates(None, date(2025, 1, 31))
    assert undated & dates(Days(date(2024, 12, 1), date(2024, 12, 1)), DAY)


def test_a_month_meets_its_days_and_a_year_only_years() -> None:
    january, year = Days(date(2025, 1, 1), date(2025, 1, 31)), Days(date(2025, 1, 1), date(2025, 12, 31))
    assert dates(january, None) & dates(Days(DAY, DAY), None)
    assert not dates(year, None) & dates(january, None)
    assert dates(year, None) & dates(year, None)
