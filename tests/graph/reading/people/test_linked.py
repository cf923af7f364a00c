"""What a post or body is over where any noun may stand behind "of": words that no lexicon lists."""

import pytest

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.rules import open_page


@pytest.mark.parametrize(
    ("text", "post", "country"),
    [
        (
            "La ministre de la Protection des végétaux, Awa Sow, a déclaré",
            "ministre de la Protection des végétaux",
            None,
        ),
        (
            "le ministre ivoirien de l'Artisanat et des Petits Métiers, Yao Brou, a déclaré",
            "ministre de l'Artisanat et des Petits Métiers",
            "CI",
        ),
        (
            "le chef du Laboratoire central de police technique et scientifique, Paul Renard, a déclaré",
            "chef du Laboratoire central de police technique et scientifique",
            None,
        ),
        (
            "le directeur de l'Office central de lutte contre la contrebande, Yao Brou, a déclaré",
            "directeur de l'Office central de lutte contre la contrebande",
            None,
        ),
        ("le président de la République de Côte d'Ivoire, Yao Brou, a déclaré", "président de la République", "CI"),
        (
            "le ministre gambien des Affaires étrangères et des Gambiens de l'étranger, Yao Brou, a déclaré",
            "ministre des Affaires étrangères et des Gambiens de l'étranger",
            "GM",
        ),
        ("le procureur de Bruxelles, Paul Renard, a déclaré", "procureur de Bruxelles", "BE"),
    ],
)
def test_words_that_no_lexicon_lists_belong_to_a_post(text: str, post: str, country: str | None) -> None:
    (person,) = cast(open_page(Document("text", text, "fr"))).persons
    assert [seat.title for held in person.posts for seat in held.seats] == [post]
    assert person.country == country


def test_who_stands_behind_and_is_somebody_else() -> None:
    text = "Le ministre de l'Artisanat et le général Yao Brou ont visité Dakar."
    people = cast(open_page(Document("text", text, "fr"))).persons
    assert [seat.title for person in people for held in person.posts for seat in held.seats] == [
        "général",
        "ministre de l'Artisanat",
    ]
