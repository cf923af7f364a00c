"""People of the world: their names, countries and posts over the years, some of them namesakes."""

import random
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import cycle
from math import ceil

from .offices import Land, Seat, lands, seats
from .words import Name, Names

FIRST, LAST = date(2012, 1, 1).toordinal(), date(2023, 12, 31).toordinal()
YEAR = 365.25
# Share of people made with the full name of somebody before them: with that person, about twice as many share a name.
NAMESAKES = 0.03
# Where and when they are beside the other, in turn: of five two at home, of these three in five at the same time.
KINDS = (
    "abroad", "together", "abroad", "apart", "abroad",
    "abroad", "together", "abroad", "together", "abroad",
    "abroad", "apart", "abroad", "together", "abroad",
    "abroad", "together", "abroad", "apart", "abroad",
    "abroad", "together", "abroad", "apart", "abroad",
)  # fmt: skip
POSTS = ((1, 2, 3, 4), (0.42, 0.31, 0.18, 0.09))
# How often the next post begins while one is held. It is then one of several holders (envoy, adviser, deputy), one of
# the same body, or, more rarely, any other.
TWO_AT_ONCE = 0.08
BESIDE = (("many", "body", "any"), (0.6, 0.25, 0.15))


@dataclass(frozen=True, slots=True)
class Tenure:
    """A post held from one day to another, as ordinals, both included."""

    seat: Seat
    first: int
    last: int


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """A person of the world; `posts` in order of their first day."""

    id: str
    country: str
    name: Name
    posts: tuple[Tenure, ...]

    @property
    def first(self) -> int:
        return self.posts[0].first

    @property
    def last(self) -> int:
        return max(post.last for post in self.posts)

    def held(self, day: int) -> list[Seat]:
        """Posts held on a day."""
        return [post.seat for post in self.posts if post.first <= day <= post.last]


class Careers:
    """Gives out posts: one holder at a time, but for posts of several."""

    def __init__(self, random: random.Random) -> None:
        self.random = random
        self.held: dict[str, list[tuple[int, int]]] = {}

    def career(self, country: str, eminence: float, start: int, end: int = LAST) -> tuple[Tenure, ...]:
        """One to four posts from about a day on.

        Args:
            country: whose posts.
            eminence: 0 for the best known, who hold the highest posts, to 1.
            start: first day, an ordinal.
            end: the last post begins well before it, and ends by it.
        """
        count = self.random.choices(*POSTS)[0]
        posts: list[Tenure] = []
        day, beside = start, None
        while len(posts) < count and (not posts or day < end - 200):
            length = int(self.random.uniform(0.8, 3.2) * YEAR)
            posts.append(self._tenure(_open(country, beside, self.random), eminence, day, min(day + length, end)))
            if self.random.random() < TWO_AT_ONCE:
                day, beside = day + length // 2, posts[-1].seat
            else:
                day, beside = posts[-1].last + self.random.randrange(1, 150), None
        return tuple(posts)

    def _tenure(self, known: Sequence[Seat], eminence: float, first: int, last: int) -> Tenure:
        """A free post, of a height that fits; where none is found one of several holders, as there always is."""
        for attempt in range(40):
            chance = self.random.random()
            place = 0.6 * eminence + 0.399 * chance if attempt < 12 else chance
            seat = known[int(place * len(known))]
            if seat.many or self._is_free(seat, first, last):
                break
        else:
            seat = self.random.choice([seat for seat in known if seat.many])
        self.held.setdefault(seat.id, []).append((first, last))
        return Tenure(seat, first, last)

    def _is_free(self, seat: Seat, first: int, last: int) -> bool:
        return all(last < start or end < first for start, end in self.held.get(seat.id, ()))


def _open(country: str, beside: Seat | None, random: random.Random) -> Sequence[Seat]:
    """Posts that somebody may come to hold, where there is one already beside it."""
    known = seats(country)
    if beside is None:
        return known
    way = random.choices(*BESIDE)[0]
    if way == "body" and beside.body:
        colleagues = [seat for seat in known if seat.body == beside.body and seat is not beside]
        return colleagues if any(seat.many for seat in colleagues) else known
    return [seat for seat in known if seat is not beside and (way == "any" or seat.many)]


def people(count: int, random: random.Random) -> list[Person]:
    """People in the order of how well they are known, the best known first.

    Full names are drawn until they are new, so that only those meant to be namesakes share one.
    """
    names, careers = Names(random), Careers(random)
    countries = list(lands().values())
    weights = [land.weight for land in countries]
    made: list[Person] = []
    taken: set[tuple[str, ...]] = set()
    starts = sorted(random.randrange(FIRST, LAST - 2 * 365) for _ in range(count))
    eminence = random.sample(range(count), count)
    shared = dict(zip(random.sample(range(count // 50, count), ceil(NAMESAKES * count)), cycle(KINDS), strict=False))
    for number, start in enumerate(starts):
        id, rank = f"p{number}", eminence[number] / count
        if number in shared:
            made.append(_namesake(id, random.choice(made), shared[number], rank, start, names, careers))
            continue
        land = random.choices(countries, weights)[0]
        name = _new_name(names, land.tradition, taken)
        made.append(Person(id, land.code, name, careers.career(land.code, rank, start)))
    return [person for _, person in sorted(zip(eminence, made, strict=True), key=lambda pair: pair[0])]


def _new_name(names: Names, tradition: str, taken: set[tuple[str, ...]]) -> Name:
    while True:
        name = names.name(tradition)
        if name.key not in taken:
            taken.add(name.key)
            return name


def _namesake(id: str, other: Person, kind: str, eminence: float, start: int, names: Names, careers: Careers) -> Person:
    """Somebody with the full name of another: abroad, or at home at the same time, or at home before or after."""
    random = names.random
    middle = names.middle(other.name.tradition, other.name.given[0])
    name = Name(other.name.tradition, other.name.given, middle, other.name.family, other.name.before)
    if kind == "abroad":
        country = _abroad(other, random)
        return Person(id, country, name, careers.career(country, eminence, start))
    if kind == "together":
        return Person(id, other.country, name, careers.career(other.country, eminence, other.first, other.last))
    if other.last < LAST - 3 * 365:
        start = random.randrange(other.last + 200, LAST - 365)
        return Person(id, other.country, name, careers.career(other.country, eminence, start))
    start = FIRST - 365
    end = max(other.first - 200, start + 300)
    return Person(id, other.country, name, careers.career(other.country, eminence, start, end))


def _abroad(other: Person, random: random.Random) -> str:
    near = [land for land in lands().values() if _alike(land, other.name.tradition) and land.code != other.country]
    return random.choices(near, [land.weight for land in near])[0].code


def _alike(land: Land, tradition: str) -> bool:
    """Whether names of a tradition are borne in a country; those of one country alone, where they emigrate."""
    return land.tradition == tradition or (tradition == "asian" and land.tradition == "western")


class Chosen:
    """Draws people, the better known far more often (Zipf)."""

    def __init__(self, people: Sequence[Person], random: random.Random, exponent: float = 0.75) -> None:
        self.people, self.random = people, random
        self.reached = list(_running(1 / (rank + 1) ** exponent for rank in range(len(people))))

    def one(self) -> Person:
        return self.people[bisect_right(self.reached, self.random.random() * self.reached[-1])]


def _running(weights: Iterator[float]) -> Iterator[float]:
    total = 0.0
    for weight in weights:
        total += weight
        yield total
