"""Records of made-up meetings: who met whom, under which posts, on which day."""

from dataclasses import dataclass
from typing import Any

from ontology.record import Record


@dataclass(frozen=True)
class Side:
    """Somebody as a document tells of him; without a name he is known by his post."""

    name: str
    title: str
    country: str


def meeting(id: str, published: str, one: Side, other: Side, lang: str = "en", status: str = "held") -> Record:
    """A document that says only that two people met on the day of its publication."""
    text = f"{one.title} {one.name} met {other.title} {other.name}.".replace("  ", " ").replace(" .", ".")

    def passage(words: str, start: int = 0) -> dict[str, Any]:
        begin = text.index(words, start)
        return {"start": begin, "end": begin + len(words), "quote": words, "rule": "test"}

    def official(local: str, side: Side, start: int) -> dict[str, Any]:
        where = passage(side.name or side.title, start)
        post = {"title": side.title, "country": side.country, "evidence": [passage(side.title, start)]}
        return {"id": local, "name": side.name or None, "country": side.country, "posts": [post], "mentions": [where]}

    event: dict[str, Any] = {"id": "e1", "type": "meeting", "status": status, "start": published, "end": published}
    event |= {"participants": ["o1", "o2"], "evidence": [passage(text)]}
    event |= {"met": [["o1", "o2"]]} if status == "held" else {}
    return Record.model_validate(
        {
            "document": {"id": id, "lang": lang, "published": published, "sha256": "0", "text": text},
            "officials": [official("o1", one, 0), official("o2", other, text.index(" met "))],
            "countries": sorted({one.country, other.country}),
            "events": [event],
        }
    )
