"""An endpoint: queries to a graph that is being served, answered from a snapshot that follows it."""

import contextlib
from collections.abc import Mapping
from pathlib import Path

from graph.errors import MithaqError

from .answering import Answer, Request
from .following import Following, Graph
from .snapshot import Snapshot
from .workers import Limits, Workers


class Endpoint:
    """Answers queries; nothing is made or started before the first one.

    Args:
        graph: open for as long as this is.
        base: under which everything gets its address.
        prefixes: that queries need not declare.
        limits: of each query.
    """

    def __init__(self, graph: Graph, base: str, prefixes: Mapping[str, str], limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self.prefixes = prefixes
        self._workers = Workers(self.limits)
        self._following = Following(graph, base, self._workers.leave)

    def answer(self, request: Request) -> tuple[Answer, Snapshot]:
        """Answer a query, with the snapshot from which.

        Raises:
            Refused, Stopped, Busy: see `workers.Workers.ask`.
            NotReady: the first snapshot is still being made, after as many seconds as a query may take.
            MithaqError: it could not be made.
        """
        used: list[Snapshot] = []

        def folder() -> Path:
            used.append(self._following.current(self.limits.seconds))
            return used[0].folder

        return self._workers.ask(folder, request), used[0]

    def state(self) -> tuple[Snapshot | None, bool]:
        """The snapshot, if there is one, and whether another is being made; asking begins with it, if it can."""
        with contextlib.suppress(MithaqError):
            self._following.current(0)
        return self._following.state

    def close(self) -> None:
        """End all processes, and remove the snapshot."""
        self._workers.close()
        self._following.close()
