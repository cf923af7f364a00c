from collections.abc import Generator

import pytest

from graph.store.scan import PORTION, ahead
from graph.store.store import Store
from tests.graph.store.telling import Meeting, Pact, Person, tell

SIDES = (Person("Ali Alaoui", "MA", "Head", "National Police"), Person("Juan Sanz", "ES"))


def numbers(count: int, closed: list[bool]) -> Generator[int, None, None]:
    try:
        yield from range(count)
    finally:
        closed.append(True)


def test_it_gives_what_the_ordered_reading_gives(store: Store) -> None:
    store.replace([tell(f"d{n}", Meeting(SIDES, start=f"20{n:02}", city="Madrid"), Pact()) for n in range(30)])
    scan = store.scan()
    assert sorted(scan.nodes(), key=lambda item: item.node) == list(store.nodes())
    assert sorted(scan.relationships(), key=lambda link: link.order) == list(store.relationships())


@pytest.mark.parametrize("count", [0, 1, PORTION, 2 * PORTION + 1])
def test_what_is_read_ahead_comes_whole_and_in_its_order(count: int) -> None:
    assert list(ahead(numbers(count, []))) == list(range(count))


def test_reading_ends_with_the_reader() -> None:
    closed: list[bool] = []
    items = ahead(numbers(10 * PORTION, closed))
    assert next(iter(items)) == 0
    items.close()  # type: ignore[attr-defined]
    assert closed == [True]


def test_an_error_on_the_way_reaches_the_reader() -> None:
    def failing() -> Generator[int, None, None]:
        yield 1
        raise ConnectionError("gone")

    with pytest.raises(ConnectionError, match="gone"):
        list(ahead(failing()))
