"""Areas of cooperation: the closed list, its names in four languages and its matches in EuroVoc."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from ontology.files import document


@dataclass(frozen=True, slots=True)
class Area:
    """An area of cooperation.

    Attributes:
        id: slug, such as ``counter-terrorism``.
        labels: preferred label by language.
        alt_labels: other usual phrases by language.
        eurovoc: ids of matching EuroVoc concepts; more than one when the area covers several.
        match: kind of each match, beside `eurovoc`: exact, close, broad or narrow.
        plover: context of the PLOVER codebook that fits; empty where none does.
    """

    id: str
    labels: Mapping[str, str]
    alt_labels: Mapping[str, tuple[str, ...]]
    eurovoc: tuple[str, ...]
    match: tuple[str, ...]
    plover: str


@cache
def areas() -> Mapping[str, Area]:
    """All areas by id, in the order of the list."""
    return MappingProxyType({id: _area(id, entry) for id, entry in document("areas.yaml")["areas"].items()})


def _area(id: str, entry: Mapping[str, Any]) -> Area:
    matches = entry.get("eurovoc", [])
    return Area(
        id=id,
        labels=MappingProxyType(entry["labels"]),
        alt_labels=MappingProxyType({lang: tuple(labels) for lang, labels in entry["alt_labels"].items()}),
        eurovoc=tuple(match["id"] for match in matches),
        match=tuple(match["match"] for match in matches),
        plover=entry.get("plover", ""),
    )
