"""Sorting more than fits into memory: runs in temporary files, merged when they are read."""

import pickle
import tempfile
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, suppress
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import IO, Any, Generic, TypeVar

from graph.errors import DiskFull

Item = TypeVar("Item", bound=str | bytes | tuple[str, ...])
Thing = TypeVar("Thing")
# Characters held before a run is written; with Python's own 60 MB or so for Arabic text.
_RUN = 16_000_000
# Runs read side by side, each an open file.
_FILES = 200
# Pieces read of a run at a time.
_PORTION = 500


class Spool(Generic[Thing]):
    """Things put aside on disk, to be gone through in the same order."""

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.TemporaryFile(prefix="mithaq-")  # noqa: SIM115 - closed by close
        self._count = 0

    def add(self, thing: Thing) -> None:
        """Put one aside.

        Raises:
            DiskFull: there is no room for it.
        """
        try:
            pickle.dump(thing, self._file, pickle.HIGHEST_PROTOCOL)
        except OSError as error:
            reason = f"a temporary file in {tempfile.gettempdir()} cannot be written: {error.strerror}"
            raise DiskFull(reason, "free some space there, or name another folder by TMPDIR") from error
        self._count += 1

    def __iter__(self) -> Iterator[Thing]:
        self._file.seek(0)
        for _ in range(self._count):
            yield pickle.load(self._file)

    def close(self) -> None:
        """Give the space back."""
        with suppress(OSError):  # what did not fit is tried once more, and is not wanted any longer
            self._file.close()


class Sorter(Generic[Item]):
    """Groups of items by key: put in by pieces and in any order, read in order of keys and items, each item once.

    Use as a context manager; the temporary files go with it.

    Args:
        run: about how many characters are held in memory before they are put into a file.
        files: how many are read side by side.
    """

    def __init__(self, run: int = _RUN, files: int = _FILES) -> None:
        self._run = run
        self._files = files
        self._held: list[tuple[str, list[Item]]] = []
        self._size = 0
        self._runs: list[Spool[list[tuple[str, list[Item]]]]] = []
        self._stack = ExitStack()

    def __enter__(self) -> "Sorter[Item]":
        return self

    def __exit__(self, *error: object) -> None:
        self._stack.close()

    def add(self, key: str, items: list[Item], size: int) -> None:
        """Put in a piece of a group.

        Args:
            key: of the group.
            items: in any order.
            size: about how many characters the piece holds.
        """
        self._held.append((key, items))
        self._size += size
        if self._size > self._run:
            self._write(_portions(self._taken()))

    def __iter__(self) -> Iterator[tuple[str, list[Item]]]:
        if self._held:
            self._write(_portions(self._taken()))
        for key, pieces in groupby(chain.from_iterable(_merged(self._runs)), itemgetter(0)):
            yield key, sorted({item for _, piece in pieces for item in piece})

    def _taken(self) -> list[tuple[str, list[Item]]]:
        held, self._held, self._size = self._held, [], 0
        held.sort()
        return held

    def _write(self, portions: Iterable[list[tuple[str, list[Item]]]]) -> None:
        """Write a run; when there are too many to be read side by side, merge them into one."""
        spool: Spool[Any] = Spool()
        self._stack.callback(spool.close)
        for portion in portions:
            spool.add(portion)
        self._runs.append(spool)
        if len(self._runs) >= self._files:
            merged, self._runs = self._runs, []
            self._write(_portions(chain.from_iterable(_merged(merged))))
            for run in merged:
                run.close()


def _portions(pieces: Iterable[Thing]) -> Iterator[list[Thing]]:
    rest = iter(pieces)
    while portion := list(islice(rest, _PORTION)):
        yield portion


def _merged(runs: Iterable[Iterable[list[Any]]]) -> Iterator[list[Any]]:
    """Merge sorted runs that come in portions.

    Whatever is not after the last of any portion at hand is complete; sorting it is quick, for it consists of parts
    that are sorted already. (`heapq.merge` takes five times as long.)
    """
    waiting = [(portion, rest) for rest in map(iter, runs) if (portion := next(rest, []))]
    while waiting:
        bound = min(portion[-1] for portion, _ in waiting)
        complete, left = [], []
        for portion, rest in waiting:
            end = bisect_right(portion, bound)
            complete += portion[:end]
            if portion := portion[end:] or next(rest, []):
                left.append((portion, rest))
        complete.sort()
        yield complete
        waiting = left
