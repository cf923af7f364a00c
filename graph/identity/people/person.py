"""A mention of an official as resolution sees it, and mentions alike in every trait that counts, taken together."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from graph.claims.model import Mention

from ..names import prepare
from ..traits import listed


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """One official as one document tells of him.

    Attributes:
        mention: id of the mention; `told` the id of the official by the document alone.
        names: every form of the name, the fullest first; empty for one known by post only.
        full: whether one of them has two words or more.
        country: ISO 3166-1 alpha-2 code; empty when unknown.
        day: day of publication as a proleptic Gregorian ordinal; None when unknown.
        posts: ids of posts; `seats` those of them that one person holds at a time and every language names alike.
        offices: ids of these posts without their country.
        bodies: ids of the bodies of these posts.
        company: sounds and country of those who take part in the same events, in order.
        events: ids of these events, by the document alone.
        scenes: days and countries in which these took place.
        twin: whether a surname of somebody else at one of them sounds the same.
    """

    mention: str
    document: str
    told: str
    names: tuple[str, ...]
    full: bool
    country: str
    day: int | None
    posts: frozenset[str]
    seats: frozenset[str]
    offices: frozenset[str]
    bodies: frozenset[str]
    company: tuple[str, ...]
    events: frozenset[str]
    scenes: frozenset[str]
    twin: bool

    @property
    def strong(self) -> bool:
        """Whether it says enough of itself to be compared first: a full name, and a post or body."""
        return self.full and bool(self.posts or self.bodies)


@dataclass(slots=True, eq=False)
class Profile:
    """Mentions with the same names, country, posts and bodies.

    So that a person of a thousand mentions is compared a few dozen times.

    Attributes:
        strong, full: as for each of its members.
        first: the smallest id of its mentions, by which it is known.
        members: the mentions.
        company: country and day of each of those who take part in the same events, by sound.
        scenes, events: of all mentions together; events by document.
        days: the first and the last on which it is told of; empty when unknown.
    """

    strong: bool
    full: bool
    names: tuple[str, ...]
    country: str
    posts: frozenset[str]
    seats: frozenset[str]
    offices: frozenset[str]
    bodies: frozenset[str]
    first: str
    members: list[Person] = field(default_factory=list)
    company: dict[str, tuple[tuple[str, int | None], ...]] = field(default_factory=dict)
    scenes: frozenset[str] = frozenset()
    days: list[int] = field(default_factory=list)
    events: dict[str, frozenset[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, one: Person, *others: Person) -> "Profile":
        """A profile of one mention and of others that are alike."""
        traits = (one.names, one.country, one.posts, one.seats, one.offices, one.bodies)
        found = cls(one.strong, one.full, *traits, one.mention)
        for member in (one, *others):
            found.add(member)
        return found

    def add(self, one: Person) -> None:
        """Take a mention in."""
        self.members.append(one)
        self.first = min(self.first, one.mention)
        for companion in one.company:
            sound, country = _companion(companion)
            known, told = self.company.get(sound, ()), (country, one.day)
            if told not in known:
                self.company[sound] = (*known, told)
        self.scenes = self.scenes | one.scenes if self.scenes else one.scenes
        if one.events:
            others = self.events.get(one.document)
            self.events[one.document] = others | one.events if others else one.events
        if one.day is not None:
            self.days = [min(one.day, *self.days[:1]), max(one.day, *self.days[1:])] if self.days else [one.day] * 2

    def divided(self, by: Callable[[Person], Hashable]) -> list["Profile"]:
        """Its mentions apart where something more differs."""
        if len(self.members) == 1:
            return [self]
        parts: dict[Hashable, list[Person]] = {}
        for one in self.members:
            parts.setdefault(by(one), []).append(one)
        return [Profile.of(*members) for members in parts.values()]

    def attends(self, other: "Profile") -> bool:
        """Whether a document has both at one event, hence as two people."""
        one, other = (self, other) if len(self.events) < len(other.events) else (other, self)
        return any(not told.isdisjoint(other.events.get(document, ())) for document, told in one.events.items())


def person(mention: Mention) -> Person:
    """Read the traits of a mention of an official, named or known by post only."""
    traits = mention.traits
    names, full = _fullest_first(mention.names)
    return Person(
        mention=mention.id,
        document=mention.document,
        told=mention.told,
        names=names,
        full=full,
        country=str(traits.get("country", "")),
        day=_ordinal(str(traits.get("day", ""))),
        posts=_set(tuple(listed(traits, "posts"))),
        seats=_set(tuple(listed(traits, "seats"))),
        offices=_set(tuple(listed(traits, "offices"))),
        bodies=_set(tuple(listed(traits, "bodies"))),
        company=tuple(sorted(listed(traits, "company"))),
        events=_set(tuple(listed(traits, "events"))),
        scenes=_set(tuple(listed(traits, "scenes"))),
        twin=bool(traits.get("twin", False)),
    )


@lru_cache(maxsize=1 << 14)
def _fullest_first(names: tuple[str, ...]) -> tuple[tuple[str, ...], bool]:
    """Names in order, and whether the first has two words or more."""
    ordered = tuple(sorted(names, key=lambda name: (-len(prepare(name).words), name)))
    return ordered, any(len(prepare(name).words) > 1 for name in ordered[:1])


@lru_cache(maxsize=1 << 14)
def _ordinal(day: str) -> int | None:
    return date.fromisoformat(day).toordinal() if day else None


@lru_cache(maxsize=1 << 14)
def _set(values: tuple[str, ...]) -> frozenset[str]:
    """One object for all mentions with the same values."""
    return frozenset(values)


@lru_cache(maxsize=1 << 14)
def _companion(companion: str) -> tuple[str, str]:
    sound, _, country = companion.partition(":")
    return sound, country


def within(a: Profile, b: Profile, days: int) -> bool:
    """Whether documents tell of both within so many days, or one does not say when."""
    return not (a.days and b.days) or max(a.days[0] - b.days[1], b.days[0] - a.days[1]) <= days


def periods(profiles: Iterable[Profile]) -> dict[str, tuple[int, int]]:
    """First and last day on which each exclusive post is told of."""
    found: dict[str, tuple[int, int]] = {}
    for it in profiles:
        if it.days:
            first, last = it.days
            for seat in it.seats:
                start, end = found.get(seat, (first, last))
                found[seat] = min(start, first), max(end, last)
    return found


def seats_at_once(left: Iterable[Profile], right: Iterable[Profile]) -> bool:
    """Whether two different exclusive posts, one of each side, are told of at the same time."""
    others = periods(right)
    return any(
        seat != another and first <= end and start <= last
        for seat, (first, last) in periods(left).items()
        for another, (start, end) in others.items()
    )
