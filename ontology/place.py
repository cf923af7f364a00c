"""Cities: where they are, and their names in four languages."""

import unicodedata
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
    largest_first = {
        name: tuple(sorted(found, key=lambda city: (-city.population, city.country)))
        for name, found in _by_language().get(lang, {}).items()
    }
    return MappingProxyType(largest_first)


@cache
def _by_language() -> Mapping[str, Mapping[str, list[City]]]:
    """All languages from one reading of the table, which has 49,000 lines."""
    found: dict[str, dict[str, list[City]]] = {}
    for row in rows("places.tsv"):
        city = City(row["city"], row["country"], int(row["population"]), row["capital"] == "1")
        found.setdefault(row["lang"], {}).setdefault(row["name"], []).append(city)
    return found


@cache
def city_names(lang: str) -> Mapping[tuple[str, str], str]:
    """What a city is called in a language, by its country's code and its name in GeoNames.

    Of several names that of the language's own (Genève, not Geneva), and of those one that keeps its accents.
    """
    english = set() if lang == "en" else set(cities("en"))
    best: dict[tuple[str, str], tuple[bool, bool, str]] = {}
    for name, found in cities(lang).items():
        for city in found:
            shown = city.name if lang == "en" else name
            rank = (shown in english, unicodedata.is_normalized("NFD", shown), shown)
            key = (city.country, city.name)
            best[key] = min(best.get(key, rank), rank)
    return MappingProxyType({key: name if not same else key[1] for key, (same, _, name) in best.items()})


@cache
def coordinates() -> Mapping[tuple[str, str], tuple[float, float]]:
    """Latitude and longitude in degrees (WGS 84, from GeoNames) of the cities, by country code and name in GeoNames."""
    return MappingProxyType(
        {
            (row["country"], row["city"]): (float(row["latitude"]), float(row["longitude"]))
            for row in rows("coordinates.tsv")
        }
    )
