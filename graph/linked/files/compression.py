"""Files packed with gzip or Zstandard, as their names tell; the same content gives the same bytes."""

import gzip
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import SEEK_CUR, BufferedReader, RawIOBase
from typing import TYPE_CHECKING, BinaryIO, cast

import zstandard

from graph.errors import BadGraphFile

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_GZIP, _ZSTANDARD = PACKINGS = (".gz", ".zst")
_BEGINNINGS = {b"\x1f\x8b": _GZIP, b"\x28\xb5\x2f\xfd": _ZSTANDARD}
# Small, for four bytes of Zstandard can be 128 KiB when they are unpacked.
_PIECE = 512
# What the packers say of a file that is not theirs, or that ends too early.
_FAULTS = (gzip.BadGzipFile, EOFError, zlib.error, zstandard.ZstdError)


def unpacked_name(name: str) -> str:
    """The name without the ending that says how it is packed."""
    return name[: len(name) - len(_ending(name))]


@contextmanager
def packing(output: BinaryIO, name: str) -> Iterator[BinaryIO]:
    """Pack what is written, if the file's name says so.

    Args:
        output: where it goes; it stays open.
        name: of the file; `.gz` and `.zst` are known.

    Yields:
        Where to write.
    """
    if _ending(name) == _GZIP:
        # Neither name nor time of day in the header.
        with gzip.GzipFile(filename="", mode="wb", fileobj=output, compresslevel=6, mtime=0) as packed:
            yield cast(BinaryIO, packed)
    elif _ending(name) == _ZSTANDARD:
        compressor = zstandard.ZstdCompressor(level=6, write_checksum=True)
        with compressor.stream_writer(output, closefd=False) as stream:
            yield cast(BinaryIO, stream)
    else:
        yield output


@contextmanager
def unpacking(input: BinaryIO, name: str) -> Iterator[BinaryIO]:
    """Unpack what is read, if the file's name says so or, where the name does not tell, its first bytes.

    Args:
        input: the file, seekable; it stays open.
        name: of the file.

    Yields:
        Where to read.

    Raises:
        BadGraphFile: what was read within the block is not packed so, or ends too early.
    """
    ending = _ending(name) or _ending_by_content(input)
    try:
        if ending == _GZIP:
            with gzip.GzipFile(fileobj=input, mode="rb") as unpacked:
                yield cast(BinaryIO, unpacked)
        elif ending == _ZSTANDARD:
            yield cast(BinaryIO, BufferedReader(_Unpacked(input)))
        else:
            yield input
    except _FAULTS as error:
        raise BadGraphFile(f"{name} cannot be unpacked: {error}", "was it copied as a whole?") from error


def _ending(name: str) -> str:
    return next((ending for ending in PACKINGS if name.lower().endswith(ending)), "")


def _ending_by_content(input: BinaryIO) -> str:
    start = input.read(max(map(len, _BEGINNINGS)))
    input.seek(-len(start), SEEK_CUR)
    return next((ending for beginning, ending in _BEGINNINGS.items() if start.startswith(beginning)), "")


class _Unpacked(RawIOBase):
    """Reads Zstandard; the library's own reader takes a file that is cut for one that ends there."""

    def __init__(self, input: BinaryIO) -> None:
        self._input = input
        self._frame = zstandard.ZstdDecompressor().decompressobj()
        self._packed, self._unpacked = b"", memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer).cast("B")
        while not self._unpacked and self._more():
            if self._frame.eof:
                self._frame = zstandard.ZstdDecompressor().decompressobj()
            self._unpacked = memoryview(self._frame.decompress(self._packed))
            self._packed = self._frame.unused_data
        given, self._unpacked = self._unpacked[: len(view)], self._unpacked[len(view) :]
        view[: len(given)] = given
        return len(given)

    def _more(self) -> bool:
        """Whether there is more to unpack."""
        self._packed = self._packed or self._input.read(_PIECE)
        if not self._packed and not self._frame.eof:
            raise EOFError("it ends too early")
        return bool(self._packed)
