import pytest

from graph.answers.reference import named
from graph.answers.typed import BEGINS, WHOLE, words


@pytest.mark.parametrize(
    ("typed", "id"),
    [
        ("maro", "MA"),
        ("Morocco", "MA"),
        ("marrue", "MA"),
        ("المغ", "MA"),
        ("cyberse", "cybersecurity"),
        ("cybersécu", "cybersecurity"),
        ("cibers", "cybersecurity"),
        ("السيبر", "cybersecurity"),
    ],
)
def test_a_country_or_area_in_four_languages(typed: str, id: str) -> None:
    assert id in [it.node.id for it in named(words(typed))]


def test_how_well_it_answers() -> None:
    assert [(it.node.id, it.answer) for it in named(words("Marruecos"))] == [("MA", WHOLE)]
    assert ("MA", BEGINS) in [(it.node.id, it.answer) for it in named(words("Marr"))]


def test_nothing_typed_names_nothing() -> None:
    assert named(()) == []
