"""Rows in portions that either engine takes in one message, and a check that each row was written."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from graph.errors import StoreUnavailable

from .evidence import Row, Run

# Measured on both engines: from 1,000 to 5,000 rows a statement the time per row is the same; a message of Neo4j's
# Bolt is buffered whole, hence well under 8 MB. A single larger row (a long document) goes by itself.
ROWS = 2_000
BYTES = 4_000_000
IDS = 5_000


def batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Cut rows into portions of at most `ROWS` rows and, unless one row alone is larger, about `BYTES` bytes."""
    portion: list[Row] = []
    size = 0
    for row in rows:
        weight = _bytes(row)
        if portion and (len(portion) == ROWS or size + weight > BYTES):
            yield portion
            portion, size = [], 0
        portion.append(row)
        size += weight
    if portion:
        yield portion


def read(run: Run, statement: str, ids: Sequence[str], **parameters: object) -> Iterator[Row]:
    """Run a statement that reads `$ids`, for portions of the ids."""
    for start in range(0, len(ids), IDS):
        yield from run(statement, ids=ids[start : start + IDS], **parameters)


def write(run: Run, statement: str, rows: Iterable[Row]) -> None:
    """Run a statement that writes `$rows` and returns their number as `written`.

    Raises:
        StoreUnavailable: the engine wrote fewer or more than the rows given; the transaction is to be given up.
    """
    for portion in batches(rows):
        written = run(statement, rows=portion)[0]["written"]
        if written != len(portion):
            raise StoreUnavailable(
                f"the database wrote {written} of {len(portion)} rows; nothing was changed. The statement:{statement}",
                "the graph may have been edited by hand; load it into an empty database",
            )


def _bytes(value: Any) -> int:  # noqa: ANN401 - whatever a row holds
    """Estimate the size of a value on the wire: two bytes a character, as Arabic takes."""
    if isinstance(value, str):
        return 2 * len(value) + 3
    if isinstance(value, dict):
        return sum(len(key) + _bytes(item) + 3 for key, item in value.items())
    if isinstance(value, list):
        return sum(map(_bytes, value)) + 3
    return 9
