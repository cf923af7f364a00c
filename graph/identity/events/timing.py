"""What the days of two events say, and the publication of a document that tells none."""

from ..happenings.days import NEAR, Days, between
from ..happenings.rules import Evidence, rules
from .told import ToldEvent


def timing(one: ToldEvent, other: ToldEvent) -> list[Evidence] | None:
    """What the days say; None when it is too little for one event, whatever else agrees."""
    by = rules("events")
    ours, theirs = one.days, other.days
    if ours is None or theirs is None:
        return _nearby(one, other)
    if not (ours.by_month and theirs.by_month):
        return [] if one.told == other.told else None
    if not (ours.by_day and theirs.by_day):
        return [by.evidence("month", f"{ours} and {theirs}")]
    if ours == theirs:
        return [by.evidence("within", f"both {ours}")]
    if ours.within(theirs) or theirs.within(ours):
        inner, outer = sorted((ours, theirs), key=lambda days: days.length)
        return [by.evidence("within", f"{inner} within {outer}")]
    return [by.evidence("partly", f"{ours} overlaps {theirs}")]


def _nearby(one: ToldEvent, other: ToldEvent) -> list[Evidence] | None:
    """What publication says where a document tells no day."""
    by = rules("events")
    for vague, known in ((one, other), (other, one)):
        days, printed = known.days, vague.published
        if days and printed and days.by_day and days.distance(printed) <= NEAR:
            return [by.evidence("near", f"published {Days(printed, printed)}, near {days}")]
    time = between(one.published, other.published)
    if time is not None and time <= NEAR:
        return [by.evidence("about", f"published {time.days} days apart")]
    return [] if copies(one, other) else None


def untimely(vague: ToldEvent, known: ToldEvent) -> bool:
    """Whether an event without a day was past, or to come, when its document appeared, and the other was not."""
    if vague.days or not vague.published or not known.days:
        return False
    if vague.status == "held":
        return known.days.first > vague.published
    return vague.status == "planned" and known.days.last < vague.published


def gap(vague: ToldEvent, known: ToldEvent) -> int:
    """Days between the publication of an event without days, and another; none for a month: no day of it is nearer."""
    if vague.days or not vague.published or not known.days:
        return 0
    printed = between(vague.published, known.published)
    days = known.days.distance(vague.published)
    return (days if printed is None else min(days, printed)).days


def copies(one: ToldEvent, other: ToldEvent) -> bool:
    """Whether both documents are copies of one report."""
    return bool(one.report) and one.report == other.report
