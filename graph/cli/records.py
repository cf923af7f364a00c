"""Inputs of `mithaq load`: documents, or records that were read before."""

import io
import json
import sys
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from graph.documents import Document, read_documents
from graph.documents.collection import JSON_LINES_SUFFIXES, STANDARD_INPUT, Seen, parse_documents, read_bytes
from graph.documents.decode import decode
from graph.errors import BadInput, BadRecord
from ontology.record import Record

_HEAD = 64
HINT = "records are what `mithaq read` writes; docs/records.md describes them"


def read_inputs(paths: Sequence[str], encoding: str | None) -> Iterator[Document | Record | BadInput]:
    """Documents and records of the command line's paths; what cannot be taken comes as the error, in its place."""
    seen: dict[str, Seen] = {}
    for path in paths:
        file = Path(path)
        if path == "-":
            raw = sys.stdin.buffer.read()
            if _is_record(raw):
                yield from read_records(raw, STANDARD_INPUT, encoding)
            else:
                yield from parse_documents(io.BytesIO(raw), STANDARD_INPUT, encoding)
        elif file.suffix in JSON_LINES_SUFFIXES and file.is_file() and _holds_records(file):
            yield from read_records(read_bytes(file), path, encoding)
        else:
            yield from read_documents([path], encoding, seen)


def read_records(raw: bytes, source: str, encoding: str | None = None) -> Iterator[Record | BadInput]:
    """Records of JSON Lines, checked against the contract and their own quotes."""
    try:
        lines = decode(raw, source, encoding).split("\n")
    except BadInput as error:
        yield error
        return
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield parse_record(line, f"{source}:{number}")
            except BadRecord as error:
                yield error


def parse_record(line: str, where: str) -> Record:
    """One record of a line.

    Raises:
        BadRecord: not JSON, a field that breaks the contract (named), or a quote that is not at its offsets.
    """
    try:
        record = Record.model_validate(json.loads(line))
    except json.JSONDecodeError as error:
        raise BadRecord(f"{where} is not JSON ({error.msg} at column {error.colno})", HINT) from None
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(map(str, first["loc"])) or "the line"
        raise BadRecord(f"{where}: {field}: {first['msg']}", HINT) from None
    _check_quotes(record, where)
    return record


def _holds_records(file: Path) -> bool:
    """Whether one of the first lines is a record; a broken one is then named as a record."""
    with file.open("rb") as lines:
        return any(_is_record(line) for line in islice(lines, 20))


def _is_record(line: bytes) -> bool:
    """Only records have a `document`, and `mithaq read` writes it first."""
    return b'"document"' in line[:_HEAD]


def _check_quotes(record: Record, where: str) -> None:
    text = record.document.text
    for path, item in _passages(record.model_dump(exclude={"document"}), ""):
        if text[item["start"] : item["end"]] != item["quote"]:
            raise BadRecord(f"{where}: {path}: the text at {item['start']}–{item['end']} is not the quote", HINT)


def _passages(value: object, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Everything in a record that quotes the text, with the path to it."""
    if isinstance(value, dict):
        if {"start", "end", "quote"} <= value.keys() and value["quote"] is not None:
            yield path, value
        for key, part in value.items():
            yield from _passages(part, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _passages(part, f"{path}.{index}")
