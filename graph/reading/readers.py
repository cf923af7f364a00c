"""Readers by name: the one that ships, and those that other packages add under the entry points `mithaq.readers`."""

from collections.abc import Callable
from functools import cache
from importlib.metadata import entry_points
from typing import TypeAlias, cast

from graph.documents import Document
from graph.errors import UsageError
from ontology.record import Record

Reader: TypeAlias = Callable[[Document], Record]
GROUP = "mithaq.readers"


@cache
def reader(name: str) -> Reader:
    """The reader of that name.

    Raises:
        UsageError: there is none; those there are are listed.
    """
    found = entry_points(group=GROUP)
    if name not in found.names:
        raise UsageError(f"no reader is called {name!r}", f"there are: {', '.join(sorted(found.names))}")
    return cast(Reader, found[name].load())
