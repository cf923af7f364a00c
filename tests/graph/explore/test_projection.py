import pytest
from hypothesis import given
from hypothesis.strategies import floats

from graph.explore.projection import WIDTH, project


def test_greenwich_lies_in_the_middle_and_the_poles_above_each_other() -> None:
    assert project(0, 0)[0] == WIDTH / 2
    assert project(90, 0)[1] == 0
    assert project(90, 0)[0] == pytest.approx(project(-90, 0)[0])


def test_the_page_ends_at_the_180th_meridian() -> None:
    assert project(0, -180)[0] == 0
    assert project(0, 180)[0] == WIDTH


def test_proportion_of_the_page_is_that_of_the_authors() -> None:
    assert WIDTH / project(-90, 0)[1] == pytest.approx(2.05458, abs=1e-4)


@given(floats(-89, 89), floats(-179, 179))
def test_north_is_up_and_east_is_right(latitude: float, longitude: float) -> None:
    x, y = project(latitude, longitude)
    assert project(latitude, longitude + 0.5)[0] > x
    assert project(latitude + 0.5, longitude)[1] < y
