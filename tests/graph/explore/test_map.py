from typing import Any

from graph.explore.map import draw
from graph.explore.projection import project
from ontology import coordinates


def row(id: str, country: str | None, city: str | None = None, events: int = 1) -> dict[str, Any]:
    return {"id": id, "city": city, "country": country, "events": events}


def test_a_city_stands_where_it_lies_and_a_country_in_its_middle() -> None:
    city, country = draw([row("place-1", "MA", "Rabat", 4), row("place-2", "MA")]).spots
    assert (city.x, city.y) == project(*coordinates()["MA", "Rabat"])
    assert country.y > city.y  # Rabat lies in the north


def test_areas_are_in_proportion_to_numbers_and_small_spots_lie_upon_large_ones() -> None:
    large, small = draw([row("place-1", "MA", "Rabat", 1), row("place-2", "ES", "Madrid", 4)]).spots
    assert large.id == "place-2"
    assert large.radius == 2 * small.radius
    assert large.numbered


def test_a_country_too_small_for_an_outline_is_shown_at_its_capital() -> None:
    (spot,) = draw([row("place-1", "SG")]).spots
    assert spot.x > project(0, 100)[0]


def test_what_has_no_known_place_is_not_on_the_map() -> None:
    drawn = draw([row("place-1", "MA"), row("place-2", None, "Nowhere"), row("place-3", "XX")])
    assert [spot.id for spot in drawn.spots] == ["place-1"]


def test_all_spots_are_in_view() -> None:
    drawn = draw([row("place-1", "NZ", "Wellington"), row("place-2", "US", "Washington"), row("place-3", "RU")])
    left, top, width, height = drawn.view
    assert all(left <= spot.x <= left + width and top <= spot.y <= top + height for spot in drawn.spots)


def test_without_spots_the_world_is_in_view() -> None:
    assert draw([]).view[2] == 1000
    assert len(draw([]).land) > 200
