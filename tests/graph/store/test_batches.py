import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.errors import StoreUnavailable
from graph.store.batches import BYTES, ROWS, batches, read, write
from graph.store.evidence import Row


def test_no_rows_no_batch() -> None:
    assert list(batches([])) == []


def test_long_texts_go_in_messages_of_their_own() -> None:
    small, large = {"text": "x"}, {"text": "x" * (BYTES // 2)}
    assert list(batches([small, large, small, small])) == [[small], [large], [small, small]]


@given(st.integers(0, 3 * ROWS))
def test_every_row_is_in_one_batch_in_order(count: int) -> None:
    rows = [{"n": n} for n in range(count)]
    portions = list(batches(rows))
    assert [row for portion in portions for row in portion] == rows
    assert all(0 < len(portion) <= ROWS for portion in portions)


def test_a_row_that_was_not_written_is_noticed() -> None:
    def run(_: str, **parameters: list[Row]) -> list[Row]:
        return [{"written": len(parameters["rows"]) - 1}]

    with pytest.raises(StoreUnavailable, match="wrote 1 of 2 rows"):
        write(run, "…", [{"id": "a"}, {"id": "b"}])


def test_ids_are_read_in_portions() -> None:
    def run(_: str, ids: list[str]) -> list[Row]:
        return [{"id": id} for id in ids]

    ids = [str(n) for n in range(12_345)]
    assert [row["id"] for row in read(run, "…", ids)] == ids
