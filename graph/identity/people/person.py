"""A mention of an official, as resolution sees it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from graph.claims.model import Mention, Value

from ..names.spelling import words


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
        bodies: ids of the bodies of these posts.
        company: sound and country of those who take part in the same events.
        events: ids of these events, by the document alone.
    """

    mention: str
    document: str
    told: str
    lang: str
    names: tuple[str, ...]
    full: bool
    country: str
    day: int | None
    posts: frozenset[str]
    seats: frozenset[str]
    bodies: frozenset[str]
    company: frozenset[str]
    events: frozenset[str]

    @property
    def strong(self) -> bool:
        """Whether it says enough of itself to be compared first: a full name, and a post or body."""
        return self.full and bool(self.posts or self.bodies)


def person(mention: Mention) -> Person:
    """Read the traits of a mention of an official, named or known by post only."""
    traits = mention.traits
    names = tuple(sorted(mention.names, key=lambda name: (-len(words(name)), name)))
    told = str(traits.get("day", ""))
    return Person(
        mention=mention.id,
        document=mention.document,
        told=mention.told,
        lang=mention.lang,
        names=names,
        full=any(len(words(name)) > 1 for name in names[:1]),
        country=str(traits.get("country", "")),
        day=date.fromisoformat(told).toordinal() if told else None,
        posts=_ids(traits, "posts"),
        seats=_ids(traits, "seats"),
        bodies=_ids(traits, "bodies"),
        company=_ids(traits, "company"),
        events=_ids(traits, "events"),
    )


def _ids(traits: Mapping[str, Value], name: str) -> frozenset[str]:
    value = traits.get(name, ())
    return frozenset(value) if isinstance(value, list | tuple) else frozenset()
