"""A meeting told again by its countries or by one side: "consultations between Jordan and the United States"."""

from graph.reading.people.actors import Nation, country_of
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft, Support

_NEAR = 5
_TWO = 2
_TOLD = frozenset({"meeting", "call"})
_STATED = frozenset({"start", "place"})


def sums_up(known: EventDraft, event: EventDraft) -> bool:
    """Whether an event only tells again, by countries or delegations or one side, who met in one told near it.

    Args:
        known: the event told with people.
        event: the one that may be the same.
    """
    named_only = event.status == "held" and not event.assured  # "the American-Korean summit", which is to come
    if event.type not in _TOLD or known.type not in (*_TOLD, "visit"):
        return False
    if known.status != event.status and not (named_only and known.status == "planned"):
        return False
    if not any(isinstance(side, Person) for side in known.participants):
        return False
    if known.type == "visit" and event.status == "held" and not known.met:
        return False  # a visit of which nobody is told to have met anybody yet
    if len(event.participants) < _TWO:
        return known.sentence is event.sentence and bool(known.met) and event.participants[0] in known.participants
    if abs(known.sentence.index - event.sentence.index) > _NEAR or not _is_of_countries(event):
        return False
    countries = {country_of(side) for side in known.participants} | {known.destination}
    return all(
        side.code in countries if isinstance(side, Nation) else side in known.participants
        for side in event.participants
    )


def _is_of_countries(event: EventDraft) -> bool:
    """Whether a country or delegation is among its sides, and they are of two countries."""
    codes = {country_of(side) for side in event.participants} - {None}
    return any(isinstance(side, Nation) for side in event.participants) and len(codes) == _TWO


def take_up(known: EventDraft, event: EventDraft) -> None:
    """Take day and place from an event that sums another up, and its sentence as evidence of them.

    Args:
        known: the event told with people.
        event: the one that sums it up.
    """
    stated = set()
    if not known.when.start and event.when.start:
        known.when = event.when
        stated.add("start")
    if known.where is None and event.where is not None and known.type != "call":
        known.where = event.where
        stated.add("place")
    for support in event.supports:
        parts = tuple(part for part in support.parts if part[0] in stated & _STATED)
        if parts:
            known.supports.append(Support(support.sentence, support.rule, parts))
