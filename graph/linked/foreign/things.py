"""Things of a foreign file, whatever its format: types and values, each value with the line that says it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """One value of a thing.

    Attributes:
        text: of a literal, or the id of a thing.
        language: tag of a text, else empty.
        is_link: whether it is the id of a thing.
        line: what the file says, as one line.
    """

    text: str
    language: str
    is_link: bool
    line: str


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    """A thing, its types and its values by property, in the order of the file."""

    id: str
    types: list[Value] = field(default_factory=list)
    values: dict[str, list[Value]] = field(default_factory=lambda: defaultdict(list))

    def is_of(self, types: Sequence[str]) -> bool:
        """Whether it is of one of some types."""
        return any(type.text in types for type in self.types)

    def all(self) -> Iterator[Value]:
        """All its values."""
        return chain.from_iterable(self.values.values())


class Way(NamedTuple):
    """Where a path leads: the values that were passed, and the thing at its end if it ends with one."""

    values: tuple[Value, ...]
    thing: Thing | None


class Things:
    """All things of a file."""

    def __init__(self) -> None:
        self._things: dict[str, Thing] = {}
        self._linking: dict[tuple[str, str], list[tuple[Thing, Value]]] = defaultdict(list)

    def __iter__(self) -> Iterator[Thing]:
        return iter(self._things.values())

    def say(self, id: str, property: str, value: Value) -> None:
        """Take a value of a thing."""
        thing = self._thing(id)
        thing.values[property].append(value)
        if value.is_link:
            self._linking[property, value.text].append((thing, value))

    def say_type(self, id: str, type: Value) -> None:
        """Take a type of a thing."""
        self._thing(id).types.append(type)

    def follow(self, thing: Thing, path: str) -> Iterator[Way]:
        """Everything to which a path leads.

        Args:
            thing: where it starts.
            path: properties parted by spaces, each to be gone forwards, or with ``^`` backwards; ``.`` stays.
        """
        ways = [Way((), thing)]
        for step in path.split():
            if step != ".":
                ways = [further for way in ways for further in self._step(way, step)]
        return iter(ways)

    def _step(self, way: Way, step: str) -> Iterator[Way]:
        if way.thing is None:
            return
        if step.startswith("^"):
            for thing, value in self._linking.get((step[1:], way.thing.id), ()):
                yield Way((*way.values, value), thing)
            return
        for value in way.thing.values.get(step, ()):
            yield Way((*way.values, value), self._things.get(value.text) if value.is_link else None)

    def _thing(self, id: str) -> Thing:
        return self._things.setdefault(id, Thing(id))
