from itertools import pairwise

from ontology import countries, outlines


def test_outlines_are_those_of_known_countries_within_the_world() -> None:
    assert set(outlines()) - {""} <= set(countries())
    corners = [corner for rings in outlines().values() for ring in rings for corner in ring]
    assert all(-180 <= longitude <= 180 and -60 <= latitude <= 90 for longitude, latitude in corners)


def test_no_side_of_an_outline_crosses_the_map() -> None:
    for rings in outlines().values():
        for ring in rings:
            assert all(abs(one[0] - other[0]) < 90 for one, other in pairwise(ring))


def test_rings_are_closed() -> None:
    assert all(ring[0] == ring[-1] for rings in outlines().values() for ring in rings)
