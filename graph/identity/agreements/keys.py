"""Which agreements are worth comparing."""

from collections.abc import Mapping
from itertools import combinations, product

from ..happenings.blocks import dates
from ..happenings.days import Days
from ..happenings.sides import is_named, side_country
from .names import stems
from .told import ToldAgreement


def agreement_keys(agreement: ToldAgreement, countries: Mapping[str, str]) -> set[str]:
    """Keys of an agreement: two that share none are not one, so that they need not be compared.

    They are made of parties (or of pairs of countries) with days or with words of the name.
    """
    lands = sorted({side_country(party, countries) for party in agreement.parties} - {""})
    pairs = {"-".join(pair) for pair in combinations(lands, 2)}
    anchors = pairs | set(filter(is_named, agreement.parties)) | (set() if pairs else set(lands))
    times = dates(agreement.days, agreement.published) | _months(agreement.days)
    words = {f"{agreement.lang} {stem}" for stem in stems(agreement.name, agreement.lang)}
    found = {f"{anchor} {key}" for anchor, key in product(anchors, times | words)}
    return found | {f"report {agreement.report}"} if agreement.report else found


def _months(days: Days | None) -> set[str]:
    if days is None:
        return set()
    first, last = (12 * day.year + day.month for day in (days.first, days.last))
    return {f"month {month}" for month in range(first, last + 1)}
