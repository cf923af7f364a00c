"""The year that a text states once holds for the same days told without it."""

import pytest

from graph.reading.dates import Resolved, dated_days, with_stated_year


@pytest.mark.parametrize(
    ("day", "completed"),
    [("XXXX-03-29", "2025-03-29"), ("XXXX-03-30", "XXXX-03-30"), ("XXXX-04", "XXXX-04"), ("2024-03-29", "2024-03-29")],
)
def test_day_within_a_stretch_stated_with_its_year(day: str, completed: str) -> None:
    dated = dated_days("Déplacement du ministre en Indonésie (25-29 mars 2025)", "fr")
    assert with_stated_year(Resolved(day, day), dated) == Resolved(completed, completed)


def test_day_stated_in_two_years_stays_open() -> None:
    dated = dated_days("el 3 de mayo de 2023 y el 3 de mayo de 2024", "es")
    assert with_stated_year(Resolved("XXXX-05-03", "XXXX-05-03"), dated).start == "XXXX-05-03"
