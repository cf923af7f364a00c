"""Who is told of in a foreign file, and what posts and bodies it gives them."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from graph.errors import AmbiguousName, BadGraphFile, UnknownName
from graph.identity.lookup_reference import country

from .languages import best
from .things import Thing, Things, Value, Way
from .vocabulary import Named, Tie, Vocabulary

# Beginning of a date or time.
DAY = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
# Posts and memberships, each with lines of its own: more do not fit into a document.
_MOST = 200_000
SPLIT = "split the file, such as one file a body, and import each under a name of its own"


@dataclass(frozen=True, slots=True)
class Name:
    """A name, of one value or of several parts."""

    text: str
    language: str
    says: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Party:
    """A person or a body.

    Attributes:
        thing: in the file.
        names: the one to show first.
        country: its code, or empty.
        from_country: the values that say so.
    """

    thing: Thing
    names: Sequence[Name]
    country: str
    from_country: tuple[Value, ...]

    def says(self) -> Iterator[Value]:
        """The values of which it is known."""
        yield from (value for name in self.names for value in name.says)
        yield from self.from_country


@dataclass(frozen=True, slots=True)
class Held:
    """A post that somebody holds, or that somebody belongs to a body.

    Attributes:
        rule: the way in which the file says so.
        title: as the file has it, or what such a tie makes of somebody.
        is_stated: whether the title is the file's.
        body: where; None if it is not said.
        country: of the post, or empty.
        says: the values that say so.
    """

    rule: str
    title: str
    is_stated: bool
    body: Party | None
    country: str
    says: tuple[Value, ...]


@dataclass
class People:
    """What a file tells of people.

    Attributes:
        held: by person, in the order of the file.
        parties: people and bodies with a name.
        left_out: what could not be taken, with how often.
    """

    held: dict[Thing, list[Held]] = field(default_factory=dict)
    parties: dict[Thing, Party] = field(default_factory=dict)
    left_out: Counter[str] = field(default_factory=Counter)

    def used(self) -> set[Value]:
        """The values that were needed to tell of them."""
        held = [item for items in self.held.values() for item in items]
        shown = [*self.held, *(item.body.thing for item in held if item.body)]
        return {
            *(value for item in held for value in item.says),
            *(value for thing in shown for value in self.parties[thing].says()),
        }


def people(things: Things, vocabulary: Vocabulary, language: str, day: str) -> People:
    """Find people and what ties them to bodies.

    Args:
        things: of the file.
        vocabulary: which things are people, bodies and ties.
        language: the one to take names and titles in.
        day: on which the file tells, or empty; a tie that ended before is none.

    Raises:
        BadGraphFile: more posts than a document has room for.
    """
    return _Search(things, vocabulary, language, day).people()


class _Search:
    def __init__(self, things: Things, vocabulary: Vocabulary, language: str, day: str) -> None:
        self._things, self._vocabulary = things, vocabulary
        self._language, self._day = language, day
        self._found = People()
        self._known: dict[Thing, Party | None] = {}
        self._taken = 0
        self._no_bodies = [type for tie in vocabulary.ties for type in tie.of]

    def people(self) -> People:
        for thing in self._things:
            if thing.is_of(self._vocabulary.people.types):
                self._person(thing)
        for tie in self._vocabulary.ties:
            for thing in self._things:
                if thing.is_of(tie.of):
                    self._tie(tie, thing)
        for person, held in self._found.held.items():
            self._found.held[person] = list(_told_once(held))
        self._found.parties.update((thing, party) for thing, party in self._known.items() if party is not None)
        return self._found

    def _tie(self, tie: Tie, thing: Thing) -> None:
        persons = [way for path in tie.person for way in self._things.follow(thing, path) if way.thing is not None]
        if self._has_ended(tie, thing):
            self._found.left_out["posts that have ended"] += len(persons)
            return
        for way in persons:
            assert way.thing is not None
            if self._person(way.thing):
                self._found.held[way.thing] += self._counted(self._held(tie, thing, way))

    def _counted(self, held: Iterator[Held]) -> Iterator[Held]:
        """Pass posts on while there are not too many: a few lines can join all with all."""
        for item in held:
            self._taken += 1
            if self._taken > _MOST:
                raise BadGraphFile(f"it gives people more than {_MOST:,} posts and memberships", SPLIT)
            yield item

    def _held(self, tie: Tie, thing: Thing, person: Way) -> Iterator[Held]:
        ways = [(way, way.thing) for way in self._ways(thing, tie.body)]
        named = self._vocabulary.bodies
        bodies = [
            (way, body)
            for way, end in ways
            if end and not end.is_of(self._no_bodies) and (body := self._party(end, named, "bodies"))
        ]
        titles = self._texts(thing, tie.titles)
        code, _ = self._country(thing, tie.countries)
        if titles and len(bodies) < 2:  # of several bodies nothing says where the title is held
            body_way, body = bodies[0] if bodies else (Way((), None), None)
            for title in titles:
                says = (*person.values, *body_way.values, *title.says)
                yield Held(tie.name, title.text, True, body, code or (body.country if body else ""), says)
        elif tie.otherwise:
            for way, body in bodies:
                says = (*person.values, *way.values)
                yield Held(tie.name, tie.otherwise, False, body, code or body.country, says)

    def _has_ended(self, tie: Tie, thing: Thing) -> bool:
        days = [day[0] for name in self._literals(thing, tie.ends) if (day := DAY.match(name.text))]
        stated = any(
            name.text.casefold() in words for path, words in tie.ended.items() for name in self._literals(thing, [path])
        )
        return stated or any(not self._day or day < self._day[: len(day)] for day in days)

    def _person(self, thing: Thing) -> bool:
        """Whether a thing is a person with a name; if so, it is among those found."""
        if thing in self._found.held:
            return True
        if thing.is_of(self._vocabulary.bodies.types):
            self._found.left_out["members that are no people"] += 1
            return False
        if self._party(thing, self._vocabulary.people, "people") is None:
            return False
        self._found.held[thing] = []
        return True

    def _party(self, thing: Thing, named: Named, kind: str) -> Party | None:
        if thing not in self._known:
            self._known[thing] = self._named(thing, named)
            if self._known[thing] is None:
                self._found.left_out[f"{kind} without a name"] += 1
        return self._known[thing]

    def _named(self, thing: Thing, named: Named) -> Party | None:
        names = [name for path in named.names for name in self._literals(thing, [path])]
        names = names or [name for paths in named.parts for name in self._joined(thing, paths)]
        if not names:
            return None
        first = best(names, self._language)[0]
        code, says = self._country(thing, named.countries)
        return Party(thing, [first, *(name for name in names if name is not first)], code, says)

    def _joined(self, thing: Thing, paths: Sequence[str]) -> Iterator[Name]:
        parts = [next(self._literals(thing, [path]), None) for path in paths]
        given = [part for part in parts if part is not None]
        if len(given) == len(parts):
            says = tuple(value for part in given for value in part.says)
            yield Name(" ".join(part.text for part in given), given[0].language, says)

    def _texts(self, thing: Thing, paths: Sequence[str]) -> Sequence[Name]:
        """Texts at the end of the first path that has any, in one language."""
        for path in paths:
            if names := list(self._literals(thing, [path])):
                return best(names, self._language)
        return ()

    def _country(self, thing: Thing, paths: Sequence[str]) -> tuple[str, tuple[Value, ...]]:
        for name in self._literals(thing, paths):
            if code := _code(name.text):
                return code, name.says
            self._found.left_out["countries that the ontology does not know"] += 1
        return "", ()

    def _literals(self, thing: Thing, paths: Iterable[str]) -> Iterator[Name]:
        for way in self._ways(thing, paths):
            last = way.values[-1] if way.values else None
            if last is not None and not last.is_link and (text := " ".join(last.text.split())):
                yield Name(text, last.language, way.values)

    def _ways(self, thing: Thing, paths: Iterable[str]) -> Iterator[Way]:
        return (way for path in paths for way in self._things.follow(thing, path))


@cache
def _code(name: str) -> str:
    try:
        return country(name)
    except (UnknownName, AmbiguousName):
        return ""


def _told_once(held: Sequence[Held]) -> Iterator[Held]:
    """Posts as often as they differ: what only names a body, or only a title, goes into what names both."""
    kept: dict[tuple[str, Thing | None], Held] = {}
    titles: set[str] = set()
    bodies: set[Thing | None] = set()
    for item in sorted(held, key=lambda item: (not item.is_stated, item.body is None)):
        body = item.body.thing if item.body else None
        is_within = body in bodies if not item.is_stated else body is None and item.title in titles
        if not is_within and (item.title, body) not in kept:
            kept[item.title, body] = item
            titles.add(item.title)
            bodies.add(body)
    return iter(kept.values())
