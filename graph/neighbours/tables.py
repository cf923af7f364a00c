"""The graph as a Frictionless data package: tables in CSV, and a description of them that programs check them by."""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import yaml

from graph.linked import About, Reader

from .files import Files
from .gathered import gathered
from .spreadsheet import csv_lines, harmless

_MAPPING: Mapping[str, Any] = yaml.safe_load(files(__package__).joinpath("tables.yaml").read_text(encoding="utf-8"))
_TABLES: Mapping[str, Any] = _MAPPING["tables"]
DESCRIPTION = "datapackage.json"
_NOTHING = About()


def write_tables(reader: Reader, output: Files, about: About = _NOTHING) -> int:
    """Write a graph as tables, in an order that depends on nothing but its content.

    Args:
        reader: the graph, whole or in part.
        output: takes the files.
        about: what the graph does not tell; licence, publisher and day have a place here.

    Returns:
        Number of rows.
    """
    count = 0
    with output.file(DESCRIPTION) as file:
        file.write(json.dumps(_package(about), ensure_ascii=False, indent=2).encode() + b"\n")
    with gathered(reader) as tables:
        for name, table in _TABLES.items():
            with output.file(_path(name)) as file:
                for line in csv_lines(_rows(tables, table)):
                    file.write(line.encode())
                    count += 1
    return count - len(_TABLES)


def _rows(tables: sqlite3.Connection, table: Mapping[str, Any]) -> Iterator[list[str]]:
    """The header, then what the table's query finds."""
    yield list(table["fields"])
    for row in tables.execute(table["query"]):
        yield [harmless(cell) if isinstance(cell, str) else "" if cell is None else str(cell) for cell in row]


def _package(about: About) -> dict[str, Any]:
    publisher = {"title": about.publisher, "path": about.publisher, "role": "publisher"}
    return {
        "profile": "tabular-data-package",
        **_MAPPING["package"],
        **({"licenses": [{"path": about.licence}]} if about.licence else {}),
        **({"contributors": [publisher]} if about.publisher else {}),
        **({"created": f"{about.issued}T00:00:00Z"} if about.issued else {}),
        "resources": [_resource(name, table) for name, table in _TABLES.items()],
    }


def _resource(name: str, table: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": name,
        "path": _path(name),
        "title": table["title"],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": {
            "fields": [_field(name, described) for name, described in table["fields"].items()],
            "primaryKey": table["key"],
            "foreignKeys": [_reference(field, target) for field, target in table.get("refers", {}).items()],
        },
    }


def _field(name: str, described: str | list[str]) -> dict[str, str]:
    type, title = described if isinstance(described, list) else ("string", described)
    return {"name": name, "type": type, "title": title}


def _reference(field: str, target: str) -> dict[str, Any]:
    return {"fields": field, "reference": {"resource": target, "fields": _TABLES[target]["key"]}}


def _path(name: str) -> str:
    return f"{name}.csv"
