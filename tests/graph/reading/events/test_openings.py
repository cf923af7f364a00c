"""Buildings that officials open."""

import pytest

from graph.documents import Document
from graph.reading import read


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("es", "El ministro marroquí del Interior, Omar Wardi, inauguró ayer en Rabat la nueva sede de la academia."),
        (
            "fr",
            "Le ministre marocain de l'Intérieur, Omar Wardi, a inauguré mardi à Rabat le nouveau siège de l'école.",
        ),
    ],
)
def test_who_opens_a_building_takes_part_in_a_ceremony(lang: str, text: str) -> None:
    (event,) = read(Document("opened", text, lang, published="2025-05-07")).events
    assert (event.type, event.start, len(event.participants)) == ("ceremony", "2025-05-06", 1)
