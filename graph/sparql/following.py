"""A snapshot that follows its graph: made when it is first needed, and anew in the background when that changed.

While another is being made, and for a while after one was, queries are answered from the one that is there.
"""

import shutil
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from graph.errors import MithaqError, StoreUnavailable
from graph.store.targets import ServerTarget

from .refusals import NotReady
from .snapshot import GraphSource, Making, Snapshot

LOOKING_SECONDS = 1.0
"""Between looks at whether the graph changed."""
LEAST_SECONDS = 10.0
SHARE = 4
"""From the end of a making to the next: `LEAST_SECONDS`, and so many times as long as it took."""


class Graph(Protocol):
    """A graph that is open: a `graph.store.Store`."""

    @property
    def address(self) -> ServerTarget:
        """Where another process reaches it."""

    def revision(self) -> str | None:
        """A word that changes with each write."""


class Following:
    """The snapshot of a graph.

    Args:
        graph: open for as long as this is.
        base: under which everything gets its address.
        leave: called with the folder of a snapshot that another took the place of; returns when nobody reads it.
        least: as `LEAST_SECONDS`.
    """

    def __init__(
        self, graph: Graph, base: str, leave: Callable[[Path], None] = lambda _: None, least: float = LEAST_SECONDS
    ) -> None:
        self._graph = graph
        self._base = base
        self._leave = leave
        self._least = least
        self._lock = threading.Condition()
        self._folder: Path | None = None
        self._snapshot: Snapshot | None = None
        self._revision: str | None = None
        self._making: Making | None = None
        self._failure: MithaqError | None = None
        self._looked = self._next = 0.0
        self._closed = False

    def current(self, patience: float) -> Snapshot:
        """The newest snapshot that there is.

        Args:
            patience: seconds to wait for the first one.

        Raises:
            NotReady: the first one is still being made.
            MithaqError: it could not be made.
        """
        with self._lock:
            self._look()
            self._lock.wait_for(lambda: self._snapshot or not self._making, patience)
            if self._snapshot is not None:
                return self._snapshot
            if self._failure is not None:
                raise self._failure
        raise NotReady("the snapshot that queries are asked of is being made", "ask again in a few seconds", 5)

    @property
    def state(self) -> tuple[Snapshot | None, bool]:
        """The snapshot, if there is one, and whether another is being made."""
        with self._lock:
            return self._snapshot, self._making is not None

    def close(self) -> None:
        """Stop what is being made, and remove what was."""
        with self._lock:
            self._closed = True
            if self._making is not None:
                self._making.stop()
            self._lock.wait_for(lambda: self._making is None)
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)

    def _look(self) -> None:
        """Begin to make a snapshot if there is none of the graph as it is."""
        now = time.monotonic()
        if self._closed or self._making is not None or now < max(self._looked, self._next):
            return
        self._looked = now + LOOKING_SECONDS
        revision = self._graph.revision()
        if self._snapshot is not None and revision == self._revision:
            return
        if self._folder is None:
            self._folder = Path(tempfile.mkdtemp(prefix="mithaq-sparql-"))
        folder = Path(tempfile.mkdtemp(dir=self._folder)) / "snapshot"
        self._making = Making(GraphSource(self._graph.address, self._base), folder)
        threading.Thread(target=self._make, args=(self._making, revision, now), daemon=True).start()

    def _make(self, making: Making, revision: str | None, began: float) -> None:
        made, failure = None, None
        try:
            made = making.wait()
        except MithaqError as error:
            failure = error
        except OSError as error:
            failure = StoreUnavailable(f"the snapshot could not be made: {error}")
        finally:
            if made is None:
                shutil.rmtree(making.folder.parent, ignore_errors=True)
            before = self._ended(made, revision, failure, began)
        if made is not None and before is not None:
            self._leave(before.folder)
            shutil.rmtree(before.folder.parent, ignore_errors=True)

    def _ended(
        self, made: Snapshot | None, revision: str | None, failure: MithaqError | None, began: float
    ) -> Snapshot | None:
        """Take what was made in place of the one before, which is returned."""
        with self._lock:
            before = self._snapshot
            if made is not None:
                self._snapshot, self._revision = made, revision
            self._failure = failure
            now = time.monotonic()
            self._next = now + max(self._least, SHARE * (now - began))
            self._making = None
            self._lock.notify_all()
            return before
