"""Where results go, and how long work shows that it goes on."""

import sys
from collections.abc import Iterable, Iterator
from errno import EISDIR
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from graph.errors import DiskFull

Item = TypeVar("Item")
STANDARD_STREAM = "-"  # input or output, in place of a file


class Output:
    """A file that appears only when all of it was written, or standard output for ``-``."""

    def __init__(self, target: str) -> None:
        self._path = None if target == STANDARD_STREAM else Path(target)
        self._partial = self._path and self._path.with_name(f".{self._path.name}.partial")
        self.stream: BinaryIO

    def __enter__(self) -> "Output":
        self.stream = sys.stdout.buffer if self._partial is None else self._open(self._partial)
        return self

    def _open(self, partial: Path) -> BinaryIO:
        try:
            if self._path is not None and self._path.is_dir():
                raise IsADirectoryError(EISDIR, "it is a folder")
            return partial.open("wb")
        except OSError as error:
            reason = f"{self._path} cannot be written: {error.strerror}"
            raise DiskFull(reason, "name a file in a folder that exists and can be written") from None

    def write(self, text: str) -> None:
        """Write text in UTF-8."""
        self.stream.write(text.encode())

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._partial is None or self._path is None:
            self.stream.flush()
            return
        self.stream.close()
        if kind is None:
            self._partial.replace(self._path)
        else:
            self._partial.unlink(missing_ok=True)


def progress(items: Iterable[Item], words: str) -> Iterator[Item]:
    """Pass items on, showing how many went by; silent when standard error is no terminal."""
    console = Console(stderr=True)
    columns = (SpinnerColumn(), TextColumn(words), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as shown:
        yield from shown.track(items, description=words)
