"""How Spanish writes that two met, that they will, and that they did not."""

import pytest

from graph.documents import Document
from graph.reading import read
from ontology.record import Record

_A = "el ministro del Interior de España, José Martín"
_B = "el ministro del Interior de Marruecos, Omar Wardi"
_H = "su homólogo marroquí, Omar Wardi"


def record(text: str) -> Record:
    return read(Document("text", text[0].upper() + text[1:], "es", published="2025-03-12"))


@pytest.mark.parametrize(
    "text",
    [
        f"{_A} sostuvo el lunes una reunión bilateral con {_H}.",
        f"{_A} y {_H} sostuvieron este martes una reunión bilateral.",
        f"{_A} y {_H} mantuvieron ayer un encuentro en Tánger.",
        f"{_A} celebró una sesión de trabajo con {_H}.",
        f"{_A} tuvo ocasión de reunirse con {_H}.",
        f"{_A} se ha visto hoy en Rabat con {_H}.",
        f"{_A} recibió la visita de {_H}.",
        f"{_A} recibió en audiencia a {_H}.",
        f"{_A} dio la bienvenida a {_H}.",
        f"Su homólogo marroquí, Omar Wardi, fue recibido por {_A}.",
        f"En Madrid, {_A} recibió a {_H}.",
        f"Durante su visita a Rabat, {_A} se entrevistó con {_H}.",
        f"El encuentro entre {_A} y {_H} se celebró en Rabat.",
        f"La reunión de {_A} con {_H} tuvo lugar en Rabat.",
        f"Tras reunirse con {_H}, {_A} destacó la cooperación.",
        f"Al término de una reunión con {_H}, {_A} destacó la cooperación.",
        f"{_A} conversó por teléfono con {_H}.",
        f"{_A} mantuvo una conversación telefónica con {_H}.",
        f"{_A} habló este lunes por teléfono con {_H}.",
        f"{_A} y {_H} dialogaron telefónicamente.",
        f"{_A} y {_H} firmaron un memorando de entendimiento.",
        f"{_A} suscribió con {_H} un convenio de cooperación.",
        f"El acuerdo fue firmado por {_A} y por {_B}.",
        f"{_A} copresidió con {_H} la reunión de la comisión mixta.",
        f"{_A} y {_H} copresidieron la XI reunión del grupo mixto permanente.",
        f"Al margen de la cumbre, {_A} se reunió con {_H}.",
        f"En el marco de su viaje a Marruecos, {_A} mantuvo una entrevista con {_H}.",
        f"{_A}, acompañado por el embajador de España en Rabat, Luis Paz, se reunió con {_H}.",
        f"Se reunió {_A} con {_H} para tratar la migración.",
        f"{_A} sostuvo un encuentro de trabajo con {_H} en la sede de la Cancillería.",
        f"{_A} se trasladó a Rabat, donde fue recibido por {_H}.",
        f"{_A} viajó a Rabat, donde se reunió con {_H}.",
        f"{_A} ha mantenido este jueves un encuentro con {_H}, con quien ha abordado la migración.",
        f"{_A} compartió una jornada de trabajo con {_H}.",
        f"{_A} y {_H} inauguraron la reunión del comité.",
        f"{_A} departió con {_H} durante el almuerzo.",
        f"En su reunión con {_H}, {_A} reiteró el apoyo.",
        f"{_A} intercambió puntos de vista con {_H}.",
        "Los ministros del Interior de España y Marruecos, José Martín y Omar Wardi, se reunieron en Rabat.",
        "Los ministros del Interior español, José Martín, y marroquí, Omar Wardi, se reunieron en Rabat.",
        "El ministro español del Interior, José Martín, y el marroquí, Omar Wardi, se reunieron.",
        f"El titular español del Interior, José Martín, se reunió con {_H}.",
        "José Martín, ministro del Interior de España, se reunió con Omar Wardi, ministro del Interior de Marruecos.",
        f"{_A}, y su par marroquí, Omar Wardi, acordaron en una reunión reforzar la cooperación.",
        f"{_A} agasajó con un almuerzo a {_H}.",
        f"{_A} cenó con {_H}.",
        f"{_A} efectuó una visita oficial a Rabat y se entrevistó con {_H}.",
        f"Una delegación española encabezada por {_A} se reunió con {_H}.",
        f"{_A} se reunió con una delegación marroquí encabezada por {_B}.",
        f"{_A} participó en una mesa de trabajo con {_H}.",
    ],
)
def test_they_met(text: str) -> None:
    found = record(text)
    names = {official.id: official.name for official in found.officials}
    pairs = {frozenset((names.get(one, one), names.get(other, other))) for e in found.events for one, other in e.met}
    assert pairs == {frozenset(("José Martín", "Omar Wardi"))}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{_A} se reunirá el lunes con {_H}.", "planned"),
        (f"{_A} prevé reunirse con {_H}.", "planned"),
        (f"Está previsto que {_A} se entreviste con {_H}.", "planned"),
        (f"{_A} tiene previsto mantener un encuentro con {_H}.", "planned"),
        (f"La reunión entre {_A} y {_H} fue cancelada.", "cancelled"),
        (f"{_A} canceló su reunión con {_H}.", "cancelled"),
        (f"{_A} negó haberse reunido con {_H}.", "denied"),
        (f"{_A} no se reunió con {_H}.", None),
        (f"{_A} quiere reunirse con {_H}.", None),
        (f"{_A} pidió una reunión a {_H}.", None),
        (f"{_A} sostendrá una reunión con {_H}.", "planned"),
        (f"{_A} será recibido por {_H}.", "planned"),
        (f"{_A} mantendrá mañana un encuentro con {_H}.", "planned"),
        (f"Se aplaza la reunión entre {_A} y {_H}.", "cancelled"),
        (f"{_A} y {_H} se reunirán en Rabat del 3 al 5 de junio.", "planned"),
    ],
)
def test_they_did_not(text: str, status: str | None) -> None:
    events = record(text).events
    assert [event.status for event in events] == ([status] if status else [])
    assert all(event.met == [] for event in events)


def test_the_visitor_is_who_is_not_at_home() -> None:
    told = record(
        "La Habana, 26 sep (News) El ministro del Interior de Cuba, Juan Casas, sostuvo conversaciones con el ministro "
        "del Interior de Vietnam, Luong Quang. El visitante fue recibido por el primer ministro cubano, Pedro Ruiz."
    )
    names = {official.id: official.name for official in told.officials}
    assert {names[side] for side in told.events[1].met[0]} == {"Luong Quang", "Pedro Ruiz"}


@pytest.mark.parametrize("by", ["acompañado de", "junto con"])
def test_both_are_the_two_told_before(by: str) -> None:
    told = record(f"{_A}, viajó a Lima {by} la ministra de Defensa de España, Eva Sol; ambos se reunieron con {_H}.")
    names = {official.id: official.name for official in told.officials}
    met = {frozenset(names[side] for side in pair) for event in told.events for pair in event.met}
    assert met == {frozenset({"José Martín", "Omar Wardi"}), frozenset({"Eva Sol", "Omar Wardi"})}


@pytest.mark.parametrize("before", ["La anterior cita se celebró", "La reunión anterior tuvo lugar"])
def test_a_meeting_before_the_one_told(before: str) -> None:
    first, second = record(f"{_A} y {_B} se reunieron ayer.\n\n{before} en Rabat el 15 de marzo de 2023.").events
    assert (first.start, second.start) == ("2025-03-11", "2023-03-15")
    assert second.status == "held"
    assert second.place is not None
    assert second.place.city == "Rabat"


@pytest.mark.parametrize(
    "text",
    [
        f"{_A}, y {_B}, sostuvieron este martes una reunión bilateral en la que participaron el embajador de España, "
        "Eva Sol, y el viceministro del Interior de Marruecos, Ali Wali.",
        f"{_A}, sostuvo ayer con {_B}, una reunión bilateral, a la que asistieron el embajador de España, Eva Sol, y "
        "el viceministro del Interior de Marruecos, Ali Wali.",
    ],
)
def test_who_took_part_beside_those_who_met(text: str) -> None:
    told = record(text)
    names = {official.id: official.name for official in told.officials}
    (event,) = told.events
    assert [{names[side] for side in pair} for pair in event.met] == [{"José Martín", "Omar Wardi"}]
    assert len(event.participants) == 4
