"""Facts by their address, for as long as the graph stays as it is."""

from threading import Lock
from weakref import WeakKeyDictionary

from graph.linked.parts.fact_index import FactIndex
from graph.linked.parts.statement import Stated
from graph.store import Store

_made: WeakKeyDictionary[Store, tuple[str | None, FactIndex]] = WeakKeyDictionary()
_lock = Lock()


def fact_of(digest: str, graph: Store) -> Stated | None:
    """The fact whose address ends with a digest; None where the graph holds none."""
    with _lock:
        revision = graph.revision()
        if graph not in _made or _made[graph][0] != revision:
            _made[graph] = (revision, FactIndex(graph.run))
        index = _made[graph][1]
    return index.find(digest)
