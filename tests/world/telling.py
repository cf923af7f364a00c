"""Who tells what: the documents of an event, each with its language, what it knows and how it names people."""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from .happenings import Happening
from .offices import City, Seat, lands
from .people import Person

ACCOUNTS = ((1, 2, 3, 4), (0.24, 0.34, 0.26, 0.16))
# Shares: documents that tell an earlier event as well, stories printed again (once or twice), events told beforehand.
BACKGROUND, PRINTED_AGAIN, TWICE, BEFOREHAND = 0.1, 0.13, 0.35, 0.06
# Of participants but the first: left out, or told as a delegation of their country.
LEFT_OUT, DELEGATION = 0.08, 0.07
UNNAMED, SURNAME = 0.035, 0.235
# A visit is where a guest is received: papers call part of the meetings of two countries so.
CALLED_VISIT = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """Somebody as one document tells of them.

    Attributes:
        form: full, surname or unnamed.
        seat: post that is told, if any; `exact` whether by its own title, else by a short or general one.
        agency, country: whether the document says them.
        careful: whether the paper minds that the country has another person of that name.
    """

    person: Person
    form: str
    seat: Seat | None
    exact: bool
    agency: bool
    country: bool
    careful: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Account:
    """An event as one document tells it.

    Attributes:
        start, end: EDTF, empty where the document gives no date.
        city, country: of the place, as far as told.
        told: who took part; `delegations` the countries told in place of people.
    """

    event: Happening
    type: str
    planned: bool
    start: str
    end: str
    city: City | None
    country: str
    told: tuple[Told, ...]
    delegations: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Story:
    """A document before it is written; a reprint has the id of the `original` story, others their own."""

    id: str
    original: str
    lang: str
    published: int | None
    accounts: tuple[Account, ...]


@dataclass(slots=True)
class Press:
    """Makes the documents of events.

    Attributes:
        random: drives every choice.
        people: all people, by whom a paper knows which surnames are borne once in a country.
    """

    random: random.Random
    people: Iterable[Person]
    surnames: Counter[tuple[str, ...]] = field(init=False)
    names: Counter[tuple[str, ...]] = field(init=False)
    past: dict[str, list[Happening]] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.surnames = Counter((person.country, *person.name.surname) for person in self.people)
        self.names = Counter((person.country, *person.name.key) for person in self.people)

    def stories(self, event: Happening) -> Iterator[Story]:
        """All documents that tell of an event, reprints among them."""
        count = self.random.choices(*ACCOUNTS)[0]
        for lang in self._languages(event, count):
            yield from self._printed(self._story(event, lang, count > 1))
        if self._chance(BEFOREHAND):
            yield self._story(event, self._languages(event, 1)[0], count > 1, planned=True)
        for person in event.people:
            self.past.setdefault(person.id, []).append(event)

    def is_namesake(self, person: Person) -> bool:
        """Whether somebody else of the country has the person's full name."""
        return self.names[person.country, *person.name.key] > 1

    def _languages(self, event: Happening, count: int) -> list[str]:
        """Those of the countries first, then the others; a language twice now and then."""
        near = [lang for person in event.people for lang in lands()[person.country].languages]
        pool = list(dict.fromkeys(self.random.sample([*near, "en", "ar"], len(near) + 2)))
        pool += [lang for lang in self.random.sample(["ar", "fr", "es", "en"], 4) if lang not in pool]
        return [self.random.choice(pool[:2]) if self._chance(0.2) else pool[index] for index in range(count)]

    def _story(self, event: Happening, lang: str, among_others: bool, planned: bool = False) -> Story:
        day = event.first - self.random.randrange(1, 6) if planned else event.last + self._delay()
        account = self._account(event, event.people, among_others, planned)
        accounts = [account]
        if self._chance(BACKGROUND):
            accounts += self._background(account, event)
        id = self._id()
        return Story(id, id, lang, None if self._chance(0.02) else day, tuple(accounts))

    def _printed(self, story: Story) -> Iterator[Story]:
        """A story, and the same in other outlets."""
        yield story
        if self._chance(PRINTED_AGAIN):
            for _ in range(2 if self._chance(TWICE) else 1):
                day = story.published
                yield replace(story, id=self._id(), published=day and day + self.random.choice((0, 0, 0, 1)))

    def _account(
        self,
        event: Happening,
        people: tuple[Person, ...],
        among_others: bool,
        planned: bool,
        known: dict[str, Told] | None = None,
    ) -> Account:
        told, delegations = self._participants(event, people, among_others, known or {})
        start, end = self._dates(event)
        city, country = self._place(event)
        visit = (
            event.type == "meeting" and country and country == event.people[0].country and self._chance(CALLED_VISIT)
        )
        type = "visit" if visit else event.type
        return Account(event, type, planned, start, end, city, country, told, delegations)

    def _participants(
        self, event: Happening, people: tuple[Person, ...], among_others: bool, known: dict[str, Told]
    ) -> tuple[tuple[Told, ...], tuple[str, ...]]:
        """Everybody, or all but one or two; two sides remain."""
        told: list[Told] = []
        delegations: list[str] = []
        for index, person in enumerate(people):
            if index and self._chance(DELEGATION):
                delegations.append(person.country)
            elif len(told) + len(delegations) < 2 or not self._chance(LEFT_OUT):
                told.append(known.get(person.id) or self._told(person, event, among_others))
        return tuple(told), tuple(sorted(set(delegations)))

    def _told(self, person: Person, event: Happening, among_others: bool) -> Told:
        held = person.held(event.first)
        seat = self.random.choice(held) if held else None
        chance = self.random.random()
        if seat and not seat.many and chance < UNNAMED:
            return Told(person, "unnamed", seat, True, bool(seat.body) and self._chance(0.6), True)
        if chance < UNNAMED + SURNAME:
            return self._by_surname(person, seat, among_others)
        return self._in_full(person, seat)

    def _by_surname(self, person: Person, seat: Seat | None, among_others: bool) -> Told:
        """With the post as a rule; without it mostly where no other of the country bears the surname."""
        alone = self.surnames[person.country, *person.name.surname] == 1
        way = self.random.choices(("post", "short", "country", "company"), (68, 10, 12, 10))[0]
        if way in ("country", "company") and not alone and self._chance(0.85):
            way = "post"
        if way == "company" and not among_others:
            way = "country"
        if way == "company" or seat is None:
            return Told(person, "surname", None, False, False, seat is None)
        if way == "country":
            return Told(person, "surname", None, False, False, True)
        if way == "short":
            return Told(person, "surname", seat, False, bool(seat.body) and self._chance(0.3), self._chance(0.85))
        return Told(person, "surname", seat, True, bool(seat.body) and self._chance(0.5), self._chance(0.88))

    def _in_full(self, person: Person, seat: Seat | None) -> Told:
        """With a namesake at home, papers tell the post more often."""
        way = self.random.choices(("agency", "post", "body", "country", "bare post", "name"), (36, 28, 6, 20, 5, 5))[0]
        careful = self.is_namesake(person)
        if careful and way in ("country", "name") and self._chance(0.7):
            way = "post"
        if seat is None or way in ("country", "name"):
            return Told(person, "full", None, False, False, way != "name", careful)
        if way in ("agency", "body") and seat.body:
            return Told(person, "full", seat, way == "agency", True, self._chance(0.92), careful)
        return Told(person, "full", seat, True, False, way != "bare post", careful)

    def _background(self, account: Account, event: Happening) -> list[Account]:
        """An event of the last weeks in which the first person told took part, with one of the others."""
        first = account.told[0] if account.told else None
        if first is None or account.planned:
            return []
        near = [past for past in self.past.get(first.person.id, ())[-40:] if 3 < event.first - past.last < 45]
        if not near:
            return []
        past = self.random.choice(near)
        other = next((one for one in past.people if one.country != first.person.country), None)
        if other is None:
            return []
        known = {told.person.id: told for told in account.told}
        return [self._account(past, (first.person, other), True, False, known)]

    def _dates(self, event: Happening) -> tuple[str, str]:
        """The days, or none, or the month; of one day a span of two, of several the first; rarely a day off."""
        chance, first, last = self.random.random(), event.first, event.last
        if chance < 0.09:
            return "", ""
        if chance < 0.12:
            month = date.fromordinal(first).isoformat()[:7]
            return month, month
        if chance < 0.13:
            first = last = first + 1
        elif chance < 0.23 and first == last:
            first, last = (first - 1, last) if self._chance(0.5) else (first, last + 1)
        elif chance < 0.38:
            last = first
        return date.fromordinal(first).isoformat(), date.fromordinal(last).isoformat()

    def _place(self, event: Happening) -> tuple[City | None, str]:
        chance, place = self.random.random(), event.place
        if place is None or chance < 0.12:
            return None, ""
        return (None, place.country) if chance < 0.24 else (place, place.country if chance < 0.9 else "")

    def _delay(self) -> int:
        return self.random.choices((0, 1, 2, 3), (45, 40, 10, 5))[0]

    def _id(self) -> str:
        while (id := f"w{self.random.randrange(16**8):08x}") in self.ids:
            pass
        self.ids.add(id)
        return id

    def _chance(self, share: float) -> bool:
        return self.random.random() < share
