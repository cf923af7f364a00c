from itertools import count, islice

import pytest

from graph.cli.parallel import ordered_map


def square(number: int) -> int:
    if number == 77:
        raise ValueError("77")
    return number * number


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_the_order_of_the_items(jobs: int) -> None:
    assert list(ordered_map(square, range(70), jobs)) == [n * n for n in range(70)]


def test_items_are_taken_only_a_little_ahead() -> None:
    """An endless stream is no trouble."""
    results = ordered_map(square, count(100), 2)
    assert list(islice(results, 3)) == [10_000, 10_201, 10_404]
    results.close()


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_comes_out(jobs: int) -> None:
    with pytest.raises(ValueError, match="77"):
        list(ordered_map(square, range(100), jobs))
