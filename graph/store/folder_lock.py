"""One process at a time in a store's folder: a lock that the system frees when its holder ends, however it ends."""

import os
import sys
import time
from pathlib import Path
from types import TracebackType

# A parent that was killed leaves the engine a moment to close its files; a second opener waits that long.
PATIENCE_SECONDS = 3.0


class LockedBy(Exception):  # it is the holder, not a failure of ours; never leaves the engine's process
    """Another process holds the folder.

    Args:
        pid: its number, None when it could not be read.
    """

    def __init__(self, pid: int | None) -> None:
        super().__init__(f"held by process {pid}")
        self.pid = pid


class FolderLock:
    """Hold `file` locked within a ``with`` block.

    Args:
        file: made when missing, left in place afterwards.
        pid: number of the process to name to others, written in the file.
        patience: seconds to wait for another holder to go.

    Raises:
        LockedBy: somebody else holds it.
        OSError: the file cannot be made.
    """

    def __init__(self, file: Path, pid: int, patience: float = PATIENCE_SECONDS) -> None:
        self.file = file
        self.pid = pid
        self.patience = patience

    def __enter__(self) -> "FolderLock":
        self._descriptor = os.open(self.file, os.O_RDWR | os.O_CREAT, 0o600)
        give_up = time.monotonic() + self.patience
        while not _acquire(self._descriptor):
            if time.monotonic() > give_up:
                os.close(self._descriptor)
                raise LockedBy(holder(self.file))
            time.sleep(0.05)
        os.truncate(self._descriptor, 0)
        os.write(self._descriptor, str(self.pid).encode())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._descriptor)


def held(file: Path) -> bool:
    """Return whether a process holds a lock file."""
    try:
        descriptor = os.open(file, os.O_RDWR)
    except FileNotFoundError:
        return False
    try:
        return not _acquire(descriptor)
    finally:
        os.close(descriptor)


def holder(file: Path) -> int | None:
    """Return the process number written in a lock file, None when there is none."""
    try:
        return int(file.read_text(encoding="ascii"))
    except (OSError, ValueError):
        return None


def _acquire(descriptor: int) -> bool:
    """Take the lock without waiting; False when somebody else holds it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            # Windows locks are mandatory: a byte far behind the number, so that the number stays readable.
            os.lseek(descriptor, 1 << 20, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
            os.lseek(descriptor, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
