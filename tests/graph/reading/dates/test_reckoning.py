"""Days told from a dateline without a year."""

import pytest

from graph.reading.dates import find, reckoned, resolve_from

TEXT = "LONDON, Feb 18 (News) - Britain and Peru agreed on Tuesday to work together. On Wednesday they travel on."


def _resolved(expression: str, *, held: bool | None = None) -> str | None:
    counted = reckoned(TEXT, "XXXX-02-18", "en")
    (span,) = find(expression, "en")
    return resolve_from(span, "XXXX-02-18", counted, "en", held=held).start


@pytest.mark.parametrize(
    ("expression", "held", "day"),
    [
        ("on Tuesday", True, "XXXX-02-18"),
        ("on Wednesday", False, "XXXX-02-19"),
        ("yesterday", True, "XXXX-02-17"),
        ("last October", True, "XXXX-10"),
        ("in July 2024", True, "2024-07"),
    ],
)
def test_days_are_counted_from_the_weekday_of_the_dateline(expression: str, held: bool, day: str) -> None:
    assert _resolved(expression, held=held) == day


def test_a_full_day_is_counted_from_as_it_is() -> None:
    assert reckoned(TEXT, "2025-02-18", "en") == "2025-02-18"
    assert reckoned(TEXT, None, "en") is None


def test_a_weekday_fits_the_year_that_is_counted_in() -> None:
    counted = reckoned(TEXT, "XXXX-02-18", "en")
    assert counted is not None
    assert counted.endswith("-02-18")
    (span,) = find("Tuesday", "en")
    assert resolve_from(span, counted, counted, "en", held=True).start == counted
