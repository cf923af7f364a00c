"""Which events are worth comparing."""

from collections.abc import Mapping
from itertools import product

from ..happenings.blocks import dates
from ..happenings.rules import rules
from ..happenings.sides import is_named, side_country
from .told import ToldEvent


def event_keys(event: ToldEvent, countries: Mapping[str, str]) -> set[str]:
    """Keys of an event: two events that share none are not one, so that they need not be compared.

    They are made of resolved sides (or of pairs of countries, or of the place of a gathering) and days, and change
    when a side is resolved otherwise.
    """
    pairs = {tuple(sorted(side_country(side, countries) for side in pair)) for pair in event.pairs}
    anchors = {*filter(is_named, event.sides), *("-".join(pair) for pair in pairs if all(pair))} or {event.told}
    if event.type in rules("events").gatherings:
        anchors |= {f"in {where}" for where in event.place if where}
    found = {f"{anchor} {date}" for anchor, date in product(anchors, dates(event.days, event.published))}
    return found | {f"report {event.report}"} if event.report else found
