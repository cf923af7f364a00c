"""Worker processes seen from the program: started when there is a query, ended at a limit, started again."""

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from .answering import Answer, Request
from .messages import receive, send
from .refusals import BY_NAME, Busy, Stopped

SECONDS = 10.0
MEGABYTES = 2_048
AT_ONCE = 2
WAITING = 8
STARTING_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Limits:
    """What a query may take.

    Attributes:
        seconds: from the beginning of its reading to the last byte of its answer.
        megabytes: of memory, where the system has such a limit (Linux).
    """

    seconds: float = SECONDS
    megabytes: int = MEGABYTES


class Worker:
    """A process that answers one query after the other; use it in one thread at a time.

    Attributes:
        turn: held by whoever uses it, where several do.
        folder: of the snapshot that it reads.
    """

    def __init__(self, limits: Limits) -> None:
        self.turn = threading.Lock()
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self.folder: Path | None = None

    def ask(self, folder: Path, request: Request) -> Answer:
        """Answer a query from the snapshot in a folder.

        Raises:
            Refused: as `answering.answer`.
            Stopped: a limit was reached; the process has ended, and the next query starts another.
        """
        process = self._started(folder)
        with self._ending(self._limits.seconds) as expired:
            reply = _exchange(process, asdict(request))
        if reply is None or expired():
            self.close()
        if reply is None:
            raise self._stopped(expired())
        head, body = reply
        if "refused" in head:
            raise BY_NAME[head["refused"]](head["message"], head["hint"])
        return Answer(head["form"], body)

    def close(self) -> None:
        """End the process, if there is one."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    _shut(pipe)

    def _started(self, folder: Path) -> "subprocess.Popen[bytes]":
        if self._process is not None and (self.folder != folder or self._process.poll() is not None):
            self.close()
        if self._process is None:
            self._process, self.folder = _spawn(folder, self._limits.megabytes), folder
            with self._ending(STARTING_SECONDS):
                ready = receive(self._process.stdout) if self._process.stdout else None
            if ready is None:
                self.close()
                raise Stopped("the process that answers queries does not start", "ask again; see the program's output")
        return self._process

    @contextmanager
    def _ending(self, seconds: float) -> Iterator[Callable[[], bool]]:
        """Kill the process if the block takes longer; the block is given what tells whether that came to pass."""
        process, expired = self._process, threading.Event()

        def expire() -> None:
            expired.set()
            if process is not None:
                process.kill()

        timer = threading.Timer(seconds, expire)
        timer.start()
        try:
            yield expired.is_set
        finally:
            timer.cancel()

    def _stopped(self, expired: bool) -> Stopped:
        if expired:
            limit = f"{self._limits.seconds:g} seconds"
            return Stopped(f"the query was stopped after {limit}", "ask for less: name what it begins from, use LIMIT")
        limit = f"{self._limits.megabytes:,} MB"
        return Stopped(
            f"the query ended its process; it may have needed more memory than {limit}", "ask for less, or in parts"
        )


class Workers:
    """So many queries at once, and a short queue before them.

    Args:
        limits: of each query.
        at_once: processes.
        waiting: queries that may wait for one of them.
    """

    def __init__(self, limits: Limits, at_once: int = AT_ONCE, waiting: int = WAITING) -> None:
        self._limits = limits
        self._workers = [Worker(limits) for _ in range(at_once)]
        self._free: queue.LifoQueue[Worker] = queue.LifoQueue()  # the last one first: it is warm
        for worker in self._workers:
            self._free.put(worker)
        self._places = threading.BoundedSemaphore(at_once + waiting)
        self._closed = False

    def ask(self, folder: Callable[[], Path], request: Request) -> Answer:
        """Answer a query, when it is its turn.

        Args:
            folder: tells, when the query's turn has come, which snapshot is to be asked; it may wait for that.
            request: the query.

        Raises:
            Refused, Stopped: as `Worker.ask`.
            Busy: too many wait already, or those before take too long.
        """
        busy = Busy(
            "other queries are being answered", "ask again in a few seconds", max(1, round(self._limits.seconds))
        )
        if not self._places.acquire(blocking=False):
            raise busy
        try:
            worker = self._free.get(timeout=3 * self._limits.seconds)
        except queue.Empty:
            raise busy from None
        else:
            try:
                with worker.turn:
                    if self._closed:
                        raise busy
                    return worker.ask(folder(), request)
            finally:
                self._free.put(worker)
        finally:
            self._places.release()

    def leave(self, folder: Path) -> None:
        """Return when no process reads a snapshot any more: each that does is ended after the query that it is at."""
        for worker in self._workers:
            with worker.turn:
                if worker.folder == folder:
                    worker.close()

    def close(self) -> None:
        """End all processes, also those that are at a query."""
        self._closed = True
        for worker in self._workers:
            worker.close()


def _spawn(folder: Path, megabytes: int) -> "subprocess.Popen[bytes]":
    """Start a process, away from the terminal's Ctrl-C."""
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "graph.sparql.worker", str(folder), str(megabytes)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=os.name == "posix",
        creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )


def _exchange(process: "subprocess.Popen[bytes]", asked: Any) -> tuple[Any, bytes] | None:  # noqa: ANN401 - plain data
    """Ask, and wait for the reply; None where the process ends before it is whole."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        send(process.stdin, asked)
        return receive(process.stdout)
    except OSError:
        return None


def _shut(pipe: Any) -> None:  # noqa: ANN401 - either pipe of a Popen
    """Close a pipe whose other end is gone."""
    try:
        pipe.close()
    except OSError:
        return
