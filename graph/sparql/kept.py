"""Snapshots kept between commands: one a folder, with what it was made of, so that the next command can tell."""

import json
import os
import shutil
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from .snapshot import Making, Snapshot, Source

_ABOUT = "about.json"
_STORE = "snapshot"
UNUSED_SECONDS = 30 * 24 * 60 * 60
MAKING_SECONDS = 24 * 60 * 60
"""No making takes as long."""


def find(folder: Path, state: Mapping[str, Any]) -> Snapshot | None:
    """The snapshot of a folder, if it was made of what is there now.

    Args:
        folder: as for `keep`.
        state: what must be as it was, by name.
    """
    for about in folder.glob(f"*/{_ABOUT}"):
        try:
            kept = json.loads(about.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue  # another command removes it, or was ended while it made it
        if all(kept.get(name) == value for name, value in state.items()):
            with suppress(OSError):  # others may have made it
                os.utime(about)
            return Snapshot(about.parent / _STORE, datetime.fromisoformat(kept["made"]))
    return None


def keep(folder: Path, state: Mapping[str, Any], source: Source) -> Snapshot:
    """Make a snapshot and keep it in place of the one before; only its owner may read it.

    Args:
        folder: made when missing.
        state: what it was made of, as JSON can say it.
        source: what to make it of.

    Raises:
        MithaqError: as for `snapshot.Making`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    before = [other for other in folder.iterdir() if _is_past(other)]
    home = Path(tempfile.mkdtemp(dir=folder))
    making = Making(source, home / _STORE)
    try:
        made = making.wait()
    except BaseException:
        making.stop()
        shutil.rmtree(home, ignore_errors=True)
        raise
    note(made, state)
    for other in before:
        shutil.rmtree(other, ignore_errors=True)
    return made


def _is_past(other: Path) -> bool:
    """Whether a snapshot is made, or its making was broken off: another command may be at it."""
    with suppress(OSError):
        return (other / _ABOUT).exists() or time.time() - other.stat().st_mtime > MAKING_SECONDS
    return False


def prune(folder: Path) -> None:
    """Remove what nobody has asked for long, of what folders in a folder keep."""
    for about in folder.glob(f"*/*/{_ABOUT}"):
        with suppress(OSError):  # another command has removed it
            if time.time() - about.stat().st_mtime > UNUSED_SECONDS:
                shutil.rmtree(about.parent, ignore_errors=True)


def note(snapshot: Snapshot, state: Mapping[str, Any]) -> None:
    """Write down beside a kept snapshot what it was made of."""
    about = {**state, "made": snapshot.made.isoformat()}
    (snapshot.folder.parent / _ABOUT).write_text(json.dumps(about), encoding="utf-8")
