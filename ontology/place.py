"""Cities: where they are, by their names in four languages."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from ontology.files import rows


@dataclass(frozen=True, slots=True)
class City:
    """A city.

    Attributes:
        name: its name in GeoNames, as a rule the English one.
        country: code of its country.
        population: inhabitants, from GeoNames.
        capital: whether it is a capital.
    """

    name: str
    country: str
    population: int
    capital: bool


@cache
def cities(lang: str) -> Mapping[str, tuple[City, ...]]:
    """Cities by name in a language; namesakes with the largest first.

    Names that are common words as well stand with "city of" (``مدينة الجديدة``) and in no other form; names of
    countries (``Singapore``) are left to the countries.
    """
    found: dict[str, list[City]] = {}
    for row in rows("places.tsv"):
        if row["lang"] == lang:
            city = City(row["city"], row["country"], int(row["population"]), row["capital"] == "1")
            found.setdefault(row["name"], []).append(city)
    largest_first = {
        name: tuple(sorted(cities, key=lambda city: (-city.population, city.country))) for name, cities in found.items()
    }
    return MappingProxyType(largest_first)
