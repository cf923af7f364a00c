"""Events told more than once made one: the same people, a day and place that agree, a meeting within a visit."""

from dataclasses import replace

from graph.reading.events.summary import sums_up, take_up
from graph.reading.people.actors import Nation, Side, country_of
from graph.reading.people.bodies import Body
from graph.reading.people.people import Person
from graph.reading.record.drafts import EventDraft, Support, When

_NEAR = 3
_TWO = 2


def join(found: list[EventDraft], event: EventDraft) -> None:
    """Join an event to one already found when it is the same, or a meeting to the visit it is part of.

    Args:
        found: events so far; the event is added when it is a new one.
        event: the event.
    """
    for known in reversed(found):
        if sums_up(known, event) and _dates_agree(known.when, event.when) and _places_agree(known, event):
            take_up(known, event)
            return
        if _is_same(known, event) or _is_part(known, event) or _faced_press(known, event):
            _absorb(known, event)
            return
        if _faced_press(event, known):
            known.type, known.destination = event.type, event.destination
            _absorb(known, event)
            return
        if _is_signed_at(known, event) or _is_signed_at(event, known):
            _absorb(known, event)
            return
        if _is_purpose_of(known, event):
            known.add_participants(event.participants)
            known.supports.append(_of_participants(event.supports[0]))
            return
        if known.type in ("meeting", "call") and event.type == "visit" and _is_part(event, known):
            known.type = "visit"
            known.destination = event.destination
            _absorb(known, event)
            return
    found.append(event)


def become_visits(found: list[EventDraft], told: list[EventDraft]) -> None:
    """Make the meeting of a text the visit that its heading calls it: "The minister in Pretoria on a visit".

    Args:
        found: the events of the text; the first meeting that fits becomes a visit.
        told: the events of a heading.
    """
    for visit in (event for event in told if event.type == "visit" and event.destination):
        countries = {country_of(side) for side in visit.participants} | {visit.destination}
        if any(known.type == "visit" and known.destination == visit.destination for known in found):
            continue
        for known in found:
            there = known.where is not None and known.where.country == visit.destination
            fits = there and countries == {country_of(side) for side in known.participants}
            if known.type == "meeting" and known.status == visit.status and fits:
                known.type, known.destination = "visit", visit.destination
                break


def _is_same(known: EventDraft, event: EventDraft) -> bool:
    if known.type != event.type or not _dates_agree(known.when, event.when) or not _places_agree(known, event):
        return False
    if {known.status, event.status} & {"cancelled", "denied"} and known.status != event.status:
        return False
    if known.type in ("meeting", "call") and not _statuses_agree(known, event):
        return False
    if known.type == "visit":
        return known.destination == event.destination and bool(
            set(map(_who, known.participants)) & set(map(_who, event.participants))
        )
    if known.type in ("meeting", "call"):
        close = abs(known.sentence.index - event.sentence.index) <= _NEAR
        return any(_is_same_pair(one, other, close) for one in _pairs(known) for other in _pairs(event))
    return bool(set(map(_who, known.participants)) & set(map(_who, event.participants)))


def _statuses_agree(one: EventDraft, other: EventDraft) -> bool:
    """Whether neither is to come while the other is told as done without a day."""
    if {one.status, other.status} != {"planned", "held"}:
        return True
    held = one if one.status == "held" else other
    return not held.assured or bool(held.when.start)


def _pairs(event: EventDraft) -> list[tuple[Side, Side]]:
    sides = event.participants
    return event.met or [(one, other) for n, one in enumerate(sides) for other in sides[n + 1 :]]


def _is_same_pair(one: tuple[Side, Side], other: tuple[Side, Side], close: bool) -> bool:
    """Whether two pairs are of the same sides; a ministry that summons is its official, named close by."""
    if frozenset(map(_who, one)) == frozenset(map(_who, other)) or not close:
        return frozenset(map(_who, one)) == frozenset(map(_who, other))
    rest = ([side for side in one if side not in other], [side for side in other if side not in one])
    if any(len(sides) != 1 for sides in rest):
        return False
    (first,), (second,) = rest
    return _acts_for(first, second) or _acts_for(second, first)


def _acts_for(side: Side, body: Side) -> bool:
    """Whether an official is of a state's body, as in "the ministry summoned the ambassador: deputy minister X"."""
    country = country_of(body)
    return isinstance(side, Person) and isinstance(body, Body) and country is not None and country_of(side) == country


def _who(side: Side) -> object:
    return side if isinstance(side, Nation) else id(side)


def _dates_agree(one: When, other: When) -> bool:
    if not one.start or not other.start:
        return True
    return (
        one.start.startswith(other.start)
        or other.start.startswith(one.start)
        or one.start <= other.start <= (one.end or one.start)
    )


def _places_agree(one: EventDraft, other: EventDraft) -> bool:
    a, b = one.where, other.where
    if a is None or b is None:
        return True
    return a.country == b.country and (a.city == b.city or None in (a.city, b.city))


def _is_part(visit: EventDraft, event: EventDraft) -> bool:
    """Whether the visitor met people of the country visited, told just before or after, or as being there."""
    if visit.type != "visit" or event.type != "meeting" or visit.status != event.status:
        return False
    there = event.where is not None and event.where.country == visit.destination
    again = not event.when.start and event.where is None
    there = there or (again and any(set(pair) == set(event.participants) for pair in visit.met))
    if abs(visit.sentence.index - event.sentence.index) > _NEAR and not there:
        return False
    people = [side for side in visit.participants if isinstance(side, Person)]
    visitor = next((side for side in people if country_of(side) != visit.destination), people[0] if people else None)
    if visitor is None or visitor not in event.participants or not _dates_agree(visit.when, event.when):
        return False
    others = {country_of(side) for side in event.participants if side is not visitor}
    if visit.sentence is event.sentence and others == {None}:
        return True  # met during the visit, as one sentence says: nobody else's country is named
    place = event.where
    return visit.destination in others and (place is None or place.country == visit.destination)


def _is_signed_at(known: EventDraft, event: EventDraft) -> bool:
    """Whether the two who met signed something there, which is no event of its own."""
    if known.type != "signing" or event.type not in ("meeting", "visit") or known.status != event.status:
        return False
    if not _dates_agree(known.when, event.when) or not _places_agree(known, event):
        return False
    pairs = {frozenset(map(_who, pair)) for pair in _pairs(known)}
    near = abs(known.sentence.index - event.sentence.index) <= 2 * _NEAR
    return near and any(frozenset(map(_who, pair)) in pairs for pair in _pairs(event))


def _faced_press(known: EventDraft, event: EventDraft) -> bool:
    """Whether two people spoke to the press at their meeting, or at the visit of one to the other's country."""
    people = [side for side in event.participants if isinstance(side, Person)]
    if event.type != "conference" or len(people) != _TWO or event.status != known.status:
        return False
    if not _dates_agree(known.when, event.when) or not _places_agree(known, event):
        return False
    if known.type == "visit":
        hosts = [side for side in people if side not in known.participants[:1]]
        return known.participants[:1] == [side for side in people if side not in hosts] and all(
            country_of(side) == known.destination for side in hosts
        )
    return known.type == "meeting" and any(set(pair) == set(people) for pair in _pairs(known))


def _is_purpose_of(visit: EventDraft, event: EventDraft) -> bool:
    """As in "visited Berlin to meet X": what a visit that took place was for."""
    told = visit.sentence is event.sentence and visit.trigger < event.trigger
    meant = (visit.type, visit.status, event.type, event.status) == ("visit", "held", "meeting", "planned")
    if not (told and meant) or (event.where is not None and event.where.country != visit.destination):
        return False
    return any(isinstance(side, Person) and side in event.participants for side in visit.participants)


def _of_participants(support: Support) -> Support:
    return replace(support, parts=tuple(part for part in support.parts if part[0] == "participants"))


def _absorb(known: EventDraft, event: EventDraft) -> None:
    known.add_participants(event.participants)
    known.add_met(event.met)
    if not known.when.start or (event.when.start and len(event.when.start) > len(known.when.start)):
        known.when = event.when if event.when.start else known.when
    if known.where is None or (
        known.where.city is None and event.where and event.where.city and event.where.country == known.where.country
    ):
        known.where = event.where or known.where
    if known.status == "planned" and event.status == "held" and event.when.start:
        known.status = "held"
    elif known.status == "held" and event.status == "planned" and not known.assured:
        known.status, known.met = "planned", []
    known.supports.extend(event.supports)
