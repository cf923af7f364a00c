from typing import BinaryIO

import pytest
from pyoxigraph import RdfFormat

from graph.errors import BadGraphFile, StoreUnavailable
from graph.linked.files.parsing import statements
from graph.linked.files.piped import piped

LINE = b"<a:a> <a:b> <a:c> .\n"


def gone(output: BinaryIO) -> None:
    """Write a line, and fail in the midst of the next."""
    output.write(LINE + LINE[:9])
    raise StoreUnavailable("the store went away")


def malformed(output: BinaryIO) -> None:
    """Write more than a pipe holds, the first line of it no statement."""
    output.write(b"<a:a>\n" + 100_000 * LINE)


def test_what_is_written_is_read() -> None:
    with piped(lambda output: output.write(100_000 * LINE)) as stream:
        assert stream.read() == 100_000 * LINE


def test_why_the_writing_failed_is_raised_where_it_ended() -> None:
    with piped(gone) as stream, pytest.raises(StoreUnavailable, match="went away"):
        list(statements(stream, RdfFormat.N_TRIPLES))


def test_who_stops_reading_waits_for_nobody() -> None:
    with pytest.raises(BadGraphFile), piped(malformed) as stream:
        list(statements(stream, RdfFormat.N_TRIPLES))
