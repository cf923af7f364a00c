"""Values as the driver gives them, turned into plain Python."""

from collections.abc import Mapping
from typing import Any

from neo4j.graph import Entity, Path
from neo4j.time import Date, DateTime, Duration, Time

_PLAIN = frozenset({str, int, float, bool, type(None)})


def plain(value: Any) -> Any:  # noqa: ANN401 - whatever a query returns
    """Return a value without the driver's classes.

    Args:
        value: a date becomes `datetime.date`; other temporal values ISO text; a node or relationship the mapping
            of its properties; a path the list of its nodes' properties; lists and maps are gone through.
    """
    if type(value) in _PLAIN:
        return value
    if type(value) is dict:
        return {key: it if type(it) in _PLAIN else plain(it) for key, it in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, Date):
        return value.to_native()
    if isinstance(value, DateTime | Time | Duration):
        return value.iso_format()
    if isinstance(value, Path):
        return [plain(node) for node in value.nodes]
    if isinstance(value, Mapping | Entity):
        return {key: plain(item) for key, item in value.items()}
    return value
