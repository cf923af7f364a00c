"""The map: where events were held, drawn from data that ships with the program."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import sqrt
from typing import Any, TypeAlias

from ontology import cities, coordinates, outlines
from ontology.outline import Ring

from .projection import WIDTH, project

Point: TypeAlias = tuple[float, float]
# In thousandths of the map's width: the radius of the busiest spot, of the smallest, of one with room for its number.
LARGEST, SMALLEST, NUMBERED = 22.0, 4.0, 9.0
# In units of the page: the space around the spots and the least width.
MARGIN, NARROWEST = 40.0, 180.0
SOUTH, NORTH = -58.0, 84.0
"""Latitudes between which the world is shown; beyond lie ice and sea."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A place with the number of events there.

    Attributes:
        x, y, radius: units of the page; areas are in proportion to numbers.
        numbered: whether it has room for its number.
    """

    id: str
    events: int
    x: float
    y: float
    radius: float
    numbered: bool


@dataclass(frozen=True, slots=True)
class Map:
    """A map to be drawn.

    Attributes:
        view: left, top, width and height of the part of the page that holds the spots, for an SVG's `viewBox`.
        land: of each country the `d` of an SVG path.
        spots: the largest first, so that small ones lie upon them; places that are not known have none.
    """

    land: tuple[str, ...]
    spots: tuple[Spot, ...]
    view: tuple[float, float, float, float]


def draw(places: Iterable[Mapping[str, Any]]) -> Map:
    """Lay places out on a map.

    Args:
        places: rows with the id, city, country (None where unknown) and number of events.
    """
    rows = sorted(places, key=lambda row: (-row["events"], row["id"]))
    placed = {row["id"]: where for row in rows if (where := _where(row))}
    view = _view(list(placed.values()))
    spots = tuple(
        _spot(row, placed[row["id"]], rows[0]["events"], view[2] / WIDTH) for row in rows if row["id"] in placed
    )
    return Map(_land(), spots, view)


def _where(row: Mapping[str, Any]) -> Point | None:
    city = coordinates().get((row["country"], row["city"]))
    return project(*city) if city else _middles().get(row["country"])


def _spot(row: Mapping[str, Any], where: Point, most: int, unit: float) -> Spot:
    radius = max(SMALLEST, LARGEST * sqrt(row["events"] / most))
    return Spot(row["id"], row["events"], *where, radius * unit, radius >= NUMBERED)


@cache
def _land() -> tuple[str, ...]:
    return tuple("".join(map(_path, rings)) for rings in outlines().values())


def _path(ring: Ring) -> str:
    return "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in _projected(ring)) + "Z"


def _projected(ring: Ring) -> list[Point]:
    return [project(latitude, longitude) for longitude, latitude in ring]


@cache
def _middles() -> Mapping[str, Point]:
    """The centre of gravity of each country's largest part; the capital of one too small for an outline."""
    capitals = (city for found in cities("en").values() for city in found if city.capital)
    middles = {city.country: project(*coordinates()[city.country, city.name]) for city in capitals}
    largest = {country: max(map(_projected, rings), key=_area) for country, rings in outlines().items() if country}
    return middles | {country: _centre(ring) for country, ring in largest.items()}


def _area(ring: Sequence[Point]) -> float:
    return abs(sum(_crossed(ring)) / 2)


def _centre(ring: Sequence[Point]) -> Point:
    weights = list(_crossed(ring))
    whole = 3 * sum(weights)
    corners = list(zip(ring, [*ring[1:], ring[0]], weights, strict=True))
    return (
        sum((a[0] + b[0]) * weight for a, b, weight in corners) / whole,
        sum((a[1] + b[1]) * weight for a, b, weight in corners) / whole,
    )


def _crossed(ring: Sequence[Point]) -> Iterable[float]:
    return (a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, [*ring[1:], ring[0]], strict=True))


def _view(spots: Sequence[Point]) -> tuple[float, float, float, float]:
    """The part of the page with all spots in twice as wide as high; the whole world when there are none."""
    top, bottom = project(NORTH, 0)[1], project(SOUTH, 0)[1]
    if not spots:
        return 0, top, WIDTH, bottom - top
    left, right = min(x for x, _ in spots) - MARGIN, max(x for x, _ in spots) + MARGIN
    high, low = min(y for _, y in spots) - MARGIN, max(y for _, y in spots) + MARGIN
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
