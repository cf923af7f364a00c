import pytest

from graph.evaluation.names import folded, same


def test_a_name_is_compared_without_titles_articles_and_particles() -> None:
    assert folded("معالي عبد اللطيف الحموشي") == "عبدلطيف حموشي"
    assert folded("Dr. José ben Álvarez") == "jose alvarez"
    assert folded("King") == "king"


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Marie-Claire Diaye", "MARIE CLAIRE DIAYE"),
        ("عبد الله بن زايد", "عبدالله زايد آل نهيان"),
        ("Selami Yıldız", "SELAMI YILDIZ"),
    ],
)
def test_one_name_written_twice(name: str, other: str) -> None:
    assert same([name], ["somebody else", other])


@pytest.mark.parametrize(("name", "other"), [("Alami", "Karim Alami"), ("", ""), ("Karim Alami", "Karim B")])
def test_one_word_alone_or_half_a_name_is_not_the_name(name: str, other: str) -> None:
    assert not same([name], [other])
