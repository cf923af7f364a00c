"""The embedded engine, seen from the program: a child process that serves one folder over Bolt.

Example:
    with EmbeddedEngine(Path("mithaq.store")) as engine:
        driver = GraphDatabase.driver(engine.uri, auth=(engine.username, engine.password))

The child is `graph.store.embedded_server`; see there for how it is set.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from graph.errors import DiskFull, MithaqError, StoreLocked, StoreUnavailable
from graph.store.embedded_server import LOG

# Closing writes what is in memory; the engine's own limit is a minute.
CLOSING_SECONDS = 60


class EmbeddedEngine:
    """An open store folder. Use as a context manager.

    Args:
        folder: made when missing.

    Attributes:
        uri: Bolt address on the loopback interface.
        username: always ``root``.
        password: the store's own, from its folder.

    Raises:
        StoreLocked: on entering, when another process has the folder open.
        DiskFull: on entering, when the folder cannot be made or written.
        StoreUnavailable: on entering, when the engine ends before it is ready; the log is named.
    """

    username = "root"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.uri = ""
        self.password = ""
        self._started = False

    def start(self) -> None:
        """Let the child begin, without waiting until it is ready: entering does both, or the second alone."""
        self._process = self._spawn()
        self._started = True

    def __enter__(self) -> "EmbeddedEngine":
        if not self._started:
            self.start()
        try:
            ready = self._answer()["ready"]
        except BaseException:
            self.close()
            raise
        self.uri = f"bolt://127.0.0.1:{ready['port']}"
        self.password = ready["password"]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def alive(self) -> bool:
        """Whether the engine's process runs."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """Number of the engine's process."""
        return self._process.pid

    def create(self, database: str) -> None:
        """Create a database beside ``mithaq``, which every store has."""
        self._command({"do": "create", "name": database})

    def drop(self, database: str) -> None:
        """Remove a database and its files."""
        self._command({"do": "drop", "name": database})

    def define(self, database: str, statements: Iterable[str]) -> None:
        """Run schema statements in ArcadeDB's SQL, each by itself.

        Raises:
            StoreUnavailable: the engine refuses one.
        """
        self._command({"do": "define", "name": database, "statements": list(statements)})

    def examine(self) -> None:
        """Look for the reason why the engine failed at something, and raise it; return when there is none to see.

        Raises:
            StoreUnavailable: its process has ended.
            DiskFull: there is no room for what a transaction writes.
        """
        self._command({"do": "probe"})

    def close(self) -> None:
        """Let the engine write what it holds and end; return when it has."""
        self._started = False
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                _shut(pipe)
        try:
            self._process.wait(CLOSING_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _spawn(self) -> subprocess.Popen[str]:
        """Start the child, away from the terminal's Ctrl-C: the program rolls back first and then closes the pipe."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with (self.folder / LOG).open("a", encoding="utf-8") as log:
                return subprocess.Popen(
                    [sys.executable, "-P", "-m", "graph.store.embedded_server", str(self.folder.resolve())],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=log,
                    encoding="utf-8",
                    start_new_session=os.name == "posix",
                    creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
                )
        except OSError as error:
            raise unwritable(self.folder, str(error.strerror or error)) from error

    def _command(self, command: dict[str, Any]) -> None:
        try:
            assert self._process.stdin is not None
            self._process.stdin.write(json.dumps(command) + "\n")
            self._process.stdin.flush()
        except OSError as error:
            raise self._ended() from error
        self._answer()

    def _answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise self._ended()
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise self._error(answer)
        return answer

    def _error(self, answer: dict[str, Any]) -> MithaqError:
        """Turn an answer that says what went wrong into the error to raise."""
        if answer["error"] == "locked":
            who = f"process {answer['pid']}" if answer["pid"] else "another process"
            return StoreLocked(
                f"the store {self.folder} is open in {who}", "wait for it to end, or name another store with --store"
            )
        if answer["error"] == "unwritable":
            return unwritable(self.folder, answer["message"])
        return StoreUnavailable(f"the store {self.folder} refused: {answer['message']}")

    def _ended(self) -> MithaqError:
        """Return the error for an engine that ended by itself, with the reason from its log where that tells one."""
        self._process.wait(CLOSING_SECONDS)
        log = self.folder / LOG
        if "No space left on device" in log.read_text(encoding="utf-8", errors="replace"):
            return unwritable(self.folder, "no space left on device")
        status = self._process.returncode
        how = f"was killed by {signal.Signals(-status).name}" if status < 0 else f"ended with status {status}"
        return StoreUnavailable(f"the engine of the store {self.folder} {how}", f"see its log {log}")


def unwritable(folder: Path, reason: str) -> DiskFull:
    """Return the error for a store whose folder cannot take what is written."""
    return DiskFull(
        f"the store {folder} cannot be written: {reason}", "free some space, or name another folder with --store"
    )


def _shut(pipe: Any) -> None:  # noqa: ANN401 - either pipe of a Popen
    """Close a pipe whose other end may be gone."""
    try:
        pipe.close()
    except OSError:
        return
