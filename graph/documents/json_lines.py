"""JSON Lines: one document a line, taken as they come: a large file needs no more memory than its longest line."""

import codecs
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from graph.errors import BadDocument, BadInput

from .decode import decode
from .document import MAXIMUM_BYTES, Document, document
from .page import page

# In JSON a letter of two bytes may be written in six.
LONGEST_LINE = 4 * MAXIMUM_BYTES
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_HINT = 'each line holds one document: {"id": "…", "title": "…", "published": "2025-01-29", "text": "…"}'


def raw_lines(stream: BinaryIO) -> Iterator[bytes]:
    """Lines of a file, of one that is too long only the beginning."""
    while line := stream.readline(LONGEST_LINE + 1):
        yield line
        while len(line) > LONGEST_LINE and not line.endswith(b"\n"):
            line = stream.readline(LONGEST_LINE + 1)


def read_json_lines(lines: Iterable[bytes], source: str, encoding: str | None = None) -> Iterator[Document | BadInput]:
    """Read the documents of JSON Lines; a line that cannot be taken comes as the error, in its place.

    Args:
        lines: of the file, see `raw_lines`.
        source: where it is, for messages.
        encoding: of the file; UTF-8, or what a byte order mark says, when not given.
    """
    for number, line in enumerate(_decoded(iter(lines), source, encoding), 1):
        if isinstance(line, BadInput):
            yield line
        elif line.strip():
            try:
                yield _document(line, f"{source}:{number}", f"{Path(source).stem}-{number}")
            except BadInput as error:
                yield error


def _decoded(lines: Iterator[bytes], source: str, encoding: str | None) -> Iterator[str | BadInput]:
    first = next(lines, b"")
    try:
        if first.startswith(_WIDE) or (encoding is not None and not _is_one_byte(encoding)):
            yield from decode(b"".join([first, *lines]), source, encoding).split("\n")
            return
        yield decode(first, source, encoding)
    except BadInput as error:
        yield error  # a file of another kind has no second line worth a message
        return
    for number, line in enumerate(lines, 2):
        yield _line(line, f"{source}:{number}", encoding)


def _line(line: bytes, source: str, encoding: str | None) -> str | BadInput:
    try:
        return decode(line, source, encoding)
    except BadInput as error:
        return error


def _is_one_byte(encoding: str) -> bool:
    """Whether a line's end is one byte in an encoding, as in all but the wide ones."""
    try:
        return "\n".encode(encoding) == b"\n"
    except LookupError:
        return True  # `decode` says that there is none


def _document(line: str, source: str, default_id: str) -> Document:
    if len(line) > LONGEST_LINE:
        raise BadDocument(f"{source} is longer than {LONGEST_LINE:,} characters", "split it")
    fields = _fields(line, source)
    text, html, title = (_string(fields, name) for name in ("text", "html", "title"))
    content = html if text is None else text
    if content is None:
        raise BadDocument(f"{source} has no text", _HINT)
    if len(content.encode(errors="replace")) > MAXIMUM_BYTES:
        raise BadDocument(f"{source} is larger than {MAXIMUM_BYTES:,} bytes", "split it")
    if text is None:
        return page(fields, content, source, default_id)
    if title and not text.startswith(title):
        text = f"{title}\n{text}"
    return document(fields, text, source, default_id)


def _fields(line: str, source: str) -> Mapping[str, Any]:
    try:
        fields = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadDocument(f"{source} is not JSON ({error.msg} at column {error.colno})", _HINT) from None
    except (ValueError, RecursionError):
        raise BadDocument(f"{source} is JSON with endless numbers or brackets", _HINT) from None
    if not isinstance(fields, dict):
        raise BadDocument(f"{source} has no text", _HINT)
    return fields


def _string(fields: Mapping[str, Any], name: str) -> str | None:
    value = fields.get(name)
    return value if isinstance(value, str) else None
