"""Who signs a text, by lines of its own."""

import pytest

from graph.documents import Document
from graph.reading.people.masthead import masthead_country
from graph.reading.rules import open_page

BODY = (
    "Le ministre de l'Artisanat, Yao Brou, a reçu mardi une délégation venue de loin pour parler de tout et de rien.\n"
)


@pytest.mark.parametrize(
    ("text", "country"),
    [
        (f"Présidence de la République du Bénin\n\n{BODY}", "BJ"),
        (f"{BODY}© Garde nationale du Niger — Plan du site\n", "NE"),
        (f"De : Affaires mondiales Canada\n{BODY}", "CA"),
        (f"{BODY}Retrouvez-nous sur : douane.gouv.fr\n", "FR"),
        (f"{BODY}MAP 141642 GMT mai 2024\n", "MA"),
        (f"TUNIS, 3 oct. 2023 (TAP) - {BODY}", "TN"),
        (f"Ambassade lointaine\n{BODY}", None),
        (f"{BODY}Garde nationale du Niger\nPolice nationale du Mali\n", None),
        ("", None),
    ],
)
def test_lines_that_sign_a_text(text: str, country: str | None) -> None:
    assert masthead_country(open_page(Document("text", text, "fr"))) == country
