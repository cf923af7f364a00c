"""The statements of a record, one by one, each with the evidence that covers it.

Ends of a statement are still the record's own: ids of officials, agencies, events …, country codes, slugs of areas.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from graph.errors import BadRecord
from ontology.record import (
    Agreement,
    Cooperation,
    Event,
    Evidence,
    Figure,
    Initiative,
    Official,
    Place,
    Record,
)

from .model import Properties, Value


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that a record says, with one of the passages that say it.

    Attributes:
        predicate: type of the fact (MET, TOOK_PART …), or EVENT, AGREEMENT, INITIATIVE, FIGURE for the thing itself.
        subject, object: local ids; a post is ``OFFICIAL/posts/N``, a place ``EVENT/place``.
        key: local id of the event of a MET, area of a COOPERATES_WITH, else empty.
        evidence: the passage.
        stated: attributes as the record has them; those unknown are absent.
    """

    predicate: str
    subject: str
    object: str
    evidence: Evidence
    key: str = ""
    stated: Properties = field(default_factory=dict)


def post_id(official: Official, index: int) -> str:
    """Local id of an official's post."""
    return f"{official.id}/posts/{index}"


def place_id(event: Event) -> str:
    """Local id of the place of an event."""
    return f"{event.id}/place"


def statements(record: Record) -> Iterator[Statement]:
    """Take a record apart.

    Raises:
        BadRecord: a statement that no evidence covers.
    """
    for official in record.officials or ():
        yield from _official(official)
    for event in record.events or ():
        yield from _event(event)
    for agreement in record.agreements or ():
        yield from _agreement(agreement)
    for cooperation in record.cooperation or ():
        yield from _cooperation(cooperation)
    for initiative in record.initiatives or ():
        yield from _initiative(initiative)
    for figure in record.figures or ():
        yield from _figure(figure)


def _official(official: Official) -> Iterator[Statement]:
    """Posts held and country represented; one known by post only is that post, and holds nothing."""
    if official.name is None:
        return
    posts = official.posts or []
    for index, post in enumerate(posts):
        where = f"official {official.id}, /posts/{index}"
        for evidence in _needed(list(post.evidence or ()) or _mentions(official), where):
            yield Statement("HOLDS", official.id, post_id(official, index), evidence, stated={"title": post.title})
    if official.country:
        said = [item for post in posts if post.country == official.country for item in post.evidence or ()]
        for evidence in _needed(said or _mentions(official), f"official {official.id}, /country"):
            yield Statement("REPRESENTS", official.id, official.country, evidence)


def _event(event: Event) -> Iterator[Statement]:
    where, passages, conflict = f"event {event.id}", list(event.evidence or ()), event.date_conflict
    stated = _known(
        status=event.status,
        start=event.start,
        end=event.end,
        date_stated=conflict.stated if conflict else None,
        date_conflict=conflict.reason if conflict else None,
    )
    for evidence in _needed(passages, where):
        yield Statement("EVENT", event.id, "", evidence, stated=stated)
    pairs = event.met or []
    for index, participant in enumerate(event.participants or ()):
        pointers = [f"/participants/{index}", *(f"/met/{n}" for n, pair in enumerate(pairs) if participant in pair)]
        for evidence in _needed(_covering(passages, *pointers), f"{where}, {pointers[0]}"):
            yield Statement("TOOK_PART", participant, event.id, evidence, stated={"status": event.status})
    for index, (one, other) in enumerate(pairs):
        for evidence in _needed(_covering(passages, f"/met/{index}"), f"{where}, /met/{index}"):
            yield Statement("MET", one, other, evidence, key=event.id)
    if event.place and (event.place.country or event.place.city):
        for evidence in _needed(_covering(passages, "/place"), f"{where}, /place"):
            yield Statement("HELD_IN", event.id, place_id(event), evidence)
    yield from _areas("ABOUT", event.id, event.areas, passages, where)


def _agreement(agreement: Agreement) -> Iterator[Statement]:
    where, passages = f"agreement {agreement.id}", list(agreement.evidence or ())
    stated = _known(status=agreement.status, name=agreement.name, date=agreement.date)
    for evidence in _needed(passages, where):
        yield Statement("AGREEMENT", agreement.id, "", evidence, stated=stated)
    for index, party in enumerate(agreement.parties or ()):
        for evidence in _needed(_covering(passages, f"/parties/{index}"), f"{where}, /parties/{index}"):
            yield Statement("BETWEEN", agreement.id, party, evidence)
    yield from _areas("COVERS", agreement.id, agreement.areas, passages, where)


def _cooperation(cooperation: Cooperation) -> Iterator[Statement]:
    where, (one, other) = f"cooperation {cooperation.id}", cooperation.between
    for index, area in enumerate(cooperation.areas or ()):
        pointer = f"/areas/{index}"
        for evidence in _needed(_covering(cooperation.evidence or (), pointer), f"{where}, {pointer}"):
            yield Statement("COOPERATES_WITH", one, other, evidence, key=area)


def _initiative(initiative: Initiative) -> Iterator[Statement]:
    where, passages = f"initiative {initiative.id}", list(initiative.evidence or ())
    stated = _known(name=initiative.name, place=_place(initiative.place))
    for evidence in _needed(passages, where):
        yield Statement("INITIATIVE", initiative.id, "", evidence, stated=stated)
    if initiative.by:
        for evidence in _needed(_covering(passages, "/by"), f"{where}, /by"):
            yield Statement("BY", initiative.id, initiative.by, evidence)
    yield from _areas("COVERS", initiative.id, initiative.areas, passages, where)


def _figure(figure: Figure) -> Iterator[Statement]:
    where, passages = f"figure {figure.id}", list(figure.evidence or ())
    stated = _known(
        about=figure.about, value=figure.value, unit=figure.unit, comparison=figure.comparison, period=figure.period
    )
    for evidence in _needed(passages, where):
        yield Statement("FIGURE", figure.id, "", evidence, stated=stated)
    if figure.by:
        for evidence in _needed(_covering(passages, "/by"), f"{where}, /by"):
            yield Statement("STATED_BY", figure.id, figure.by, evidence)


def _areas(
    predicate: str, subject: str, areas: Sequence[str] | None, passages: Sequence[Evidence], where: str
) -> Iterator[Statement]:
    for index, area in enumerate(areas or ()):
        pointer = f"/areas/{index}"
        for evidence in _needed(_covering(passages, pointer), f"{where}, {pointer}"):
            yield Statement(predicate, subject, area, evidence)


def _covering(passages: Sequence[Evidence], *pointers: str) -> list[Evidence]:
    """Passages that name one of the parts, or a part that holds it; else those that cover the whole object."""

    def names(stated: str) -> bool:
        return any(f"{pointer}/".startswith(f"{stated}/") or stated.startswith(f"{pointer}/") for pointer in pointers)

    named = [item for item in passages if any(map(names, item.states or ()))]
    return named or [item for item in passages if not item.states]


def _needed(passages: Sequence[Evidence], where: str) -> Sequence[Evidence]:
    if not passages:
        raise BadRecord(f"{where} has no evidence", "every statement needs a quote; see docs/records.md")
    return passages


def _mentions(official: Official) -> list[Evidence]:
    """The first mention stands as evidence of what the text says beside the name only."""
    return [
        Evidence(start=item.start, end=item.end, quote=item.quote, rule="mention")
        for item in (official.mentions or ())[:1]
    ]


def _place(place: Place | None) -> str | None:
    return ", ".join(part for part in (place.city, place.country) if part) or None if place else None


def _known(**values: Value | None) -> Properties:
    return {name: value for name, value in values.items() if value is not None}
