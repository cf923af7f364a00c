"""Rows of every question, computed in Python from the same graph, without any Cypher; a module a group."""

from importlib import import_module

from queries.catalogue import groups

from .shared import REFERENCES, rows

for _group in groups():
    import_module(f"{__name__}.{_group}")

__all__ = ["REFERENCES", "rows"]
