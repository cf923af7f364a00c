"""What a text about two sides says of them without naming them."""

import pytest

from graph.documents import Document
from graph.reading import read

_MET = "El canciller de Chile, Juan Ríos, se reunió el 5 de marzo de 2025 en Lima con el canciller de Perú, Luis Paz. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La relación se apoya en el Convenio de extradición, en vigor desde 2005.", ("agreement", "in-force")),
        ("Expresaron el deseo de concluir un acuerdo sobre becas.", ("agreement", "proposed")),
        ("El equipo conjunto de investigación trabaja desde 2022.", ("joint-body", "in-force")),
    ],
)
def test_an_agreement_of_the_two(text: str, expected: tuple[str, str]) -> None:
    agreements = read(Document("text", _MET + text, "es")).agreements
    assert [(one.kind, one.status) for one in agreements] == [expected]
    assert {party for one in agreements for party in one.parties} == {"CL", "PE"}


def test_what_both_do_is_cooperation_of_the_two() -> None:
    text = _MET + "\nLa policía busca a un fugitivo. Autoridades de los dos países realizan patrullajes conjuntos."
    (cooperation,) = read(Document("text", text, "es")).cooperation
    assert set(cooperation.between) == {"CL", "PE"}
    assert "joint-operations" in cooperation.areas


def test_three_sides_are_no_duo() -> None:
    text = _MET + "Ríos se reunió con el canciller de Brasil, José Lima. Existe un convenio de extradición en vigor."
    assert read(Document("text", text, "es")).agreements == []
