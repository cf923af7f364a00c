"""What could be known at best: mentions that fit one person only, for somebody who knows every career and name.

Such a reader never errs in spelling, knows who held which post when and which documents tell of one event. Where a
mention still fits several people, no resolver can be blamed; the share of the others is an upper bound.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .happenings import Happening
from .people import Person
from .telling import Story, Told
from .world import World

# A post may be told of that ended, or an event published, that long before or after.
AROUND = 7


@dataclass(frozen=True, slots=True)
class Bound:
    """What an all-knowing reader finds.

    Attributes:
        found: person by mention where one fits only; else a cluster of the mention's own.
        undecided: mentions that fit several people, with how many.
    """

    found: dict[tuple[str, str], str]
    undecided: dict[tuple[str, str], int]

    def share(self) -> float:
        """Undecided mentions among all."""
        return len(self.undecided) / len(self.found)


def bound(world: World) -> Bound:
    """Read a world knowing all but whom each mention means."""
    readers = _Reader(world.people)
    candidates = {key: readers.fitting(one, _first(story, one).first) for key, story, one in world.mentions()}
    company = _known_in(world, candidates)
    found: dict[tuple[str, str], str] = {}
    undecided: dict[tuple[str, str], int] = {}
    for key, event, fitting in _mentions(world, candidates):
        near = [id for id in fitting if id in company.get(event, ())] if len(fitting) > 1 else fitting
        people = near or fitting
        if len(people) > 1:
            undecided[key] = len(people)
        found[key] = people[0] if len(people) == 1 else "/".join(key)
    return Bound(found, undecided)


class _Reader:
    """Finds the people whom a mention fits."""

    def __init__(self, people: Iterable[Person]) -> None:
        self.full: dict[tuple[str, ...], list[Person]] = {}
        self.surname: dict[tuple[str, ...], list[Person]] = {}
        self.post: dict[str, list[Person]] = {}
        for person in people:
            self.full.setdefault(person.name.key, []).append(person)
            self.surname.setdefault(person.name.surname, []).append(person)
            for tenure in person.posts:
                self.post.setdefault(tenure.seat.id, []).append(person)

    def fitting(self, one: Told, day: int) -> list[str]:
        """Ids of the people whom name, country, post and body of a mention fit on its day."""
        name = one.person.name
        if one.form == "unnamed":
            named = self.post[one.seat.id] if one.seat else []
        else:
            named = self.full[name.key] if one.form == "full" else self.surname[name.surname]
        return [person.id for person in named if _fits(person, one, day)]


def _fits(person: Person, one: Told, day: int) -> bool:
    if one.country and person.country != one.person.country:
        return False
    held = [post.seat for post in person.posts if post.first - AROUND <= day <= post.last + AROUND]
    if one.seat is None:
        return bool(held)
    if one.exact:
        return any(_same_title(seat.id, one.seat.id) for seat in held)
    bodies = {seat.body for seat in held}
    return one.seat.body in bodies if one.agency else any(seat.short == one.seat.short for seat in held)


def _same_title(one: str, other: str) -> bool:
    """The same post, or that of another country where the document tells no country."""
    return one.partition("/")[2] == other.partition("/")[2]


def _first(story: Story, one: Told) -> Happening:
    """First event in which a document tells of somebody."""
    return next(account.event for account in story.accounts if one in account.told)


def _mentions(
    world: World, candidates: dict[tuple[str, str], list[str]]
) -> Iterator[tuple[tuple[str, str], str, list[str]]]:
    """Key, event and the people who fit, for each mention."""
    for key, story, one in world.mentions():
        yield key, _first(story, one).id, candidates[key]


def _known_in(world: World, candidates: dict[tuple[str, str], list[str]]) -> dict[str, set[str]]:
    """People by event whom some document of it tells beyond doubt."""
    known: dict[str, set[str]] = {}
    for _, event, fitting in _mentions(world, candidates):
        if len(fitting) == 1:
            known.setdefault(event, set()).add(fitting[0])
    return known
