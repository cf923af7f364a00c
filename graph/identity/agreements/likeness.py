"""What speaks for two agreements being one, and what excludes it."""

from collections.abc import Mapping

from ..happenings.days import NEAR, between, conflicting
from ..happenings.rules import Evidence, points, rules
from ..happenings.sides import fits, side_country
from .names import Relation, relation
from .told import ToldAgreement

_NAMES = {Relation.SAME: "same-name", Relation.PART: "part-of-name"}


def likeness(one: ToldAgreement, other: ToldAgreement, countries: Mapping[str, str]) -> list[Evidence]:
    """What speaks for two agreements of different documents being one; empty when they cannot be."""
    by = rules("agreements")
    kind, parties = by.types(one.kind, other.kind), _parties(one, other, countries)
    if kind is None or not parties or apart(one, other, countries):
        return []
    copied = [by.evidence("same-report", "copies of one report")] if one.report and one.report == other.report else []
    return [*parties, *_names(one, other), *_when(one, other), kind, *_areas(one, other), *copied]


def may_be_one(one: ToldAgreement, other: ToldAgreement, countries: Mapping[str, str]) -> bool:
    """Whether two agreements influence each other's clusters."""
    if one.document == other.document:
        return one.told == other.told
    return points(likeness(one, other, countries)) >= rules("agreements").enough


def apart(one: ToldAgreement, other: ToldAgreement, countries: Mapping[str, str]) -> bool:
    """Whether two agreements exclude each other: by document, kind, days, name or parties."""
    return (
        (one.document == other.document and one.told != other.told)
        or not rules("agreements").compatible(one.kind, other.kind)
        or conflicting(one.days, other.days)
        or named_alike(one, other) is Relation.DIFFERENT
        or not _parties(one, other, countries)
    )


def named_alike(one: ToldAgreement, other: ToldAgreement) -> Relation:
    """How the names stand to each other."""
    return relation(one.name, other.name, one.lang, other.lang)


def _parties(one: ToldAgreement, other: ToldAgreement, countries: Mapping[str, str]) -> list[Evidence]:
    """What the parties say; none when each document names one that the other does not."""
    by = rules("agreements")
    if one.parties == other.parties:
        kind = "same-parties" if len(one.parties) > 1 else "fewer-parties"
        return [by.evidence(kind, f"same parties {', '.join(sorted(one.parties))}")] if one.parties else []

    def known(party: str, among: frozenset[str]) -> bool:
        return any(fits(party, another, lambda side: side_country(side, countries)) for another in among)

    ours = {party for party in one.parties if known(party, other.parties)}
    theirs = {party for party in other.parties if known(party, one.parties)}
    if min(len(ours), len(theirs)) < 2 or (ours != one.parties and theirs != other.parties):
        return []
    kind = "same-countries" if ours == one.parties and theirs == other.parties else "fewer-parties"
    return [by.evidence(kind, f"parties {', '.join(sorted(ours))} like {', '.join(sorted(theirs))}")]


def _names(one: ToldAgreement, other: ToldAgreement) -> list[Evidence]:
    found = named_alike(one, other)
    return [rules("agreements").evidence(_NAMES[found], found.value)] if found in _NAMES else []


def _when(one: ToldAgreement, other: ToldAgreement) -> list[Evidence]:
    by = rules("agreements")
    ours, theirs = one.days, other.days
    if ours and theirs:
        kind = "within" if ours.by_day and theirs.by_day else "month"
        return [by.evidence(kind, f"both {ours}" if ours == theirs else f"{ours} and {theirs}")]
    time = between(one.published, other.published)
    if time is not None and time <= NEAR:
        return [by.evidence("near", f"published {time.days} days apart")]
    for day, days in ((one.published, theirs), (other.published, ours)):
        if day and days and days.by_day and days.distance(day) <= NEAR:
            return [by.evidence("near", f"published near {days}")]
    return []


def _areas(one: ToldAgreement, other: ToldAgreement) -> list[Evidence]:
    if not one.areas or not other.areas:
        return []
    common = sorted(one.areas & other.areas)
    kind = "same-areas" if common else "other-areas"
    return [rules("agreements").evidence(kind, f"both about {', '.join(common)}" if common else "about other areas")]
