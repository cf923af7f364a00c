import pytest

from graph.answers.typed import BEGINS, HOLDS, NOT, SOUNDS, WHOLE, answer, length, sounding, spelled, words

NAMES = ("عبد الله الهاشمي", "Abdallah El Hachimi")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("abdallah el hachimi", WHOLE),
        ("abdal", BEGINS),
        ("عبد الله اله", BEGINS),
        ("hach", HOLDS),
        ("الهاشمي عبد", HOLDS),
        ("هاشم", HOLDS),
        ("اله", HOLDS),
        ("hashem", SOUNDS),
        ("hashi abdulla", SOUNDS),
        ("murad", NOT),
        ("hachimi murad", NOT),
    ],
)
def test_how_a_name_answers(typed: str, found: int) -> None:
    assert answer(words(typed), NAMES) == found


def test_nothing_typed_means_anything_in_a_query() -> None:
    query = spelled(words('(Rabat OR *) AND name:x~2 \\ " NOT -y'))
    assert query.replace("+(", "").replace(")", "").replace("* ", " ").rstrip("*").replace(" ", "").isalnum()
    assert "OR" not in query.split()


def test_a_query_asks_for_beginnings_and_sounds() -> None:
    assert spelled(words("Gó")) == "+(gó gó* go go*)"
    assert sounding(words("Gómez")) == "+(gómez gómez* gomez gomez* 0kms 0kms* 0jms 0jms* 0km 0km* 0jm 0jm*)"
    assert spelled(words("والمغ")) == "+(والمغ والمغ* المغ المغ*)"


def test_an_article_alone_is_no_letter() -> None:
    assert [length(words(text)) for text in ("ال", "الم", "m", "أ ب")] == [0, 1, 1, 2]
