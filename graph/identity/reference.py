"""What the graph holds before any document: countries and areas of cooperation, from the ontology."""

from collections.abc import Mapping
from functools import cache

from graph.claims.model import Entity, Reference, Value
from ontology import LANGUAGES, adjectives, areas, countries
from ontology.place import City, cities

from .names import fold, normalise


def reference_entities() -> list[Entity]:
    """Every country and area, with its name in each language; `name` is the English one."""
    labels = [(Reference("Country", code), country.names) for code, country in countries().items()]
    labels += [(Reference("Area", slug), area.labels) for slug, area in areas().items()]
    return [Entity(node, _names(names)) for node, names in labels]


def city_name(city: str, country: str, lang: str) -> str:
    """One name for a city whatever the language: the English one where the ontology knows the city, else as given.

    Args:
        city: as the text has it.
        country: ISO 3166-1 alpha-2 code, by which namesakes are told apart; empty when unknown, which leaves a name
            that several cities have as it is.
        lang: language of the text.
    """
    known = cities(lang).get(city) or _folded_cities(lang).get(fold(city), ())
    if not country and len(known) == 1:
        return known[0].name
    return next((found.name for found in known if found.country == country), city)


def country_name(code: str) -> str:
    """The English name of a country; the code itself where the ontology does not know it."""
    known = countries().get(code)
    return known.names["en"] if known else code


def body_name(name: str, country: str, lang: str) -> str:
    """A body's name as its id is made of: normalised, without the adjective of its own country.

    "Spanish National Police" and, in a Spanish communiqué, "the National Police" are one body of Spain.

    Args:
        name: as the text has it.
        country: ISO 3166-1 alpha-2 code; empty for an international organisation, whose name stays whole.
        lang: language of the text.
    """
    words = normalise(name).split()
    own = _own_adjectives(lang).get(country, frozenset())
    return " ".join([word for word in words if word not in own] or words)


@cache
def _own_adjectives(lang: str) -> dict[str, frozenset[str]]:
    forms: dict[str, set[str]] = {}
    for form, codes in adjectives(lang).items():
        for code in codes:
            forms.setdefault(code, set()).add(normalise(form))
    return {code: frozenset(found) for code, found in forms.items()}


@cache
def _folded_cities(lang: str) -> dict[str, tuple[City, ...]]:
    return {fold(name): found for name, found in cities(lang).items()}


def _names(names: Mapping[str, str]) -> dict[str, Value]:
    return {"name": names["en"], **{f"name_{lang}": names[lang] for lang in LANGUAGES if lang in names}}
