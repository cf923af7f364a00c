"""Why one thing was resolved to several entities: by what the documents tell of it differently."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import product

from graph.claims.model import Mention
from tests.gold.identity.truth import Missed, Resolved

_POST = "known by post only"
_NEAR = 7

Entities = Mapping[tuple[str, str], str]
"""To what a document's own ids were resolved."""


def entities(kinds: Mapping[str, Resolved]) -> Entities:
    """Of everybody and everything resolved."""
    return {
        (mention.document, mention.told): mention.entity.id
        for resolved in kinds.values()
        for mention in resolved.values()
    }


def causes(missed: Missed, resolved: Resolved, entities: Entities) -> Iterator[Sequence[str]]:
    """For each part but the largest what its mention tells differently that is closest to one of the others."""
    for number, part in enumerate(missed.parts[1:], 1):
        rest = [thing for other, things in enumerate(missed.parts) if other != number for thing in things]
        told = [[*_differences(resolved[one], resolved[other], entities)] for one, other in product(part, rest)]
        yield min(told, key=lambda found: (_POST in found, len(found), found)) or ["nothing"]


def _differences(one: Mention, other: Mention, entities: Entities) -> Iterator[str]:
    if one.kind in ("event", "agreement"):
        yield from _of_happenings(one, other, entities)
    elif "post" in (one.kind, other.kind):
        yield _POST
    elif one.kind == "agency":
        yield from _countries(one, other)
        yield from _bodies(one, other)
    else:
        yield from _countries(one, other)
        yield from _names(one, other)


def _bodies(one: Mention, other: Mention) -> Iterator[str]:
    if one.lang != other.lang:
        yield "named in another language"
    elif one.name.casefold() != other.name.casefold():
        yield "named otherwise"


def _names(one: Mention, other: Mention) -> Iterator[str]:
    words = [mention.name.split() for mention in (one, other)]
    if _is_latin(one) != _is_latin(other):
        yield "another script"
    elif 1 in map(len, words) and words[0][-1] == words[1][-1]:
        yield "surname only"
    elif one.name != other.name:
        yield "spelled otherwise"


def _of_happenings(one: Mention, other: Mention, entities: Entities) -> Iterator[str]:
    for trait in ("type", "status"):
        if one.traits.get(trait) != other.traits.get(trait):
            yield f"another {trait}"
    some, others = (_sides(mention, entities) for mention in (one, other))
    if some != others:
        yield "other sides beside those in common" if some & others else "no side in common"
    days = [(mention.traits.get("first"), mention.traits.get("last")) for mention in (one, other)]
    if days[0] != days[1]:
        yield "no date" if (None, None) in days else "other days"
    elif days[0] == (None, None) or one.kind == "agreement":
        yield from _published(one, other)
    yield from _countries(one, other, "place")


def _published(one: Mention, other: Mention) -> Iterator[str]:
    day, later = (date.fromisoformat(str(mention.traits.get("day", "0001-01-01"))) for mention in (one, other))
    if abs((day - later).days) > _NEAR:
        yield "published more than a week apart"


def _countries(one: Mention, other: Mention, what: str = "country") -> Iterator[str]:
    country, elsewhere = (mention.traits.get("country") for mention in (one, other))
    if country != elsewhere:
        yield f"another {what}" if country and elsewhere else f"no {what}"


def _sides(mention: Mention, entities: Entities) -> frozenset[str]:
    sides = mention.traits.get("sides")
    told = sides if isinstance(sides, list) else ()
    return frozenset(entities.get((mention.document, side), side) for side in told)


def _is_latin(mention: Mention) -> bool:
    return any("a" <= letter <= "z" for letter in mention.name.casefold())
