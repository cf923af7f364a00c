"""The graph as entities of FollowTheMoney, which Aleph, OpenAleph and OpenSanctions' tools read: JSON, one a line."""

import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from importlib.resources import files
from typing import Any, BinaryIO

import yaml

from graph.linked import Reader

from . import followthemoney_values as values
from .gathered import gathered
from .ids import teach

_MAPPING: Mapping[str, Any] = yaml.safe_load(
    files(__package__).joinpath("followthemoney.yaml").read_text(encoding="utf-8")
)
_KINDS: Mapping[str, str] = {name: kind for kind, names in _MAPPING["kinds"].items() for name in names}
_WRITTEN: Mapping[str, Callable[[str], str]] = {
    "name": values.name,
    "address": values.address,
    "country": values.country,
    "date": values.day,
    "language": partial(values.language, known=_MAPPING["languages"]),
    "url": values.url,
}


def write_followthemoney(reader: Reader, output: BinaryIO) -> int:
    """Write a graph as FollowTheMoney entities, in an order that depends on nothing but its content.

    Args:
        reader: the graph, whole or in part.
        output: takes UTF-8, one entity a line.

    Returns:
        Number of entities.
    """
    count = 0
    with gathered(reader) as tables:
        teach(tables)
        for entry in _MAPPING["entities"]:
            rows = tables.execute(_query(entry["query"]))
            columns = [column[0] for column in rows.description]
            for row in rows:
                entity = _entity(dict(zip(columns, row, strict=True)), entry["rest"])
                output.write(json.dumps(entity, ensure_ascii=False, sort_keys=True).encode() + b"\n")
                count += 1
    return count


def _query(query: str) -> str:
    for name, fragment in _MAPPING["fragments"].items():
        query = query.replace(f"{{{name}}}", fragment.rstrip())
    return query


def _entity(row: dict[str, Any], rest: str) -> dict[str, Any]:
    """An entity of a row; what FollowTheMoney would drop goes to the property `rest`."""
    schema, id = row.pop("schema"), row.pop("id")
    properties: dict[str, set[str]] = {}
    for name, value in _stated(row):
        for property, written in _written(name, value):
            properties.setdefault(property or rest, set()).add(written)
    if any(column in row for column in ("name", "name[]")) and "name" not in properties:
        properties["name"] = {id}
    properties["alias"] = properties.get("alias", set()) - properties.get("name", set())
    return {"id": id, "schema": schema, "properties": {name: sorted(of) for name, of in properties.items() if of}}


def _stated(row: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for column, value in row.items():
        name = column.removesuffix("[]")
        for item in json.loads(value or "[]") if column != name else [value]:
            if item is not None and str(item).strip():
                yield name, str(item)


def _written(name: str, value: str) -> Iterator[tuple[str, str]]:
    """Property and value; no property for what goes to the rest."""
    kind = _KINDS.get(name, "text")
    if kind == "edtf":
        yield from _period(value)
    elif written := _WRITTEN.get(kind, values.text)(value):
        yield name, written
    elif kind not in ("name", "text") and (kept := values.text(value)):
        yield "", f"{name}: {kept}"


def _period(value: str) -> Iterator[tuple[str, str]]:
    """An EDTF date or interval; as text beside it where it says more than FollowTheMoney's dates do."""
    ends = value.split("/")
    names = ("startDate", "endDate") if len(ends) > 1 else ("date",)
    days = [(name, values.day(end.rstrip("?~%"))) for name, end in zip(names, ends, strict=False)]
    yield from ((name, day) for name, day in days if day)
    if [day for _, day in days] != ends and (kept := values.text(value)):
        yield "", f"date: {kept}"
