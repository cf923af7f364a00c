"""Reading: what one document says, as a record, each fact with the words that say it.

Knows documents, languages and the ontology. Knows nothing of the store.
"""

from collections.abc import Callable
from functools import cache
from importlib.metadata import entry_points
from typing import TypeAlias

from graph import __version__
from graph.documents import Document
from graph.errors import UsageError
from graph.reading.rules import read
from ontology.record import Record

__all__ = ["Reader", "read", "reader", "version"]

Reader: TypeAlias = Callable[[Document], Record]
_GROUP = "mithaq.readers"


def reader(name: str = "rules") -> Reader:
    """Find a reader by its name among those installed.

    Args:
        name: ``rules``, or the name of an entry point of the group ``mithaq.readers``.
    Returns:
        A function from a document to its record.
    Raises:
        UsageError: no reader has that name.
    """
    if name == "rules":
        return read
    found = entry_points(group=_GROUP)
    if name not in found.names:
        known = ", ".join(sorted({"rules", *found.names}))
        raise UsageError(f"no reader is called {name!r}", f"installed readers: {known}")
    loaded: Reader = found[name].load()
    return loaded


@cache
def version(name: str) -> str:
    """Version of what an installed reader belongs to: Mithaq's, or that of the package that brings the reader."""
    for entry in entry_points(group=_GROUP, name=name):
        if entry.dist is not None and not entry.value.startswith("graph."):
            return entry.dist.version
    return __version__
