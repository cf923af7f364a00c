"""Sides told by what they gave: information, support, training."""

import pytest

from graph.documents import Document
from graph.reading import read

Pairs = dict[frozenset[str], set[str]]


def cooperation(text: str) -> Pairs:
    found = read(Document("text", text, "es")).cooperation
    return {frozenset(one.between): set(one.areas) for one in found}


@pytest.mark.parametrize(
    "text",
    [
        "La Guardia Civil detuvo a un hombre por tráfico de cocaína en colaboración con la Policía Nacional de "
        "Colombia.",
        "La Guardia Civil detuvo a un hombre por tráfico de cocaína gracias a la información de la Policía Nacional de "
        "Colombia.",
    ],
)
def test_who_got_help_works_with_who_gave_it(text: str) -> None:
    assert cooperation(text) == {frozenset({"ES", "CO"}): {"drug-trafficking"}}


def test_each_who_helped_is_a_partner() -> None:
    text = (
        "La Guardia Civil investiga el blanqueo de capitales con los datos que aportaron la Policía Nacional del Perú "
        "y la Policía Federal del Brasil."
    )
    assert set(cooperation(text)) == {frozenset({"ES", "PE"}), frozenset({"ES", "BR"})}


def test_who_taught_works_with_each_who_was_taught() -> None:
    text = "Policías de Mauritania y Senegal recibieron un curso impartido por instructores de la Guardia Civil."
    found = cooperation(text)
    assert set(found) == {frozenset({"ES", "MR"}), frozenset({"ES", "SN"})}
    assert all("police-training" in areas for areas in found.values())
