"""Lists of what is to come."""

from graph.documents import Document
from graph.reading import read

_ITEM = "QUITO.- El canciller de Ecuador, Juan Ríos, y el canciller de Uruguay, Luis Paz, se reúnen en el palacio.\n"


def test_what_an_agenda_tells_is_planned() -> None:
    item = "LIMA.- Visita de trabajo a Perú del ministro de Chile, José Gil.\n"
    text = f"Agenda internacional de la semana\n\n{_ITEM}{item}"
    events = read(Document("text", text, "es")).events
    assert {(event.type, event.status) for event in events} == {("meeting", "planned"), ("visit", "planned")}
    assert all(event.met == [] for event in events)
