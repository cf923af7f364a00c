"""A graph in tables of a temporary database, where what other tools want joined and sorted can be asked for in SQL.

SQLite keeps the tables in a file of its own that goes with the connection, so that memory stays flat.
"""

import json
import math
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import date
from importlib.resources import files
from typing import Any, TypeAlias

import yaml

from graph.linked import Link, Node, Reader

Cell: TypeAlias = str | int | float | None
_TABLES: Mapping[str, Any] = yaml.safe_load(files(__package__).joinpath("gathered.yaml").read_text(encoding="utf-8"))
_NODES: Mapping[str, Sequence[str]] = _TABLES["nodes"]
_RELATIONSHIPS: Mapping[str, Sequence[str]] = _TABLES["relationships"]
_ENDS = ("source_kind", "source", "target_kind", "target", "fact")
_EVIDENCE = ("IN_TEXT", "REFERS_TO")
_BY_LANGUAGE = re.compile(r"(?:name|title)s?_([a-z]{2,3})")
# 32 MB of pages, in memory; all else in the temporary file.
_SETTINGS = ("PRAGMA cache_size = -32000", "PRAGMA temp_store = FILE", "PRAGMA journal_mode = OFF")


@contextmanager
def gathered(reader: Reader) -> Iterator[sqlite3.Connection]:
    """Read a graph into the tables that `gathered.yaml` lists; they are gone when the block ends.

    Args:
        reader: the graph, in any order; what the tables have no place for is passed over.
    """
    with closing(sqlite3.connect("", isolation_level=None)) as connection:
        for statement in (*_SETTINGS, *_definitions(), "BEGIN"):
            connection.execute(statement)
        for node in reader.nodes():
            _add_node(connection, node)
        for link in reader.relationships():
            _add_link(connection, link)
        for statement in (*_TABLES["indexes"], "COMMIT"):
            connection.execute(statement)
        yield connection


def _definitions() -> Iterator[str]:
    for label, columns in _NODES.items():
        yield f"CREATE TABLE {label} ({_listed(['id', *columns])}, UNIQUE (id))"
    for kind, columns in _RELATIONSHIPS.items():
        yield f'CREATE TABLE "{kind}" ({_listed([*_ENDS, *columns])})'
    yield "CREATE TABLE called (kind, id, lang, name)"
    kinds = [kind for kind in _RELATIONSHIPS if kind not in _EVIDENCE]
    ends = [f'SELECT {end}_kind AS kind, {end} AS id FROM "{kind}"' for kind in kinds for end in ("source", "target")]
    yield f"CREATE VIEW linked AS {' UNION '.join(ends)}"
    facts = [f"""SELECT fact, '{kind}' AS type, source, target FROM "{kind}" WHERE fact <> ''""" for kind in kinds]
    yield f"CREATE VIEW fact AS {' UNION ALL '.join(facts)}"
    yield from _TABLES["views"]


def _add_node(connection: sqlite3.Connection, node: Node) -> None:
    label, id, properties = node.node.label, _text(node.node.id), node.properties
    if label not in _NODES:
        return
    row = (id, *(_cell(properties.get(column)) for column in _NODES[label]))
    connection.execute(_insert(label, len(row)), row)
    for key, value in properties.items():
        if language := _BY_LANGUAGE.fullmatch(key):
            names = value if isinstance(value, list) else [value]
            rows = [(label, id, language[1], _cell(name)) for name in names]
            connection.executemany(_insert("called", 4), rows)


def _add_link(connection: sqlite3.Connection, link: Link) -> None:
    if link.type not in _RELATIONSHIPS:
        return
    ends = (link.start.label, _text(link.start.id), link.end.label, _text(link.end.id))
    properties = (link.properties.get(column) for column in ("fact", *_RELATIONSHIPS[link.type]))
    row = (*ends, *map(_cell, properties))
    connection.execute(_insert(link.type, len(row)), row)


def _insert(table: str, columns: int) -> str:
    return f'INSERT INTO "{table}" VALUES ({", ".join("?" * columns)})'


def _listed(columns: Iterable[str]) -> str:
    return ", ".join(f'"{column}"' for column in columns)


def _cell(value: object) -> Cell:
    """A value as SQLite takes it: a list as JSON, what is no number as text."""
    if isinstance(value, list):
        return json.dumps([_text(item) if isinstance(item, str) else item for item in value], ensure_ascii=False)
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return _text(value) if isinstance(value, str) else value  # type: ignore[return-value]


def _text(value: str) -> str:
    """SQLite's functions end a text at a NUL."""
    return value.replace("\0", "\N{REPLACEMENT CHARACTER}")
