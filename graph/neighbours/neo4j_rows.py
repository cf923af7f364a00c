"""Rows of a graph for `neo4j-admin database import`, and what must be known of all before the first is written."""

import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias

from graph.linked import Link, Node
from graph.linked.model import Properties, Stored

# What a row is of: a label, or a type of relationship with the labels of its ends.
Kind: TypeAlias = tuple[str, ...]
# A row put aside: its kind, its ends, and its properties by name with type and value.
Row: TypeAlias = Mapping[str, Any]
TYPES: Mapping[type, str] = {bool: "boolean", int: "long", float: "double", date: "date", str: "string"}
# Characters for private use: those that the graph itself does not use separate and mark.
_PRIVATE = tuple(map(chr, range(0xE000, 0xF900)))


class Rows:
    """Turns nodes and relationships into rows, and remembers which types and characters went by.

    Attributes:
        types: of each property of a kind; several where a figure's number is whole or not.
    """

    def __init__(self) -> None:
        self.types: dict[Kind, dict[str, set[str]]] = {}
        self._used: set[str] = set()

    @property
    def delimiter(self) -> str:
        """Separates what is in a list."""
        return next(mark for mark in (";", "|", *_PRIVATE) if mark not in self._used)

    @property
    def mark(self) -> str:
        """Alone in a list, means the empty list; twice, the empty text alone: the tool takes both for nothing."""
        return next(mark for mark in _PRIVATE if mark not in self._used | {self.delimiter})

    def node(self, node: Node) -> tuple[str, str]:
        """Key to sort by, and row in JSON."""
        return self._row((node.node.label,), [node.node.id], node.properties)

    def link(self, link: Link) -> tuple[str, str]:
        """Key to sort by, and row in JSON."""
        return self._row((link.type, link.start.label, link.end.label), [link.start.id, link.end.id], link.properties)

    def _row(self, kind: Kind, ends: list[str], properties: Properties) -> tuple[str, str]:
        types = self.types.setdefault(kind, defaultdict(set))
        cells = {name: (_type(value), _plain(value)) for name, value in properties.items()}
        for name, (type, value) in cells.items():
            types[name].add(type)
            if isinstance(value, list):
                self._used.update(*value)
        row = {"kind": kind, "ends": ends, "cells": cells}
        # Nodes come first: their kinds have one part, those of relationships three.
        key = "\t".join((str(len(kind)), *kind, *ends, str(properties.get("fact", ""))))
        return key, json.dumps(row, ensure_ascii=False, sort_keys=True)


def _type(value: Stored) -> str:
    if isinstance(value, list):
        return f"{TYPES[type(value[0])] if value else 'string'}[]"
    return TYPES[type(value)]


def _plain(value: Stored) -> str | list[str]:
    """As text; what is true or false as Java writes it."""
    if isinstance(value, list):
        return [_text(item) for item in value]
    return _text(value)


def _text(value: object) -> str:
    if isinstance(value, float):  # Python writes inf where Java has Infinity
        return {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}.get(text := repr(value), text)
    return str(value).lower() if isinstance(value, bool) else str(value)
