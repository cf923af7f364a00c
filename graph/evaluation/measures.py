"""The measures: what is compared, as keys of the annotation and keys of the record."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from .gold import Gold
from .sides import NO_GOLD, Sides, country_of, names_of, pair

Key: TypeAlias = str | tuple[Any, ...]
Event: TypeAlias = Mapping[str, Any]


class Compared(NamedTuple):
    """Keys of one measure in one document; the annotation has each once, a record may repeat one and is wrong then."""

    wanted: Counter[Key]
    stated: Counter[Key]


class Case(NamedTuple):
    """One document: what is annotated, what a record says, and their sides."""

    gold: Gold
    record: Mapping[str, Any]
    sides: Sides

    def all(self, part: str) -> list[Any]:
        """Give the items of a part of the record."""
        return self.record.get(part) or []


def _once(wanted: Iterable[Key], stated: Iterable[Key]) -> Compared:
    return Compared(Counter(set(wanted)), Counter(set(stated)))


def _officials(case: Case) -> Compared:
    stated = (case.sides.named_official(o["id"]) for o in case.all("officials") if names_of(o))
    return Compared(Counter({o["key"]: 1 for o in case.gold.all("officials")}), Counter(stated))


def _official_country(case: Case) -> Compared:
    """Only of officials that both have, and whose country the annotation gives."""
    wanted = {o["key"]: o["country"] for o in case.gold.all("officials") if o.get("country")}
    found = ((case.sides.official_of.get(o["id"]), country_of(o)) for o in case.all("officials"))
    return Compared(Counter(set(wanted.items())), Counter((key, c) for key, c in found if key in wanted))


def _agencies(case: Case) -> Compared:
    stated = (case.sides.agency_of.get(a["id"], NO_GOLD + a["id"]) for a in case.all("agencies"))
    return Compared(Counter({a["key"]: 1 for a in case.gold.all("agencies")}), Counter(stated))


def _countries(case: Case) -> Compared:
    return _once(case.gold.all("countries"), case.all("countries"))


def _met(case: Case) -> Compared:
    wanted = (pair(map(case.sides.annotated, met)) for e in case.gold.all("events") for met in _pairs(e))
    return _once(wanted, (pair(map(case.sides.recorded, met)) for e in case.all("events") for met in _pairs(e)))


def _met_named(case: Case) -> Compared:
    met = _met(case)
    return _once(filter(_is_named, met.wanted), filter(_is_named, met.stated))


def _is_named(met: Key) -> bool:
    return not any(side.startswith(("country:", "agency:")) for side in met)


def _dates(case: Case) -> Compared:
    return _once(_starts(case.gold.all("events")), _starts(case.all("events")))


def _starts(events: Iterable[Event]) -> Iterator[str]:
    return (str(event["start"]) for event in events if event.get("start"))


def _places(case: Case) -> Compared:
    return _once(filter(None, map(_country, case.gold.all("events"))), filter(None, map(_country, case.all("events"))))


def _events(case: Case) -> Compared:
    """Each annotated event takes the free event of the record with most sides in common, of those that are alike."""
    free = dict(enumerate(case.all("events")))
    wanted, found = case.gold.all("events"), []
    for number, event in enumerate(wanted):
        sides = {case.sides.annotated(key) for key in _sides(event)}
        shared = {
            other: len(sides & {case.sides.recorded(key) for key in _sides(candidate)})
            for other, candidate in free.items()
            if _alike(event, candidate)
        }
        best = max(shared, key=shared.__getitem__, default=None)
        if best is not None and shared[best]:
            found.append(_told(number, event))
            del free[best]
    extra = (NO_GOLD + _told(number, event) for number, event in free.items())
    return Compared(Counter(_told(n, e) for n, e in enumerate(wanted)), Counter([*found, *extra]))


def _told(number: int, event: Event) -> str:
    return f"{number}:{event.get('type')} {event.get('start') or 'no date'} {_country(event) or 'no place'}"


def _alike(event: Event, other: Event) -> bool:
    start, begun = str(event.get("start") or ""), str(other.get("start") or "")
    place, held = _country(event), _country(other)
    dated = start.startswith(begun) or begun.startswith(start)
    return event.get("type") == other.get("type") and dated and (not place or not held or place == held)


def _agreements(case: Case) -> Compared:
    wanted, stated = _agreed(case)
    return _once((key[0] for key in wanted), (key[0] for key in stated))


def _agreements_full(case: Case) -> Compared:
    return _once(*_agreed(case))


def _agreed(case: Case) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    """Parties, kind and status of the agreements that have parties."""

    def keys(agreements: Iterable[Mapping[str, Any]], side: Callable[[str], str]) -> list[tuple[Any, ...]]:
        return [
            (pair(set(map(side, a["parties"]))), a.get("kind"), a.get("status")) for a in agreements if a.get("parties")
        ]

    return (
        keys(case.gold.all("agreements"), case.sides.annotated),
        keys(case.all("agreements"), case.sides.recorded),
    )


def _cooperation(case: Case) -> Compared:
    def keys(items: Iterable[Mapping[str, Any]], between: str, side: Callable[[str], str]) -> Iterator[Key]:
        return ((pair(map(side, item[between])), area) for item in items for area in item.get("areas") or ())

    return _once(
        keys(case.gold.all("cooperation"), "pair", case.sides.annotated),
        keys(case.all("cooperation"), "between", case.sides.recorded),
    )


def _areas(case: Case) -> Compared:
    parts = ("events", "agreements", "cooperation")
    wanted = (area for part in parts for item in case.gold.all(part) for area in item.get("areas") or ())
    return _once(wanted, (area for part in parts for item in case.all(part) for area in item.get("areas") or ()))


def _pairs(event: Event) -> list[list[str]]:
    return [met for met in event.get("met") or () if len(met) == 2]


def _sides(event: Event) -> set[str]:
    return {*(event.get("participants") or ()), *(side for met in _pairs(event) for side in met)}


def _country(event: Event) -> str | None:
    return (event.get("place") or {}).get("country") or None


MEASURES: Mapping[str, Callable[[Case], Compared]] = {
    "officials": _officials,
    "official-country": _official_country,
    "agencies": _agencies,
    "countries": _countries,
    "met": _met,
    "met-named": _met_named,
    "events": _events,
    "dates": _dates,
    "places": _places,
    "agreements": _agreements,
    "agreements-full": _agreements_full,
    "cooperation": _cooperation,
    "areas": _areas,
}
"""The measures by name, in the order in which they are shown."""
