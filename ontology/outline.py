"""Outlines of countries and territories, for maps."""

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import TypeAlias

from ontology.files import rows

Ring: TypeAlias = Sequence[tuple[float, float]]


@cache
def outlines() -> Mapping[str, tuple[Ring, ...]]:
    """Rings by country code, corners as longitude and latitude in degrees; empty code: parts that have none.

    Source: Natural Earth 1:50m, simplified; borders are those of its authors.
    """
    found: dict[str, list[Ring]] = {}
    for row in rows("outlines.tsv"):
        found.setdefault(row["country"], []).append([_corner(text) for text in row["outline"].split()])
    return MappingProxyType({country: tuple(rings) for country, rings in found.items()})


def _corner(text: str) -> tuple[float, float]:
    longitude, latitude = text.split(",")
    return float(longitude), float(latitude)
