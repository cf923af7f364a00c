"""A foreign file, of whatever format, as a record."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from io import BytesIO
from itertools import chain
from typing import BinaryIO

from graph.documents import MAXIMUM_BYTES
from graph.errors import BadGraphFile
from ontology.record import Record

from .entities import entities
from .formats import AnyFormat, rdf_format
from .languages import main_language
from .people import DAY, people
from .rdf_things import rdf_things
from .recording import Origin, record
from .things import Thing, Things, Value
from .vocabulary import Source, Vocabulary, vocabulary

# A file is read as a whole; what is mapped of it must fit into a document, and is most of it where there is much.
_LARGEST = 4 * MAXIMUM_BYTES
HINT = "docs/linked-data.md tells what can be imported and how it is mapped"


@dataclass(frozen=True, slots=True)
class Mapped:
    """A file as a record, and what did not go into it.

    Attributes:
        record: the people and what they hold.
        left_out: what was not taken, with how often.
    """

    record: Record
    left_out: Counter[str]


def read_people(input: BinaryIO, format: AnyFormat, id: str, language: str | None = None) -> Mapped:
    """Map the people and memberships of a foreign file.

    Args:
        input: the file.
        format: of it.
        id: of the document that it becomes.
        language: of its names and titles; told by their tags and letters if it is not given.

    Raises:
        BadGraphFile: not well-formed (with the line), too large, or nobody is told of in a vocabulary that is known.
    """
    raw = input.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise BadGraphFile(f"it has more than {_LARGEST:,} bytes, and is no export of Mithaq", f"split it; {HINT}")
    form = rdf_format(format)
    known = vocabulary("followthemoney") if form is None else vocabulary("org") | vocabulary("schema")
    things = entities(BytesIO(raw), known) if form is None else rdf_things(BytesIO(raw), form, known.prefixes)
    origin = _origin(things, known.source)
    language = language or main_language(_names(things, known))
    found = people(things, known, language, origin.published or "")
    if not found.held:
        raise BadGraphFile("it is no export of Mithaq, and tells of nobody in ORG, schema.org or FollowTheMoney", HINT)
    mapped = record(found, origin, id, language)
    return Mapped(mapped, found.left_out + _unused(things, known, {*found.used(), *origin.says}))


def _origin(things: Things, source: Source) -> Origin:
    """What the file tells of itself, if a thing in it stands for it."""
    own = next((thing for thing in things if thing.is_of(source.types)), None)
    if own is None:
        return Origin(None, None, None, None, ())
    title, publisher, published, url, licence = (
        _first(things, own, paths)
        for paths in (source.title, source.publisher, source.published, source.url, source.licence)
    )
    day = DAY.match(published[-1].text) if published else None
    return Origin(
        title=title[-1].text if title else None,
        publisher=publisher[-1].text if publisher else None,
        published=day[0] if day else None,
        url=url[-1].text.strip("<>") if url else None,
        says=(*title, *publisher, *published, *url, *licence),
    )


def _first(things: Things, thing: Thing, paths: Sequence[str]) -> tuple[Value, ...]:
    ways = chain.from_iterable(things.follow(thing, path) for path in paths)
    return next((way.values for way in ways if way.values), ())


def _names(things: Things, known: Vocabulary) -> Iterator[Value]:
    """What people and bodies are called."""
    for thing in things:
        for named in (known.people, known.bodies):
            if thing.is_of(named.types):
                ways = chain.from_iterable(things.follow(thing, path) for path in named.names)
                yield from (way.values[-1] for way in ways if way.thing is None)


def _unused(things: Things, known: Vocabulary, used: Set[Value]) -> Counter[str]:
    """Types of things that the vocabularies have no place for, and of which nothing was needed."""
    types = [*known.people.types, *known.bodies.types, *known.source.types, *chain(*(tie.of for tie in known.ties))]
    others = (thing for thing in things if thing.types and not thing.is_of(types) and used.isdisjoint(thing.all()))
    return Counter(f"things of the type {thing.types[0].text}" for thing in others)
