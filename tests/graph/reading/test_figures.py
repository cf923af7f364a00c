import pytest

from graph.documents import Document
from graph.reading import read


def figures(text: str) -> list[tuple[int | float, str | None, str | None]]:
    record = read(Document("d", text, "en", published="2025-03-05"))
    return [(figure.value, figure.unit, figure.period) for figure in record.figures]


def test_each_figure_of_a_sentence_has_its_period() -> None:
    text = "The Spanish Ministry of the Interior said police arrested 1,200 people and 30 suspects in 2024."
    assert figures(text) == [(1200, "people", "2024"), (30, "people", "2024")]


@pytest.mark.parametrize("number", ["9" * 16, "9" * 400, "1" + ",000" * 6])
def test_a_number_that_nobody_counts_to_is_no_figure(number: str) -> None:
    assert figures(f"The Spanish Ministry of the Interior said police arrested {number} people in 2024.") == []


@pytest.mark.parametrize("space", [" ", "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"])
def test_thousands_may_stand_apart(space: str) -> None:
    text = f"The Spanish Ministry of the Interior said police arrested 12{space}600 people in 2024."
    assert figures(text) == [(12600, "people", "2024")]


def test_a_year_is_no_thousand() -> None:
    assert figures("The Spanish Ministry of the Interior said that in 2024 police arrested 300 people.")[0][0] == 300
