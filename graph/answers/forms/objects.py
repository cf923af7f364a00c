"""Answers as JSON: an object a row, keyed by column, whole and as stored."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from graph.answers.visible import escaped
from queries import Report

from .rows import Rows
from .sources import Evidence, reports_of

_WHERE = ("document", "title", "date", "publisher", "url", "start", "end")


def array(answer: Rows, evidence: Evidence | None) -> str:
    """One array of objects."""
    return escaped(json.dumps(list(_objects(answer, evidence)), ensure_ascii=False, indent=2, default=str)) + "\n"


def json_lines(answer: Rows, evidence: Evidence | None) -> str:
    """An object a line."""
    rows = (json.dumps(row, ensure_ascii=False, default=str) for row in _objects(answer, evidence))
    return "".join(f"{escaped(row)}\n" for row in rows)


def _objects(answer: Rows, evidence: Evidence | None) -> Iterator[dict[str, Any]]:
    for number, row in enumerate(answer.rows):
        fields: dict[str, Any] = dict(zip(answer.columns, row, strict=True))
        if evidence is not None:
            fields["evidence"] = list(_passages(reports_of(answer, number, evidence)))
        yield fields


def _passages(among: Iterable[Report]) -> Iterator[dict[str, Any]]:
    """The passages of each report's first source, each with where every document that prints the report says so."""
    for report in among:
        sources = [{key: value for key, value in asdict(quote).items() if key in _WHERE} for quote in report.sources]
        yield from ({**asdict(quote), "sources": sources} for quote in report.quotes)
