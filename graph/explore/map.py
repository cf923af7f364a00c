"""The map: where events were held, drawn from data that ships with the program."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt
from typing import Any

from ontology import cities, coordinates, outlines
from ontology.outline import Ring

from .projection import WIDTH, project

# In units of the page: the radius of the busiest spot and of the smallest; the space around the spots; the least width.
LARGEST, SMALLEST, MARGIN, NARROWEST = 16.0, 3.0, 40.0, 180.0
SOUTH, NORTH = -58.0, 84.0
"""Latitudes between which the world is shown; beyond lie ice and sea."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A country.

    Attributes:
        country: its code; empty for a territory that has none.
        path: the `d` of an SVG path.
    """

    country: str
    path: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with the number of events there.

    Attributes:
        x, y, radius: units of the page; areas are in proportion to numbers.
        exact: whether its city is known; else it stands in the middle of its country.
    """

    id: str
    name: str
    country: str
    events: int
    x: float
    y: float
    radius: float
    exact: bool


@dataclass(frozen=True, slots=True)
class Map:
    """A map to be drawn.

    Attributes:
        view: left, top, width and height of the part of the page that holds the spots, for an SVG's `viewBox`.
        spots: the largest first, so that small ones lie upon them.
        nowhere: rows whose place is not known.
    """

    shapes: tuple[Shape, ...]
    spots: tuple[Spot, ...]
    nowhere: tuple[Mapping[str, Any], ...]
    view: tuple[float, float, float, float]


def draw(places: Iterable[Mapping[str, Any]]) -> Map:
    """Lay places out on a map.

    Args:
        places: rows with the id, name, city, country (city and country None where unknown) and number of events.
    """
    rows = sorted(places, key=lambda row: (-row["events"], row["id"]))
    most = rows[0]["events"] if rows else 1
    spots = tuple(spot for row in rows if (spot := _spot(row, most)))
    placed = {spot.id for spot in spots}
    return Map(_shapes(), spots, tuple(row for row in rows if row["id"] not in placed), _view(spots))


def _spot(row: Mapping[str, Any], most: int) -> Spot | None:
    city = coordinates().get((row["country"], row["city"]))
    middle = _middles().get(row["country"])
    where = project(*city) if city else middle
    if where is None:
        return None
    radius = max(SMALLEST, LARGEST * sqrt(row["events"] / most))
    return Spot(row["id"], row["name"], row["country"], row["events"], *where, radius, city is not None)


@cache
def _shapes() -> tuple[Shape, ...]:
    return tuple(Shape(country, "".join(map(_path, rings))) for country, rings in outlines().items())


def _path(ring: Ring) -> str:
    return "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in _projected(ring)) + "Z"


def _projected(ring: Ring) -> list[tuple[float, float]]:
    return [project(latitude, longitude) for longitude, latitude in ring]


@cache
def _middles() -> Mapping[str, tuple[float, float]]:
    """The centre of gravity of each country's largest part; the capital of one too small for an outline."""
    capitals = (city for found in cities("en").values() for city in found if city.capital)
    middles = {city.country: project(*coordinates()[city.country, city.name]) for city in capitals}
    largest = {country: max(map(_projected, rings), key=_area) for country, rings in outlines().items() if country}
    return middles | {country: _centre(ring) for country, ring in largest.items()}


def _area(ring: Sequence[tuple[float, float]]) -> float:
    return abs(sum(_crossed(ring)) / 2)


def _centre(ring: Sequence[tuple[float, float]]) -> tuple[float, float]:
    weights = list(_crossed(ring))
    whole = 3 * sum(weights)
    corners = list(zip(ring, [*ring[1:], ring[0]], weights, strict=True))
    return (
        sum((a[0] + b[0]) * weight for a, b, weight in corners) / whole,
        sum((a[1] + b[1]) * weight for a, b, weight in corners) / whole,
    )


def _crossed(ring: Sequence[tuple[float, float]]) -> Iterable[float]:
    return (a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True))


def _view(spots: Sequence[Spot]) -> tuple[float, float, float, float]:
    """The part of the page with all spots in twice as wide as high; the whole world when there are none."""
    top, bottom = project(NORTH, 0)[1], project(SOUTH, 0)[1]
    if not spots:
        return 0, top, WIDTH, bottom - top
    left, right = min(spot.x for spot in spots) - MARGIN, max(spot.x for spot in spots) + MARGIN
    high, low = min(spot.y for spot in spots) - MARGIN, max(spot.y for spot in spots) + MARGIN
    width = min(WIDTH, max(right - left, 2 * (low - high), NARROWEST))
    height = min(width / 2, bottom - top)
    return (
        _within(0, (left + right - width) / 2, WIDTH - width),
        _within(top, (high + low - height) / 2, bottom - height),
        width,
        height,
    )


def _within(least: float, wished: float, most: float) -> float:
    return max(least, min(wished, most))
