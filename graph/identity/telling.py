"""Events and agreements as one document tells them, from their mentions and who the sides were found to be."""

import datetime
from collections.abc import Mapping

from graph.claims.model import Mention, Value

from .agreements import ToldAgreement, cluster_agreements
from .agreements import likeness as agreement_likeness
from .agreements import may_be_one as one_agreement
from .events import ToldEvent, cluster_events
from .events import likeness as event_likeness
from .events import may_be_one as one_event
from .happened import Kind, Sides
from .names import fold
from .traits import listed


def told_event(mention: Mention, sides: Sides) -> ToldEvent:
    """An event from the traits of its mention."""
    traits = mention.traits
    pairs = (pair.split("|") for pair in listed(traits, "pairs"))
    found = {tuple(sorted((sides.ids.get(one, one), sides.ids.get(other, other)))) for one, other in pairs}
    return ToldEvent(
        mention=mention.id,
        document=mention.document,
        told=mention.told,
        type=str(traits["type"]),
        status=str(traits["status"]),
        first=_day(traits, "first"),
        last=_day(traits, "last"),
        city=fold(str(traits.get("city", ""))),
        country=str(traits.get("country", "")),
        sides=frozenset(sides.ids.get(side, side) for side in listed(traits, "sides")),
        pairs=frozenset((one, other) for one, other in found if one != other),
        published=_day(traits, "day"),
        report=str(traits.get("copy", "")),
    )


def told_agreement(mention: Mention, sides: Sides) -> ToldAgreement:
    """An agreement from the traits of its mention."""
    traits = mention.traits
    return ToldAgreement(
        mention=mention.id,
        document=mention.document,
        told=mention.told,
        kind=str(traits["type"]),
        name=mention.name,
        lang=mention.lang,
        parties=frozenset(sides.ids.get(side, side) for side in listed(traits, "sides")),
        first=_day(traits, "first"),
        last=_day(traits, "last"),
        areas=frozenset(listed(traits, "areas")),
        published=_day(traits, "day"),
        report=str(traits.get("copy", "")),
    )


EVENTS = Kind("event", "Event", "identity/event", "events", told_event, one_event, event_likeness, cluster_events)
AGREEMENTS = Kind(
    "agreement",
    "Agreement",
    "identity/agreement",
    "agreements",
    told_agreement,
    one_agreement,
    agreement_likeness,
    cluster_agreements,
)


def _day(traits: Mapping[str, Value], name: str) -> datetime.date | None:
    return datetime.date.fromisoformat(str(traits[name])) if name in traits else None
