"""Day and place that events take from what a text says around them."""

import pytest

from graph.documents import Document
from graph.reading import read
from ontology.record import Event


def events(text: str) -> list[Event]:
    return list(read(Document("text", text, "es")).events)


def test_what_happened_on_the_day_of_a_dateline_did_so_in_its_city() -> None:
    text = "Bogotá, 5 de marzo de 2025. Los cancilleres de Chile y Perú, Juan Ríos y Luis Paz, se reunieron hoy."
    (event,) = events(text)
    assert event.place is not None
    assert (event.start, event.place.city, event.place.country) == ("2025-03-05", "Bogotá", "CO")


def test_what_follows_is_of_the_same_day_and_town() -> None:
    text = (
        "El canciller de Chile, Juan Ríos, se reunió el 5 de marzo de 2025 en Lima con el canciller de Perú, Luis Paz. "
        "Más tarde, Ríos sostuvo un encuentro con la presidenta de Perú, Ana Salas."
    )
    _, later = events(text)
    assert later.place is not None
    assert (later.start, later.place.city) == ("2025-03-05", "Lima")


@pytest.mark.parametrize(
    "text",
    [
        "El canciller de Chile, Juan Ríos, y el canciller de Perú, Luis Paz, firmaron un acuerdo. "
        "La firma se realizó el 18 de julio de 2025.",
        "Chile y Perú firmaron el 18 de julio de 2025 un convenio. "
        "Firmaron el documento el canciller de Chile, Juan Ríos, y el canciller de Perú, Luis Paz.",
    ],
)
def test_a_signing_has_the_day_told_beside_it(text: str) -> None:
    (event,) = events(text)
    assert (event.type, event.start) == ("signing", "2025-07-18")


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            "es",
            "El ministro español del Interior, José Martín, inauguró el martes en Túnez la conferencia "
            "internacional sobre "
            "terrorismo. Al margen de la conferencia, Martín se reunió con el ministro marroquí del "
            "Interior, Alí Wardi.",
        ),
        (
            "fr",
            "Le ministre espagnol de l'Intérieur, José Martin, a ouvert mardi à Tunis la conférence "
            "internationale sur le "
            "terrorisme. Après la cérémonie, M. Martin a rencontré le ministre marocain de l'Intérieur, Ali Wardi.",
        ),
    ],
)
def test_meeting_on_the_margins_is_on_the_day_of_the_conference(lang: str, text: str) -> None:
    events = read(Document("d", text, lang, published="2025-05-08")).events
    assert [(event.type, event.start) for event in events] == [("conference", "2025-05-06"), ("meeting", "2025-05-06")]
