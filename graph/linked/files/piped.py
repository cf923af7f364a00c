"""What one thread writes, read by another while it is written."""

import io
import os
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_PIECE = 1 << 16


@contextmanager
def piped(write: Callable[[BinaryIO], object]) -> Iterator[BinaryIO]:
    """Read what is written, of which little is in memory.

    Args:
        write: writes it, in a thread of its own.

    Yields:
        A stream. Where the writing failed, reading its end raises why, so that nobody takes a part for the whole.
    """
    reading, writing = os.pipe()

    def pour() -> None:
        with os.fdopen(writing, "wb") as output:
            write(output)

    with ThreadPoolExecutor(1) as pool, os.fdopen(reading, "rb", buffering=0) as pipe:
        stream = _Stream(pipe, pool.submit(pour))
        yield cast(BinaryIO, io.BufferedReader(stream, _PIECE))


class _Stream(io.RawIOBase):
    def __init__(self, pipe: io.FileIO, written: Future[None]) -> None:
        self._pipe = pipe
        self._written = written

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int | None:
        number = self._pipe.readinto(buffer)
        if not number:
            self._written.result()
        return number
