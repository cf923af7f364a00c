import pytest

from graph.reading.llm.numbers import states_number


@pytest.mark.parametrize(
    ("quote", "value", "stated"),
    [
        ("2,565 people had been trained", 2565, True),
        ("تكوين ٢٥٦٥ شخصا", 2565, True),
        ("2 565 personnes", 2565, True),
        ("2.5 million euros", 2_500_000, True),
        ("2,5 toneladas", 2.5, True),
        ("twelve suspects", 12, True),
        ("12 suspects in 2024", 13, False),
        ("12 suspects", True, False),
        ("12 suspects", "12", False),
        ("12 suspects", None, False),
        ("12 suspects", 1e300, False),
    ],
)
def test_a_number_is_one_that_the_passage_has(quote: str, value: object, stated: bool) -> None:
    assert states_number(quote, value) is stated
