"""Files, folders and standard input as a stream of documents."""

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from graph.errors import BadDocument, BadInput

from . import front_matter
from .decode import decode
from .document import MAXIMUM_BYTES, Document, document
from .html import is_html, main_text

TEXT_SUFFIXES = frozenset({".txt", ".md", ".markdown", ".text"})
HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
STANDARD_INPUT = "standard input"
JSON_LINES_SUFFIXES = frozenset({".jsonl", ".ndjson"})


def read_documents(
    paths: Sequence[str], encoding: str | None = None, seen: dict[str, Document] | None = None
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


def _unless_seen(document: Document, seen: dict[str, Document]) -> list[Document | BadInput]:
    earlier = seen.setdefault(document.id, document)
    if earlier is document:
        return [document]
    return [] if earlier.text == document.text else [_same_id(earlier, document)]


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
                yield from parse_documents(sys.stdin.buffer.read(), STANDARD_INPUT, encoding)
                continue
            files = files_of(path)
        except BadInput as error:
            yield error
            continue
        for file in files:
            yield from _file(file, encoding)


def _file(file: Path, encoding: str | None) -> Iterator[Document | BadInput]:
    try:
        raw = read_bytes(file)
        if file.suffix in JSON_LINES_SUFFIXES:
            yield from _json_lines(decode(raw, str(file), encoding).split("\n"), str(file))
        else:
            yield _single(raw, str(file), file.stem, encoding, page=file.suffix in HTML_SUFFIXES)
    except BadInput as error:
        yield error


def parse_documents(raw: bytes, source: str, encoding: str | None = None) -> Iterator[Document | BadInput]:
    """Documents of standard input: JSON Lines when it begins with a brace, else one text or page."""
    try:
        if raw.lstrip()[:1] == b"{":
            yield from _json_lines(decode(raw, source, encoding).split("\n"), source)
        else:
            yield _single(raw, source, "stdin", encoding)
    except BadInput as error:
        yield error


def _single(raw: bytes, source: str, default_id: str, encoding: str | None, *, page: bool = False) -> Document:
    """A file's document: a page where its name or its first tag says so, else a text."""
    if len(raw) > MAXIMUM_BYTES:
        raise BadDocument(
            f"{source} has {len(raw):,} bytes; a document may have {MAXIMUM_BYTES:,}",
            "split it, or give it as JSON Lines with one document a line",
        )
    fields, text = front_matter.split(decode(raw, source, encoding).replace("\r\n", "\n"), source)
    if page or is_html(text):
        return _page(fields, text, source, default_id)
    return document(fields, text, source, default_id)


def _page(fields: dict[str, Any], html: str, source: str, default_id: str) -> Document:
    """A page's document; what is given beside the page counts more than what the page states of itself."""
    stated, text = main_text(html, source)
    stated_lang = stated.pop("lang", None)
    given = {name: value for name, value in fields.items() if value not in (None, "")}
    unsaid = {name: value for name, value in stated.items() if not {name, _OTHER_NAMES.get(name)} & given.keys()}
    return document(unsaid | given, text, source, default_id, stated_lang)


def _json_lines(lines: Iterable[str], source: str) -> Iterator[Document | BadInput]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield _json_line(line, f"{source}:{number}", f"{Path(source).stem}-{number}")
            except BadInput as error:
                yield error


def _json_line(line: str, source: str, default_id: str) -> Document:
    try:
        fields = json.loads(line)
    except json.JSONDecodeError as error:
        raise BadDocument(f"{source} is not JSON ({error.msg} at column {error.colno})", _JSON_HINT) from None
    except (ValueError, RecursionError):
        raise BadDocument(f"{source} is JSON with endless numbers or brackets", _JSON_HINT) from None
    text = _content(fields, "text")
    if text is None:
        html = _content(fields, "html")
        if html is None:
            raise BadDocument(f"{source} has no text", _JSON_HINT)
        _check_size(html, source)
        return _page(fields, html, source, default_id)
    _check_size(text, source)
    title = fields.get("title")
    if isinstance(title, str) and title and not text.startswith(title):
        text = f"{title}\n{text}"
    return document(fields, text, source, default_id)


def _content(fields: object, name: str) -> str | None:
    value = fields.get(name) if isinstance(fields, dict) else None
    return value if isinstance(value, str) else None


def _check_size(text: str, source: str) -> None:
    if len(text.encode(errors="replace")) > MAXIMUM_BYTES:
        raise BadDocument(f"{source} is larger than {MAXIMUM_BYTES:,} bytes", "split it")


_OTHER_NAMES = {"published": "date", "publisher": "source"}
_JSON_HINT = 'each line holds one document: {"id": "…", "title": "…", "published": "2025-01-29", "text": "…"}'


def _same_id(first: Document, second: Document) -> BadDocument:
    return BadDocument(
        f"{first.source} and {second.source} are different texts with one id, {first.id!r}",
        "give one of them another id in its front matter, or another file name",
    )
