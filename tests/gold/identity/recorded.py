"""What a record speaks of, by the annotation of its document."""

from collections.abc import Iterator, Mapping
from typing import Any

from graph.evaluation import Gold
from graph.evaluation.sides import Sides

# A reader takes one for the other, and which it is matters little to who met.
_SEEN = frozenset({"meeting", "visit", "conference"})


def recorded(gold: Gold, record: Mapping[str, Any]) -> dict[str, str]:
    """The annotation's key for each official, agency, event and agreement of a record; those it lacks are left out."""
    sides = Sides(gold, record)
    events = _matched(_events(sides, gold, record))
    return {**sides.official_of, **sides.agency_of, **events, **_matched(_agreements(sides, gold, record))}


def _matched(alike: Iterator[tuple[int, str, str]]) -> dict[str, str]:
    """Pairs of a thing of the record and one of the annotation, each once, those with most in common first."""
    found: dict[str, str] = {}
    for common, local, key in sorted(alike, key=lambda it: (-it[0], it[1:])):
        if common and local not in found and key not in found.values():
            found[local] = key
    return found


def _events(sides: Sides, gold: Gold, record: Mapping[str, Any]) -> Iterator[tuple[int, str, str]]:
    """Sides in common of events that do not contradict each other in day and country; of one type first."""
    for event in record.get("events") or ():
        stated = {sides.recorded(side) for side in event["participants"]}
        for it in gold.all("events"):
            common = len(stated & {sides.annotated(side) for side in it.get("participants") or ()})
            if common and _alike(event, it):
                yield 2 * common + (event["type"] == it["type"]), event["id"], it["key"]


def _alike(event: Mapping[str, Any], it: Mapping[str, Any]) -> bool:
    if event["type"] != it["type"] and not {event["type"], it["type"]} <= _SEEN:
        return False
    begun, start = event.get("start") or "", it.get("start") or ""
    held, place = ((told.get("place") or {}).get("country") for told in (event, it))
    dated = begun.startswith(start) or start.startswith(begun)
    return bool(dated and (not held or not place or held == place))


def _agreements(sides: Sides, gold: Gold, record: Mapping[str, Any]) -> Iterator[tuple[int, str, str]]:
    """Agreements of the same parties; of one kind, status and year first."""
    for agreement in record.get("agreements") or ():
        stated = {sides.recorded(side) for side in agreement["parties"]}
        for it in gold.all("agreements"):
            if stated == {sides.annotated(side) for side in it.get("parties") or ()}:
                same = sum(agreement.get(part) == it.get(part) for part in ("kind", "status", "date"))
                yield 1 + same, agreement["id"], it["key"]
