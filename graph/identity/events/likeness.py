"""What speaks for two events being one, and what excludes it."""

from collections.abc import Mapping

from ..happenings.days import conflicting
from ..happenings.place import elsewhere, places
from ..happenings.rules import Evidence, points, rules
from ..happenings.sides import pairs_in_common, side_country, sides_in_common
from .timing import copies, timing, untimely
from .told import ToldEvent


def likeness(one: ToldEvent, other: ToldEvent, countries: Mapping[str, str]) -> list[Evidence]:
    """What speaks for two events of different documents being one; empty when they cannot be, or nothing says who."""
    by = rules("events")
    kind = by.types(one.type, other.type)
    if kind is None or apart(one, other) or (when := timing(one, other)) is None:
        return []
    if not (who := _who(one, other, countries)):
        return []
    told = [by.evidence("same-words", "told alike")] if one.days and one.told == other.told else []
    copied = [by.evidence("same-report", "copies of one report")] if copies(one, other) else []
    return [*who, *when, *places(one.place, other.place, by), kind, *told, *copied]


def may_be_one(one: ToldEvent, other: ToldEvent, countries: Mapping[str, str]) -> bool:
    """Whether two events influence each other's clusters: whoever clusters a part needs all that this connects."""
    if one.document == other.document:
        return one.told == other.told
    return points(likeness(one, other, countries)) >= rules("events").enough


def apart(one: ToldEvent, other: ToldEvent) -> bool:
    """Whether two events exclude each other: by document, type, days or place."""
    return (
        (one.document == other.document and one.told != other.told)
        or not rules("events").compatible(one.type, other.type)
        or conflicting(one.days, other.days)
        or elsewhere(one.place, other.place)
        or untimely(one, other)
        or untimely(other, one)
    )


def _who(one: ToldEvent, other: ToldEvent, countries: Mapping[str, str]) -> list[Evidence]:
    """The pairs in common; at gatherings, and where a document gives no pair, the sides, if they say more."""
    by = rules("events")
    lands = {side: side_country(side, countries) for pair in (*one.pairs, *other.pairs) for side in pair}
    pairs = pairs_in_common(one.pairs, other.pairs, lands.__getitem__, by)
    gathering = {one.type, other.type} <= by.gatherings
    if not gathering and ((one.pairs and other.pairs) or len(one.sides & other.sides) < 2):
        return pairs
    return max(pairs, sides_in_common(one.sides, other.sides, by), key=points)
