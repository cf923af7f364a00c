"""Files, folders and standard input as a stream of documents."""

import codecs
import sys
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import BinaryIO, NamedTuple

from graph.errors import BadDocument, BadInput

from . import front_matter
from .decode import decode
from .document import MAXIMUM_BYTES, Document, document
from .html import is_html
from .json_lines import raw_lines, read_json_lines
from .page import page

TEXT_SUFFIXES = frozenset({".txt", ".md", ".markdown", ".text"})
HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
STANDARD_INPUT = "standard input"
JSON_LINES_SUFFIXES = frozenset({".jsonl", ".ndjson"})


class Seen(NamedTuple):
    """What is remembered of a document that was read: where it was, and the digest of its text."""

    source: str
    sha256: str


def read_documents(
    paths: Sequence[str], encoding: str | None = None, seen: dict[str, Seen] | None = None
) -> Iterator[Document | BadInput]:
    """Read documents from files, folders (in sorted order) and ``-`` for standard input.

    Text, Markdown and HTML files hold one document each, JSON Lines files one a line. What cannot be taken is yielded
    as the error that says why, in its place, so that the caller decides whether to go on.
    In a folder, files of other kinds and README files are passed over.

    Args:
        paths: of the command line.
        encoding: of all files; found when not given.
        seen: documents that the run has read before, by id; those read now are added. A text that comes twice is
            read once; two texts with one id are an error that names both.
    """
    seen = {} if seen is None else seen
    for entry in _entries(paths, encoding):
        yield from [entry] if isinstance(entry, BadInput) else _unless_seen(entry, seen)


def _unless_seen(document: Document, seen: dict[str, Seen]) -> list[Document | BadInput]:
    this = Seen(document.source, document.sha256)
    earlier = seen.setdefault(document.id, this)
    if earlier is this:
        return [document]
    return [] if earlier.sha256 == this.sha256 else [_same_id(earlier, document)]


def read_bytes(path: Path) -> bytes:
    """Content of a file.

    Raises:
        BadDocument: it is not there or cannot be read.
    """
    with open_file(str(path)) as file:
        return file.read()


def open_file(path: str) -> BinaryIO:
    """A file, open for reading.

    Raises:
        BadDocument: it is not there or cannot be read.
    """
    try:
        return Path(path).open("rb")
    except OSError as error:
        raise BadDocument(f"{path} cannot be read: {error.strerror}", "check the path and its permissions") from None


def files_of(path: str) -> list[Path]:
    """The files a path of the command line stands for: itself, or a folder's documents in sorted order.

    Raises:
        BadDocument: nothing is there, or the folder holds no document.
    """
    place = Path(path)
    if not place.is_dir():
        if not place.exists():
            raise BadDocument(f"{path} does not exist", "give a file, a folder, or - for standard input")
        return [place]
    suffixes = TEXT_SUFFIXES | HTML_SUFFIXES | JSON_LINES_SUFFIXES
    found = sorted(
        file for file in place.rglob("*") if file.suffix in suffixes and file.is_file() and file.stem != "README"
    )
    if not found:
        raise BadDocument(f"{path} holds no document", "documents end in .txt, .md, .html or .jsonl")
    return found


def _entries(paths: Sequence[str], encoding: str | None) -> Iterator[Document | BadInput]:
    for path in paths:
        try:
            if path == "-":
                yield from parse_documents(sys.stdin.buffer, STANDARD_INPUT, encoding)
                continue
            files = files_of(path)
        except BadInput as error:
            yield error
            continue
        for file in files:
            yield from _file(file, encoding)


def _file(file: Path, encoding: str | None) -> Iterator[Document | BadInput]:
    try:
        if file.suffix in JSON_LINES_SUFFIXES:
            with open_file(str(file)) as lines:
                yield from read_json_lines(raw_lines(lines), str(file), encoding)
        else:
            yield _single(read_bytes(file), str(file), file.stem, encoding, is_page=file.suffix in HTML_SUFFIXES)
    except BadInput as error:
        yield error


def parse_documents(stream: BinaryIO, source: str, encoding: str | None = None) -> Iterator[Document | BadInput]:
    """Documents of standard input: JSON Lines when it begins with a brace, else one text or page."""
    lines = raw_lines(stream)
    head = list(_to_first_words(lines))
    try:
        if head and head[-1].removeprefix(codecs.BOM_UTF8).lstrip()[:1] == b"{":
            yield from read_json_lines(chain(head, lines), source, encoding)
        else:
            yield _single(b"".join([*head, *lines]), source, "stdin", encoding)
    except BadInput as error:
        yield error


def _to_first_words(lines: Iterator[bytes]) -> Iterator[bytes]:
    """Lines up to the first that is not blank."""
    for line in lines:
        yield line
        if line.strip():
            return


def _single(raw: bytes, source: str, default_id: str, encoding: str | None, *, is_page: bool = False) -> Document:
    """A file's document: a page where its name or its first tag says so, else a text."""
    if len(raw) > MAXIMUM_BYTES:
        raise BadDocument(
            f"{source} has {len(raw):,} bytes; a document may have {MAXIMUM_BYTES:,}",
            "split it, or give it as JSON Lines with one document a line",
        )
    fields, text = front_matter.split(decode(raw, source, encoding).replace("\r\n", "\n"), source)
    if is_page or is_html(text):
        return page(fields, text, source, default_id)
    return document(fields, text, source, default_id)


def _same_id(first: Seen, second: Document) -> BadDocument:
    return BadDocument(
        f"{first.source} and {second.source} are different texts with one id, {second.id!r}",
        "give one of them another id in its front matter, or another file name",
    )
