"""What happened: meetings, visits, conferences between people of two or more countries, with true dates and places."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

from .offices import City, towns
from .people import LAST, Chosen, Person

TYPES = {
    "meeting": 0.5,
    "visit": 0.12,
    "conference": 0.14,
    "signing": 0.07,
    "call": 0.08,
    "training": 0.05,
    "ceremony": 0.04,
}
# fmt: off
AREAS = (
    "counter-terrorism", "organised-crime", "drug-trafficking", "irregular-migration", "border-security",
    "cybersecurity", "intelligence-sharing", "police-training", "judicial-cooperation", "maritime-security",
    "civil-protection", "defence", "economic-cooperation", "energy", "trade", "education-culture", "health",
    "agriculture",
)
# fmt: on
# A pair that meets again soon, and two participants of a conference who meet beside it on the same day.
AGAIN, BESIDE = 0.1, 0.25
APART = 7
# How often another participant is looked for among those who were in no event yet.
WAITING = 0.4


@dataclass(frozen=True, slots=True, eq=False)
class Happening:
    """An event of the world.

    Attributes:
        first, last: days as ordinals.
        place: absent for a call.
        people: who took part, the host or first named before the others.
    """

    id: str
    type: str
    first: int
    last: int
    place: City | None
    people: tuple[Person, ...]
    areas: tuple[str, ...]


class Happenings:
    """Draws events without end.

    Two events of one pair are at least `APART` days apart, but for a meeting beside a conference; and nobody is in
    two places on one day.

    Args:
        people: the best known first.
        random: drives every choice.
        waiting: how often another participant is looked for among those who were in no event yet.
    """

    def __init__(self, people: list[Person], random: random.Random, waiting: float = WAITING) -> None:
        self.random = random
        self.share = waiting
        self.chosen = Chosen(people, random)
        self.waiting = random.sample(people, len(people))
        self.days: dict[str, set[int]] = {}
        self.met: dict[tuple[str, str], list[int]] = {}
        self.count = 0

    def __iter__(self) -> Iterator[Happening]:
        while True:
            happening = self._new()
            if happening is None:
                continue
            yield happening
            yield from self._beside(happening)
            yield from self._again(happening)

    def _new(self) -> Happening | None:
        """Somebody who waits to be in an event at all, or somebody known, with others of the day."""
        first = self.waiting.pop() if self.waiting else self.chosen.one()
        type = self.random.choices(list(TYPES), list(TYPES.values()))[0]
        for _ in range(20):
            day = self.random.randint(first.first, min(first.last, LAST))
            if first.held(day) and day not in self.days.get(first.id, ()):
                people = self._with_others(first, type, day)
                if len(people) > 1:
                    self.random.shuffle(people)
                    return self._happening(type, day, people)
        return None

    def _with_others(self, first: Person, type: str, day: int) -> list[Person]:
        many = type in ("conference", "training", "ceremony")
        wanted = self.random.choices((2, 3, 4, 5), (1, 4, 4, 3) if many else (12, 4, 1, 0))[0]
        people = [first]
        for _ in range(60 * wanted):
            if len(people) == wanted:
                break
            other = self._drawn()
            if self._fits(other, people, day):
                people.append(other)
                if self.waiting and self.waiting[-1] is other:
                    self.waiting.pop()
        return people

    def _drawn(self) -> Person:
        """Somebody known, or one of those who wait, who then stands last among them."""
        if not self.waiting or self.random.random() > self.share:
            return self.chosen.one()
        place = self.random.randrange(len(self.waiting))
        self.waiting[place], self.waiting[-1] = self.waiting[-1], self.waiting[place]
        return self.waiting[-1]

    def _fits(self, other: Person, people: list[Person], day: int) -> bool:
        """In office, free that day, from another country than the first (the second must be), and not just met."""
        if not other.first <= day <= other.last or other in people or not other.held(day):
            return False
        if other.country == people[0].country and (len(people) == 1 or self.random.random() < 0.5):
            return False
        if day in self.days.get(other.id, ()):
            return False
        return all(self._apart(person, other, day) for person in people)

    def _apart(self, one: Person, other: Person, day: int) -> bool:
        return all(abs(day - met) >= APART + 3 for met in self.met.get(_pair(one, other), ()))

    def _happening(self, type: str, day: int, people: list[Person], place: City | None = None) -> Happening:
        last = day
        if type in ("visit", "conference", "training") and self.random.random() < 0.4:
            last = day + self.random.choice((1, 1, 2))
        if place is None and type != "call":
            place = self._place(people)
        areas = tuple(self.random.sample(AREAS, self.random.randrange(1, 4)))
        for index, one in enumerate(people):
            self.days.setdefault(one.id, set()).update(range(day, last + 1))
            for other in people[index + 1 :]:
                self.met.setdefault(_pair(one, other), []).append(day)
        self.count += 1
        return Happening(f"e{self.count}", type, day, last, place, tuple(people), areas)

    def _place(self, people: list[Person]) -> City:
        """The capital of the host as a rule, else another city there."""
        cities = towns(people[0].country)
        return cities[0] if self.random.random() < 0.75 else self.random.choice(cities)

    def _beside(self, event: Happening) -> Iterator[Happening]:
        if event.type != "conference" or self.random.random() > BESIDE:
            return
        one = event.people[0]
        other = next((person for person in event.people if person.country != one.country), None)
        if other is not None:
            yield self._happening("meeting", event.first, [one, other], event.place)

    def _again(self, event: Happening) -> Iterator[Happening]:
        """The same pair a week to two months later, in the same place or another."""
        people = [event.people[0], next(one for one in event.people if one.country != event.people[0].country)]
        day = event.last + self.random.randrange(APART, 21 if self.random.random() < 0.5 else 60)
        free = all(person.held(day) and day not in self.days[person.id] for person in people)
        if self.random.random() < AGAIN and free and day <= LAST and self._met_nobody_near(people, day):
            place = event.place if self.random.random() < 0.5 else None
            yield self._happening(event.type if self.random.random() < 0.7 else "meeting", day, people, place)

    def _met_nobody_near(self, people: list[Person], day: int) -> bool:
        return all(abs(day - met) >= APART for met in self.met[_pair(*people)])


def _pair(one: Person, other: Person) -> tuple[str, str]:
    return (one.id, other.id) if one.id < other.id else (other.id, one.id)
