"""How Spanish writes what two sides agreed on."""

import pytest

from graph.documents import Document
from graph.reading import read


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        (
            "España y Marruecos firmaron el lunes en Rabat un convenio de cooperación en materia de seguridad vial.",
            "agreement",
            "signed",
        ),
        (
            "España y Marruecos han firmado un memorando de entendimiento sobre ciberseguridad.",
            "mou",
            "signed",
        ),
        (
            "España firmó con Marruecos un protocolo contra la trata de personas.",
            "protocol",
            "signed",
        ),
        (
            "El ministro del Interior de España, José Martín, y el ministro del Interior de Marruecos, Omar Wardi, "
            "suscribieron un acuerdo sobre extradición.",
            "agreement",
            "signed",
        ),
        (
            "Los gobiernos de Chile y Perú acordaron reforzar el control fronterizo.",
            "agreement",
            "announced",
        ),
        (
            "Chile y Perú acordaron la creación de un comité binacional contra el crimen organizado.",
            "joint-body",
            "announced",
        ),
        (
            "Chile y Perú negocian un acuerdo de libre comercio.",
            "agreement",
            "proposed",
        ),
        (
            "Chile y Perú prevén firmar un convenio sobre extradición.",
            "agreement",
            "proposed",
        ),
        (
            "La firma del convenio entre Chile y Perú tuvo lugar en Lima.",
            "agreement",
            "signed",
        ),
        (
            "Chile y Perú renovaron su acuerdo de cooperación policial.",
            "agreement",
            "signed",
        ),
        (
            "El convenio entre Chile y Perú contra el narcotráfico entró en vigor en 2020.",
            "agreement",
            "in-force",
        ),
        (
            "Chile ratificó el tratado de extradición con Perú.",
            "agreement",
            "signed",
        ),
        (
            "Chile y Perú suscribieron una declaración conjunta sobre migración.",
            "agreement",
            "signed",
        ),
        (
            "Chile y Perú adoptaron una hoja de ruta para combatir la minería ilegal.",
            "agreement",
            "signed",
        ),
        (
            "La Unión Europea y Ecuador firmaron un acuerdo sobre el intercambio de datos con Europol.",
            "agreement",
            "signed",
        ),
        (
            "El canciller de Chile, Juan Ríos, y su par de Perú, Luis Paz, convinieron en crear un grupo de trabajo "
            "sobre ciberdefensa.",
            "joint-body",
            "announced",
        ),
        (
            "Colombia y Panamá se comprometieron a intercambiar información sobre el tráfico de armas.",
            "agreement",
            "announced",
        ),
        (
            "Fue suscrito un memorando de entendimiento entre Colombia y Panamá en materia migratoria.",
            "mou",
            "signed",
        ),
        (
            "Mediante la firma de un acta, Colombia y Panamá pusieron en marcha un equipo conjunto de investigación.",
            "joint-body",
            "announced",
        ),
        (
            "Costa Rica y Estados Unidos firmaron una carta de intenciones para el uso de escáneres.",
            "agreement",
            "signed",
        ),
    ],
)
def test_what_was_agreed(text: str, kind: str, status: str) -> None:
    agreements = read(Document("text", text, "es")).agreements
    assert [(one.kind, one.status, len(one.parties)) for one in agreements] == [(kind, status, 2)]


def test_what_is_signed_at_the_end_of_a_meeting_has_its_day() -> None:
    text = (
        "El ministro de Defensa de Colombia, Iván Ruiz, y el ministro del Interior de Ecuador, Juan Vega, sostuvieron "
        "el 4 de junio de 2024 una reunión en Quito. Al término del encuentro firmaron un memorando de entendimiento."
    )
    assert [one.date for one in read(Document("d", text, "es")).agreements] == ["2024-06-04"]
