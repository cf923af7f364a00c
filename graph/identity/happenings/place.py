"""Where something was: what two documents' places say of its being the same."""

from .rules import Evidence, Rules


def elsewhere(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two places exclude each other.

    Args:
        one: city, folded, and code of the country; each may be empty.
        other: likewise.
    """
    (city, country), (another, land) = one, other
    if country and land and country != land:
        return True
    return bool(city and another and city != another and _one_script(city, another))


def places(one: tuple[str, str], other: tuple[str, str], by: Rules) -> list[Evidence]:
    """What two places that do not exclude each other say: nothing when one is unknown."""
    (city, country), (another, land) = one, other
    if city and city == another:
        return [by.evidence("same-city", f"both in {city.title()}")]
    if country and country == land:
        return [by.evidence("same-country", f"both in {country}")]
    return []


def _one_script(one: str, other: str) -> bool:
    """A city that the ontology has no English name for is written as its document writes it."""
    return one.isascii() == other.isascii()
