"""What tests of a language ask of a record: who, in which post, of which country, and who met whom."""

from graph.documents import Document
from graph.reading import read
from ontology.record import Event, Record

Officials = set[tuple[str | None, str, str | None]]


class Reading:
    """Texts of one language, read."""

    def __init__(self, lang: str) -> None:
        self.lang = lang

    def record(self, text: str, published: str | None = None) -> Record:
        return read(Document("text", text, self.lang, published=published))

    def officials(self, text: str, published: str | None = None) -> Officials:
        return {(o.name, o.posts[0].title, o.country) for o in self.record(text, published).officials}


def met(record: Record) -> list[set[str | None]]:
    names = {official.id: official.name for official in record.officials}
    return [{names.get(one), names.get(other)} for event in record.events for one, other in event.met]


def place(event: Event) -> tuple[str | None, str | None] | None:
    return (event.place.city, event.place.country) if event.place else None
