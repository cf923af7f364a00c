"""Words between a post and its holder's name."""

import pytest

from graph.documents import Document
from graph.reading.people.cast import cast
from graph.reading.rules import open_page


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("la représentante spéciale de l'Union européenne pour le Sahel, Mme Eva Lind, a déclaré", "Eva Lind"),
        ("le directeur de l'Office des Nations unies à Nairobi, Sami Wardi, a déclaré", "Sami Wardi"),
        ("la procureure générale près la cour d'appel de Cotonou, Awa Sow, a déclaré", "Awa Sow"),
        (
            "le ministre délégué auprès du ministre de l'Intérieur, chargé de la Sécurité, Omar Wardi, a déclaré",
            "Omar Wardi",
        ),
    ],
)
def test_a_charge_or_place_stands_before_a_name(text: str, name: str) -> None:
    assert [person.name for person in cast(open_page(Document("text", text, "fr"))).persons] == [name]
