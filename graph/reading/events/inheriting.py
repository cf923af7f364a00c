"""What belongs to a visit takes its day and country."""

from dataclasses import replace

from graph.reading.people.actors import country_of
from graph.reading.record.drafts import EventDraft, Support, Where


def inherit_from_visits(found: list[EventDraft]) -> None:
    """Events of a journey without a day or place of their own take those of the visit they belong to."""
    visits = [event for event in found if event.type == "visit" and event.when.start]
    for event in found:
        visit = next((v for v in visits if v is not event and _belongs(v, event)), None)
        if visit is None or visit.where is None:
            continue
        parts: list[tuple[str, object]] = []
        if not event.when.start:
            event.when = replace(visit.when, conflict=None)
            parts.append(("start", None))
        if event.where is None:
            event.where = Where(None, visit.where.country)
            parts.append(("place", None))
        if parts:
            event.supports.append(Support(visit.sentence, visit.supports[0].rule, tuple(parts)))


def _belongs(visit: EventDraft, event: EventDraft) -> bool:
    if event.sentence.index < visit.sentence.index or event.when.start or event.status != visit.status:
        return False
    if event.where is not None and event.where.country != visit.destination:
        return False
    visitor_country = {country_of(side) for side in visit.participants} - {visit.destination}
    countries = {country_of(side) for side in event.participants}
    same_block = event.sentence.block == visit.sentence.block
    return bool(countries & visitor_country) and (visit.destination in countries or same_block)
