"""Several files written as one: into a folder, or into an archive."""

import zipfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import IO, BinaryIO, Protocol

# The earliest day that an archive can hold: equal graphs give equal bytes.
_NO_TIME = (1980, 1, 1, 0, 0, 0)


class Files(Protocol):
    """Where files are written to."""

    def file(self, name: str) -> AbstractContextManager[IO[bytes]]:
        """A new file, open until the block ends."""


class Folder:
    """Files in a folder that exists."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def file(self, name: str) -> AbstractContextManager[IO[bytes]]:
        """A new file of the folder."""
        return (self._path / name).open("wb")


class Archive:
    """Files in a zip archive; one at a time can be open.

    Args:
        output: takes the archive; need not be seekable.
    """

    def __init__(self, output: BinaryIO) -> None:
        self._zip = zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED)

    def __enter__(self) -> "Archive":
        return self

    def __exit__(self, *error: object) -> None:
        self._zip.close()

    @contextmanager
    def file(self, name: str) -> Iterator[IO[bytes]]:
        """A new file of the archive."""
        entry = zipfile.ZipInfo(name, _NO_TIME)
        entry.compress_type = zipfile.ZIP_DEFLATED
        with self._zip.open(entry, "w", force_zip64=True) as file:
            yield file
