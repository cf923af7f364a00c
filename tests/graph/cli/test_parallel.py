from collections.abc import Callable, Generator, Iterable
from itertools import count, islice

import pytest

from graph.cli.parallel import map_in_processes, map_in_threads

Spread = Callable[[Callable[[int], int], Iterable[int], int], Generator[int]]
MAPS: list[Spread] = [map_in_processes, map_in_threads]


def square(number: int) -> int:
    if number == 77:
        raise ValueError("77")
    return number * number


@pytest.mark.parametrize("spread", MAPS)
def test_results_come_in_the_order_of_the_items(spread: Spread) -> None:
    assert list(spread(square, range(70), 2)) == [n * n for n in range(70)]
    assert list(spread(square, [], 2)) == []


@pytest.mark.parametrize("spread", MAPS)
def test_an_endless_stream_is_taken_only_a_little_ahead(spread: Spread) -> None:
    results = spread(square, count(100), 2)
    assert list(islice(results, 3)) == [10_000, 10_201, 10_404]
    results.close()


@pytest.mark.parametrize("spread", MAPS)
def test_an_error_comes_out(spread: Spread) -> None:
    with pytest.raises(ValueError, match="77"):
        list(spread(square, range(100), 2))
