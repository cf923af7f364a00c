"""Where a report was sent from."""

import pytest

from graph.documents import Document
from graph.reading import read
from graph.reading.people.datelines import datelines
from graph.reading.rules import open_page


@pytest.mark.parametrize(
    ("line", "cities"),
    [
        ("LONDON, Feb 18 (News) - Britain and Peru agreed on Tuesday.", ["London"]),
        ("RABAT, Morocco, 3 May 2024 (News) — The minister said so.", ["Rabat"]),
        ("Riyadh, 12 Rabi' II 1446 H (15 October 2024), SPA -- The minister signed.", ["Riyadh"]),
        ("By a reporter | Accra | August 24, 2024", ["Accra"]),
        ("Rabat - The director general arrived.", ["Rabat"]),
        ("London and Lima agreed on Tuesday - it was said - to work together.", []),
        ("London, where the talks were held, is quiet - for now.", []),
    ],
)
def test_the_cities_of_datelines(line: str, cities: list[str]) -> None:
    page = open_page(Document("d", f"{line}\nMore was said in Paris later.", "en"))
    assert [place.entry.get("city") for place in datelines(page)] == cities


def test_a_city_at_the_very_end() -> None:
    page = open_page(Document("d", "By a reporter in New York", "en"))
    assert list(datelines(page)) == []


def test_a_dateline_may_name_the_country_of_its_city() -> None:
    text = (
        "Cali, Colombia, 9 de septiembre de 2025. El ministro colombiano de Defensa, Pedro Ruiz, se reunió hoy con su "
        "homólogo brasileño, José Silva."
    )
    (event,) = read(Document("d", text, "es")).events
    assert event.place is not None
    assert (event.start, event.place.city, event.place.country) == ("2025-09-09", "Cali", "CO")


def test_a_dateline_with_a_dot_before_its_dash() -> None:
    text = (
        "LIMA.- La presidenta Ana Ruiz recibió a la jefa del Comando Sur de Estados Unidos, general Eva Holm. "
        "Acompañaron a la mandataria el ministro de Defensa, Luis Soto, y el canciller Pedro Vega."
    )
    record = read(Document("d", text, "es"))
    assert {o.name: o.country for o in record.officials} == {
        "Ana Ruiz": "PE",
        "Eva Holm": "US",
        "Luis Soto": "PE",
        "Pedro Vega": "PE",
    }
    assert len(record.events[0].participants) == 4
