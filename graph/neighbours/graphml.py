"""The graph as GraphML, the exchange format of programs that draw and measure networks."""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from importlib.resources import files
from itertools import chain
from typing import Any, BinaryIO
from xml.sax.saxutils import escape

import yaml

from graph.linked import Reader

from .gathered import gathered
from .ids import fact_id, node_id

_MAPPING: Mapping[str, Any] = yaml.safe_load(files(__package__).joinpath("graphml.yaml").read_text(encoding="utf-8"))
_KEYS: Mapping[str, Mapping[str, str]] = _MAPPING["keys"]
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
"""
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# As it is, a reader would make a line feed of it.
_KEPT = {"\r": "&#13;"}


def write_graphml(reader: Reader, output: BinaryIO) -> int:
    """Write the entities and facts of a graph as GraphML, in an order that depends on nothing but its content.

    Args:
        reader: the graph, whole or in part.
        output: takes UTF-8. Characters that XML 1.0 has no way to write become U+FFFD.

    Returns:
        Number of nodes and edges.
    """
    count = 0
    output.write(_HEAD.encode())
    for of, keys in _KEYS.items():
        for name, type in keys.items():
            key = f' <key id="{of}_{name}" for="{of}" attr.name="{name}" attr.type="{type}"/>\n'
            output.write(key.encode())
    output.write(b' <graph id="mithaq" edgedefault="directed">\n')
    with gathered(reader) as tables:
        for element in chain(_nodes(tables), _edges(tables)):
            output.write(element.encode())
            count += 1
    output.write(b" </graph>\n</graphml>\n")
    return count


def _nodes(tables: sqlite3.Connection) -> Iterator[str]:
    for query in _MAPPING["nodes"]:
        for name, fragment in _MAPPING["fragments"].items():
            query = query.replace(f"{{{name}}}", fragment.rstrip())
        for row in _rows(tables, query):
            id = node_id(row["kind"], row["id"])
            yield f'  <node id="{id}">{_data("node", row)}</node>\n'


def _edges(tables: sqlite3.Connection) -> Iterator[str]:
    edges = _MAPPING["edges"]
    for type in edges["types"]:
        for row in _rows(tables, edges["query"].replace("{type}", type)):
            source, target = node_id(row["source_kind"], row["source"]), node_id(row["target_kind"], row["target"])
            id = fact_id(row["fact"] or "|".join((type, source, target)))
            data = _data("edge", {**row, "label": type, "mutual": type in edges["mutual"]})
            yield f'  <edge id="{id}" source="{source}" target="{target}">{data}</edge>\n'


def _rows(tables: sqlite3.Connection, query: str) -> Iterator[dict[str, Any]]:
    rows = tables.execute(query)
    columns = [column[0] for column in rows.description]
    return (dict(zip(columns, row, strict=True)) for row in rows)


def _data(of: str, row: Mapping[str, Any]) -> str:
    return "".join(
        f'<data key="{of}_{name}">{_written(row[name], type)}</data>'
        for name, type in _KEYS[of].items()
        if row.get(name) is not None
    )


def _written(value: object, type: str) -> str:
    text = str(value).lower() if type == "boolean" else str(value)
    return escape(_FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text), _KEPT)
