"""Where results go, and how long work shows that it goes on."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from graph.errors import DiskFull, UsageError

if TYPE_CHECKING:
    from graph.linked import Link, Node, Reader

Item = TypeVar("Item")
STANDARD_STREAM = "-"  # input or output, in place of a file


class Output:
    """A file that appears only when all of it was written, or standard output for ``-``.

    A link stays one, and what it leads to is written. A device or a pipe is written to as it is: no file can take its
    place.
    """

    def __init__(self, target: str) -> None:
        self._path = None if target == STANDARD_STREAM else Path(os.path.realpath(target))
        replaces = self._path is not None and (self._path.is_file() or not self._path.exists())
        self._partial = self._path.with_name(f".{self._path.name}.partial") if self._path and replaces else None
        self.stream: BinaryIO

    def __enter__(self) -> "Output":
        self.stream = sys.stdout.buffer if self._path is None else self._open(self._partial or self._path)
        return self

    def _open(self, path: Path) -> BinaryIO:
        try:
            return path.open("wb")
        except OSError as error:
            told = "it is a folder" if path.is_dir() else error.strerror
            reason = f"{self._path} cannot be written: {told}"
            raise DiskFull(reason, "name a file in a folder that exists and can be written") from None

    def write(self, text: str) -> None:
        """Write text in UTF-8."""
        self.stream.write(text.encode())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._path is None:
            self.stream.flush()
            return
        self.stream.close()
        if self._partial is None:
            return
        if kind is None:
            self._partial.replace(self._path)
        else:
            self._partial.unlink(missing_ok=True)


class OutputFolder:
    """A folder whose files appear only when all of them were written.

    Args:
        target: a folder that is new or empty, or that holds an earlier output of the same kind: files of the same
            names are replaced then, and others stay.
        marker: the file by which such an earlier output is known.

    Raises:
        UsageError: on entering, the folder holds something else, or is a file.
        DiskFull: it cannot be made.
    """

    def __init__(self, target: str, marker: str) -> None:
        self._path, self._marker = Path(target), marker
        self._partial: Path

    def __enter__(self) -> Path:
        try:
            self._made = not self._path.exists()
            if not self._made and not self._path.is_dir():
                raise UsageError(f"{self._path} is a file, and several files are to be written", "name a new folder")
            if self._path.is_dir() and any(self._path.iterdir()) and not (self._path / self._marker).is_file():
                reason = f"{self._path} holds files that are not ours; nothing was written"
                raise UsageError(reason, "name a new folder")
            self._path.mkdir(exist_ok=True)
            self._partial = Path(tempfile.mkdtemp(dir=self._path, prefix=".partial-"))
        except OSError as error:
            reason = f"{self._path} cannot be written: {error.strerror}"
            raise DiskFull(reason, "name a folder in one that exists and can be written") from None
        return self._partial

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            for file in self._partial.iterdir():
                file.replace(self._path / file.name)
        shutil.rmtree(self._partial)
        if kind is not None and self._made:
            self._path.rmdir()


class Watched:
    """A graph that shows how much of it was read."""

    def __init__(self, reader: "Reader") -> None:
        self._reader = reader

    def nodes(self) -> Iterator["Node"]:
        """All nodes."""
        return progress(self._reader.nodes(), "reading nodes")

    def relationships(self) -> Iterator["Link"]:
        """All relationships."""
        return progress(self._reader.relationships(), "reading relationships")


def progress(items: Iterable[Item], words: str) -> Iterator[Item]:
    """Pass items on, showing how many went by; silent when standard error is no terminal."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield from items
        return
    columns = (SpinnerColumn(), TextColumn(words), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as shown:
        yield from shown.track(items, description=words)
