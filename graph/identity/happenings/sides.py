"""Who took part: which sides two documents have in common, by name or only by country."""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TypeAlias

from .rules import Evidence, Rules

Pair: TypeAlias = tuple[str, str]
CountryOf: TypeAlias = Callable[[str], str]

_NONE, _COUNTRY, _SAME = 0, 1, 2
_BY_NAMES = ("countries", "half-pair", "same-pair")  # by the number of ends that are no countries


def is_country(side: str) -> bool:
    """Whether a side is a country itself, by its two-letter code."""
    return len(side) == 2 and side.isupper()


def is_named(side: str) -> bool:
    """Whether a side is a person, a post or a body rather than a country."""
    return not is_country(side)


def side_country(side: str, countries: Mapping[str, str]) -> str:
    """Country of a side; empty when unknown."""
    return side if is_country(side) else countries.get(side, "")


def fits(one: str, other: str, country_of: CountryOf) -> bool:
    """Whether two papers may mean the same by these sides: they are one, or one may stand for the other."""
    return _fit(one, other, country_of) > _NONE


def pairs_in_common(
    ours: Collection[Pair], theirs: Collection[Pair], country_of: CountryOf, by: Rules
) -> list[Evidence]:
    """What two sets of pairs that met have in common: the best match, and whether there is a second; none when none."""
    named = sum(any(map(is_named, pair)) for pair in set(ours) & set(theirs))
    best = max((_pair(one, other, country_of, by) for one in ours for other in theirs), key=_rank, default=None)
    if best is None or best.points == 0:
        return []
    return [best, by.evidence("another-pair", f"{named} pairs in common")] if named > 1 else [best]


def sides_in_common(ours: Collection[str], theirs: Collection[str], by: Rules) -> list[Evidence]:
    """What the sides of two gatherings have in common; none when too little."""
    common = sorted(set(ours) & set(theirs))
    named = list(filter(is_named, common))
    if not named:
        return [by.evidence("many-countries", f"{', '.join(common)} in both")] if len(common) > 2 else []
    if len(common) == 1:
        return [by.evidence("one-side", f"{named[0]} in both")]
    found = [by.evidence("same-sides", f"{', '.join(common)} in both")]
    return [*found, by.evidence("another-pair", f"{len(common)} sides in common")] if len(common) > 2 else found


def share_a_pair(ours: Collection[Pair], theirs: Collection[Pair], country_of: CountryOf) -> bool:
    """Whether some pair of each may be the same, once pairs known better by another pair are left out."""
    one, other = _sharpest(ours, country_of), _sharpest(theirs, country_of)
    return any(_matches(pair, another, country_of) for pair in one for another in other)


def _sharpest(pairs: Iterable[Pair], country_of: CountryOf) -> list[Pair]:
    """Pairs without those that another pair tells by name: A and a country, beside A and somebody of it."""
    known = sorted(set(pairs))
    return [
        pair
        for pair in known
        if not any(
            _names(other) > _names(pair) and _matches(pair, other, country_of) for other in known if other != pair
        )
    ]


def _names(pair: Pair) -> int:
    return sum(map(is_named, pair))


def _matches(one: Pair, other: Pair, country_of: CountryOf) -> bool:
    return any(all(levels) for levels in _levels(one, other, country_of))


def _pair(one: Pair, other: Pair, country_of: CountryOf, by: Rules) -> Evidence:
    levels = max(_levels(one, other, country_of), key=lambda pair: (min(pair), sum(pair)))
    if not all(levels):
        return Evidence(0, "")
    if sum(levels) == 2 * _SAME:
        return by.evidence(_BY_NAMES[_names(one)], f"same pair {one[0]} – {one[1]}")
    kind = "half-pair" if any(map(is_named, set(one) & set(other))) else "vague-pair"
    return by.evidence(kind, f"pair {one[0]} – {one[1]} like {other[0]} – {other[1]}")


def _levels(one: Pair, other: Pair, country_of: CountryOf) -> list[tuple[int, int]]:
    """How well the ends of two pairs fit, either way round."""
    (a, b), (c, d) = one, other
    return [(_fit(a, c, country_of), _fit(b, d, country_of)), (_fit(a, d, country_of), _fit(b, c, country_of))]


def _fit(one: str, other: str, country_of: CountryOf) -> int:
    """Same; or of one country, where one of the two does not name a person that the other could not be; or neither."""
    if one == other:
        return _SAME
    if not country_of(one) or country_of(one) != country_of(other):
        return _NONE
    kinds = {_kind(one), _kind(other)}
    return _COUNTRY if "country" in kinds or len(kinds) > 1 else _NONE


def _kind(side: str) -> str:
    """Country, official, post or agency: an official may hold a post or speak for a body, two officials are two."""
    return "country" if is_country(side) else side.rpartition("-")[0]


def _rank(evidence: Evidence) -> tuple[int, str]:
    return evidence.points, evidence.why
