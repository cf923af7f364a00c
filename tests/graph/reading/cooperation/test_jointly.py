"""What forces of several countries did together."""

import pytest

from tests.graph.reading.readings import Reading

reading = Reading("es")


def pairs(text: str) -> set[tuple[str, ...]]:
    return {tuple(sorted(one.between)) for one in reading.record(text).cooperation}


@pytest.mark.parametrize(
    "text",
    [
        "Policías de Colombia, Brasil y Perú desarticularon una red de narcotráfico en una operación conjunta.",
        "La operación contra el narcotráfico, ejecutada por policías de Perú, Colombia y Brasil, dejó 64 detenidos.",
        "La Policía Nacional de Colombia, la Policía Federal de Brasil y la policía del Perú incautaron droga.",
    ],
)
def test_each_two_of_three_forces(text: str) -> None:
    assert pairs(text) == {("BR", "CO"), ("CO", "PE"), ("BR", "PE")}


def test_who_was_arrested_works_with_nobody() -> None:
    assert pairs("La policía de Colombia detuvo a dos ciudadanos de Brasil y de Perú por narcotráfico.") == set()


def test_forces_that_exchanged_information() -> None:
    text = "La Policía Federal de Brasil y la Policía Nacional del Perú intercambiaron información sobre la banda."
    (found,) = reading.record(text).cooperation
    assert (set(found.between), found.areas) == ({"BR", "PE"}, ["intelligence-sharing"])


def test_an_operation_carried_out_with_others() -> None:
    text = (
        "Agentes de la Guardia Civil detuvieron a diez personas por tráfico de drogas en una operación desarrollada "
        "simultáneamente con la Policía Nacional de Colombia."
    )
    (found,) = reading.record(text).cooperation
    assert (set(found.between), set(found.areas)) == ({"ES", "CO"}, {"drug-trafficking", "joint-operations"})
