"""Store: the graph in a database, on either engine; documents in and out, candidates for names, the whole as a stream.

Knows what a document brings (`graph.claims.model`). Knows nothing of languages, nor of how texts are read.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .candidates import GraphCandidates
    from .change import Alteration, Change, Line
    from .connection import connect
    from .store import Store, open_store
    from .targets import choose

__all__ = ["Alteration", "Change", "GraphCandidates", "Line", "Store", "choose", "connect", "open_store"]

_HOMES = {
    "Alteration": "change",
    "Change": "change",
    "GraphCandidates": "candidates",
    "Line": "change",
    "Store": "store",
    "choose": "targets",
    "connect": "connection",
    "open_store": "store",
}


def __getattr__(name: str) -> object:
    """Import a public name when it is asked for: the engine's own process must start without loading the driver."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
