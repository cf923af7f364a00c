"""Countries and areas by what is typed of any of their names, from the ontology."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from graph.claims.model import Reference
from ontology import areas, countries

from .typed import HOLDS, answer


@dataclass(frozen=True, slots=True)
class Named:
    """A country or area, and how well it answers (`typed`)."""

    node: Reference
    answer: int


def named(typed: tuple[str, ...]) -> list[Named]:
    """Countries and areas that have every word, or one that begins with it, in one of their names."""
    answers = (Named(node, answer(typed, names)) for node, names in _names().items())
    return [it for it in answers if it.answer <= HOLDS] if typed else []


@cache
def _names() -> Mapping[Reference, tuple[str, ...]]:
    return {node: tuple(dict.fromkeys(names)) for node, names in _every()}


def _every() -> Iterator[tuple[Reference, list[str]]]:
    for code, country in countries().items():
        others = [name for names in country.aliases.values() for name in names]
        yield Reference("Country", code), [*country.names.values(), *others]
    for slug, area in areas().items():
        others = [name for names in area.alt_labels.values() for name in names]
        yield Reference("Area", slug), [*area.labels.values(), *others]
