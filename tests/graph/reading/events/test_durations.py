"""How long something lasts."""

import pytest

from graph.documents import Document
from graph.reading import read
from tests.graph.reading.readings import Reading

record = Reading("en").record


def test_what_ended_had_its_first_day_before() -> None:
    (event,) = record(
        "LIMA, 27 June 2025 - A five-day training course on document fraud ended on Friday at the Police Academy of "
        "Peru. The course was organised by Sweden and attended by officers from Chile and Bolivia."
    ).events
    assert (event.type, event.start, event.end) == ("training", "2025-06-23", "2025-06-27")


def test_what_began_goes_on() -> None:
    (event,) = record(
        "LIMA, 27 June 2025 - Peru's Interior Minister Ana Ruiz opened a three-day conference on drugs on Friday."
    ).events
    assert (event.start, event.end) == ("2025-06-27", "2025-06-29")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "El ministro español del Interior, José Martín, ha concluido hoy una visita de tres días a "
            "Mauritania, donde "
            "se ha reunido con su homólogo mauritano, Ahmed Taya.",
        ),
        (
            "fr",
            "Le ministre français de l'Intérieur, Jean Petit, a achevé mercredi une visite de trois jours "
            "au Sénégal, où "
            "il s'est entretenu avec son homologue sénégalais, Moussa Fall.",
        ),
    ],
)
def test_visit_that_ends_began_before(lang: str, text: str) -> None:
    (event,) = read(Document("visit", text, lang, published="2025-05-07")).events
    assert (event.type, event.start, event.end) == ("visit", "2025-05-05", "2025-05-07")
