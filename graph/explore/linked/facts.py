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
        known, index = _made.get(graph, (None, None))
        if index is None or known != revision:
            if index is not None:
                index.close()
            index = FactIndex(graph.run)
            _made[graph] = (revision, index)
    return index.find(digest)
