"""The sides of a meeting and the pairs that met."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations, product

from graph.reading.people.actors import Actor, Nation, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.record.drafts import Pair


@dataclass(frozen=True)
class Encounter:
    """The sides of a meeting and the pairs that met."""

    sides: tuple[Side, ...]
    pairs: tuple[Pair, ...]


def across(subjects: Iterable[Side], objects: Iterable[Side]) -> Encounter | None:
    """Let each subject meet each object; None when nobody can meet anybody."""
    subjects, objects = list(dict.fromkeys(subjects)), list(dict.fromkeys(objects))
    pairs = [pair for pair in product(subjects, objects) if _can_pair(*pair)]
    return Encounter(tuple(dict.fromkeys([*subjects, *objects])), tuple(pairs)) if pairs else None


def together(sides: Iterable[Side]) -> Encounter | None:
    """Let everybody meet everybody who can; None when there are not two."""
    distinct = tuple(dict.fromkeys(sides))
    pairs = tuple(pair for pair in combinations(distinct, 2) if _can_pair(*pair))
    return Encounter(distinct, pairs) if len(distinct) > 1 else None


def _can_pair(one: Side, other: Side) -> bool:
    """Two different sides; a body or delegation is no partner of its own country's people."""
    if one == other:
        return False
    of_many = any(isinstance(side, Body | Nation) for side in (one, other))
    return not (of_many and country_of(one) is not None and country_of(one) == country_of(other))


def are_of_two_countries(one: Side, other: Side) -> bool:
    """Whether both are people, of different countries: two of one government say many things together."""
    countries = {country_of(one), country_of(other)}
    return isinstance(one, Person) and isinstance(other, Person) and len(countries - {None}) == 2


def is_bare(actor: Actor) -> bool:
    """Whether an actor is a country by its name only."""
    return isinstance(actor.side, Nation) and not actor.side.group
