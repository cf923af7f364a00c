"""Second holders of a post whom only a country tells."""

import pytest

from graph.documents import Document
from graph.reading import read
from graph.reading.people.cast import cast
from graph.reading.rules import open_page


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("El ministro español del Interior, José Martín, y el marroquí, Omar Wardi, hablaron.", "MA"),
        ("Los ministros del Interior de España, José Martín, y de Marruecos, Omar Wardi, hablaron.", "MA"),
        ("La canciller de Chile, Ana Paz, y la de Colombia, Omar Wardi, hablaron.", "CO"),
    ],
)
def test_a_country_and_a_name_make_another_holder(text: str, country: str) -> None:
    persons = cast(open_page(Document("text", text, "es"))).persons
    (person,) = [person for person in persons if person.name == "Omar Wardi"]
    assert person.country == country
    assert person.posts[0].kind == persons[0].posts[0].kind


def test_an_adjective_without_a_name_is_nobody() -> None:
    text = "El ministro español del Interior, José Martín, y la marroquí Sonatel firmaron."
    assert [person.name for person in cast(open_page(Document("text", text, "es"))).persons] == ["José Martín"]


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Moroccan Interior Minister Omar Wardy met his Libyan, Spanish and German counterparts.", "MA LY ES DE"),
        ("The Spanish and Moroccan interior ministers, Ana Lopez and Omar Wardy, met in Madrid.", "ES MA"),
    ],
)
def test_countries_before_a_plural_name_a_holder_each(text: str, countries: str) -> None:
    record = read(Document("text", text, "en"))
    assert {official.country for official in record.officials} == set(countries.split())
