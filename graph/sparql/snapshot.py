"""Snapshots: what queries are asked of, made by a process of its own out of a graph or a file."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

import graph.errors
from graph.errors import MithaqError, StoreUnavailable
from graph.store.targets import ServerTarget


@dataclass(frozen=True, slots=True)
class GraphSource:
    """A graph in a database that is open, as RDF.

    Attributes:
        address: where the process reaches it.
        base: under which everything gets its address.
    """

    address: ServerTarget
    base: str

    def told(self) -> Mapping[str, object]:
        """The same in words for the process."""
        return {"address": asdict(self.address), "base": self.base}


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file of RDF, in the format and packed as its name tells."""

    path: Path

    def told(self) -> Mapping[str, object]:
        """The same in words for the process."""
        return {"file": str(self.path)}


Source: TypeAlias = GraphSource | FileSource


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A graph as it was.

    Attributes:
        folder: where it lies.
        made: when its making began; what was written later may be missing.
    """

    folder: Path
    made: datetime

    @property
    def age(self) -> int:
        """Seconds since it was made."""
        return max(0, int((datetime.now(UTC) - self.made).total_seconds()))


class Making:
    """A snapshot that is being made.

    Args:
        source: what of.
        folder: where to; it must not be there yet.

    Raises:
        OSError: no process can be started.
    """

    def __init__(self, source: Source, folder: Path) -> None:
        self.folder = folder
        self._snapshot = Snapshot(folder, datetime.now(UTC))
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "graph.sparql.loading", str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        self._wanted = json.dumps(source.told()) + "\n"

    def wait(self) -> Snapshot:
        """Return when it is made.

        Raises:
            MithaqError: what the process says, as for reading the graph or the file; it could not be written.
        """
        try:
            said = self._talk()
        finally:
            self.stop()
        if self._process.returncode == 0:
            return self._snapshot
        raise _told(said)

    def stop(self) -> None:
        """End the process if it is at work."""
        self._process.kill()
        self._process.wait()

    def _talk(self) -> str:
        """Give the process what it needs, and return what it says until it ends: its input stays open until then."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        with self._process.stdin as input, self._process.stdout as output:
            input.write(self._wanted)
            input.flush()
            said = output.read()
            self._process.wait()
            return said


def _told(said: str) -> MithaqError:
    """The error that a process said."""
    if not said:
        return StoreUnavailable("the snapshot was not made: its process was ended")
    error = json.loads(said)
    kind: type[MithaqError] = getattr(graph.errors, error["error"])
    return kind(error["message"], error["hint"])
