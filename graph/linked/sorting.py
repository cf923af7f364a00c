"""Sorting more than fits into memory: runs in temporary files, merged when they are read."""

import heapq
import pickle
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from itertools import groupby
from operator import itemgetter
from typing import IO, Any, Generic, TypeVar

Item = TypeVar("Item", bound=str | tuple[str, ...])
Thing = TypeVar("Thing")
# Characters held before a run is written; with Python's own 60 MB or so for Arabic text.
_RUN = 16_000_000
# Runs read side by side, each an open file.
_FILES = 200


class Spool(Generic[Thing]):
    """Things put aside on disk, to be gone through in the same order."""

    def __init__(self) -> None:
        self._file: IO[bytes] = tempfile.TemporaryFile(prefix="mithaq-")  # noqa: SIM115 - closed by close
        self._count = 0

    def add(self, thing: Thing) -> None:
        """Put one aside."""
        pickle.dump(thing, self._file, pickle.HIGHEST_PROTOCOL)
        self._count += 1

    def __iter__(self) -> Iterator[Thing]:
        self._file.seek(0)
        for _ in range(self._count):
            yield pickle.load(self._file)

    def close(self) -> None:
        """Give the space back."""
        self._file.close()


class Sorter(Generic[Item]):
    """Groups of items by key: put in by pieces and in any order, read in order of keys and items, each item once.

    Use as a context manager; the temporary files go with it.
    """

    def __init__(self, run: int = _RUN, files: int = _FILES) -> None:
        self._run = run
        self._files = files
        self._held: list[tuple[str, list[Item]]] = []
        self._size = 0
        self._runs: list[Spool[tuple[str, list[Item]]]] = []
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
            self._write(sorted(self._held))
            self._held, self._size = [], 0

    def __iter__(self) -> Iterator[tuple[str, list[Item]]]:
        for key, pieces in groupby(heapq.merge(*self._runs, sorted(self._held)), itemgetter(0)):
            items = {item for _, piece in pieces for item in piece}
            yield key, sorted(items)

    def _write(self, pieces: Iterable[tuple[str, list[Item]]]) -> None:
        """Write a run; when there are too many to be read side by side, merge them into one."""
        spool: Spool[Any] = Spool()
        self._stack.callback(spool.close)
        for piece in pieces:
            spool.add(piece)
        self._runs.append(spool)
        if len(self._runs) >= self._files:
            merged, self._runs = self._runs, []
            self._write(heapq.merge(*merged))
            for run in merged:
                run.close()
