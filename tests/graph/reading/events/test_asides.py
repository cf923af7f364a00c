"""Two sides told aside from the word of meeting."""

import pytest

from graph.documents import Document
from graph.reading import read

_A = "el ministro de Defensa de Chile, Juan Ríos"
_B = "el ministro de Defensa de Perú, Luis Paz"


@pytest.mark.parametrize(
    "text",
    [
        f"Se reunieron en Lima {_A}, y {_B}.",
        f"Firmaron el documento {_A}, y {_B}.",
        f"Con la participación de {_A}, y {_B}, se celebró la primera reunión del consejo.",
        f"Según se acordó en el encuentro sostenido hoy por {_A}, y {_B}, habrá patrullas.",
        f"E{_A[1:]}, y {_B}, encabezaron este martes en la capital la segunda reunión del mecanismo.",
    ],
)
def test_both_met(text: str) -> None:
    record = read(Document("text", text, "es"))
    names = {official.id: official.name for official in record.officials}
    pairs = [{names[one], names[other]} for event in record.events for one, other in event.met]
    assert pairs == [{"Juan Ríos", "Luis Paz"}]


def test_two_of_one_government_who_sign_have_not_met() -> None:
    text = f"Firmaron el documento {_A}, y la ministra del Interior de Chile, Ana Paz."
    assert read(Document("text", text, "es")).events == []
