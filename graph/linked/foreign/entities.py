"""Things of a FollowTheMoney file: JSON Lines, an entity a line."""

from collections.abc import Iterator, Set
from typing import Any, BinaryIO

from graph.errors import BadGraphFile

from .json_text import parsed
from .things import Things, Value
from .vocabulary import Vocabulary

_HINT = "FollowTheMoney is JSON Lines, an entity a line, with id, schema and properties"


def entities(input: BinaryIO, vocabulary: Vocabulary) -> Things:
    """Read a FollowTheMoney file.

    Args:
        input: the file, UTF-8.
        vocabulary: tells which properties lead to other entities.

    Raises:
        BadGraphFile: a line is no entity.
    """
    things, links = Things(), set(_links(vocabulary))
    for number, line in enumerate(input, 1):
        if line.strip():
            _take(things, _entity(line, number), links)
    return things


def _take(things: Things, entity: dict[str, Any], links: Set[str]) -> None:
    id, schema = str(entity["id"]), str(entity["schema"])
    things.say_type(id, Value(schema, "", False, f"{id} schema: {schema}"))
    for property, values in entity["properties"].items():
        for value in values if isinstance(values, list) else [values]:
            text = str(value["id"]) if isinstance(value, dict) and "id" in value else str(value)
            line = " ".join(f"{id} {property}: {text}".split())
            things.say(id, property, Value(text, "", property in links, line))


def _entity(line: bytes, number: int) -> dict[str, Any]:
    entity = parsed(line, _HINT, number)
    if not isinstance(entity, dict) or not {"id", "schema"} <= entity.keys():
        raise BadGraphFile(f"line {number}: no entity of FollowTheMoney", _HINT)
    if not isinstance(entity.setdefault("properties", {}), dict):
        raise BadGraphFile(f"line {number}: the properties of the entity are no object", _HINT)
    return entity


def _links(vocabulary: Vocabulary) -> Iterator[str]:
    """Properties at whose end is an entity: all that a path goes on from, and those that lead to people and bodies."""
    for tie in vocabulary.ties:
        yield from (step for path in (*tie.person, *tie.body) for step in path.split())
        yield from (step for path in (*tie.titles, *tie.countries) for step in path.split()[:-1])
