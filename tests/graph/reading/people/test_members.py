"""Whose an official is by the company that he is told in."""

import pytest

from graph.documents import Document
from graph.reading import read
from graph.reading.people.actors import Nation
from graph.reading.people.cast import cast
from graph.reading.rules import open_page


def countries(text: str) -> dict[str | None, str | None]:
    return {person.name: person.country for person in cast(open_page(Document("text", text, "es"))).persons}


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        (
            "El director recibió a una delegación de la Policía Nacional del Perú encabezada por su jefe de "
            "Inteligencia, Luis Salas.",
            "Luis Salas",
            "PE",
        ),
        (
            "Asistieron, por parte chilena, la comisaria general de Información, Rosa Paz; y, por la boliviana, el "
            "prefecto de policía Juan Ríos.",
            "Juan Ríos",
            "BO",
        ),
        (
            "El ministro de Defensa, Juan Ríos, recibió en su despacho de Bogotá al embajador de Chile, Luis Paz.",
            "Juan Ríos",
            "CO",
        ),
        ("El delegado del Gobierno en Castilla y León, Juan Ríos, afirmó que habrá más medios.", "Juan Ríos", "ES"),
        (
            "Costa Rica y Panamá cooperan. En la cita estuvieron los ministros de Seguridad, Mario Paz y Luis Ríos.",
            "Luis Ríos",
            "PA",
        ),
        (
            "La vicepresidenta de Colombia, Rosa Paz, visitó Marruecos. Paz se reunió con el ministro de Agricultura, "
            "Omar Wardi.",
            "Omar Wardi",
            "MA",
        ),
        (
            "MADRID.- La ministra de Defensa, Rosa Paz, recibe a los alcaldes.\n"
            "LIMA.- El canciller, Juan Ríos, viaja a Cuzco.",
            "Juan Ríos",
            "PE",
        ),
    ],
)
def test_whose_somebody_is_by_his_company(text: str, name: str, country: str) -> None:
    assert countries(text)[name] == country


def test_a_counterpart_without_country_is_of_the_only_other_one() -> None:
    text = "MADRID, 3 may.- El ministro José Martín verá a su homólogo, Omar Wardi, informó la parte argelina."
    assert countries(text)["Omar Wardi"] == "DZ"


def test_who_is_spoken_of_by_country_is_the_one_named_last() -> None:
    text = "El ministro del Interior de España, José Martín, llegó. El funcionario español afirmó que volverá."
    (person,) = cast(open_page(Document("text", text, "es"))).persons
    assert [post.entry.id for post in person.posts] == ["minister", "spoken-of"]


def test_people_of_bodies_stand_for_their_countries() -> None:
    text = "Representantes de la Policía Nacional de Colombia y de Carabineros de Chile se reunieron el lunes en Lima."
    actors = [actor.side for told in cast(open_page(Document("text", text, "es"))).actors.values() for actor in told]
    assert [side.code for side in actors if isinstance(side, Nation)] == ["CO", "CL"]


def test_who_is_met_in_a_town_is_of_its_country() -> None:
    text = (
        "La directora general de la Guardia Civil, Ana Ruiz, se ha reunido en Nuakchot con el comandante de la "
        "Gendarmería Nacional, Ahmed Taya."
    )
    officials = read(Document("d", text, "es")).officials
    assert {one.name: one.country for one in officials} == {"Ana Ruiz": "ES", "Ahmed Taya": "MR"}
