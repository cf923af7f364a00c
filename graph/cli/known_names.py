"""Names in the graph for the shell to complete, in a small file that is read without opening the store.

To open the embedded engine takes seconds and locks the store; to load the driver for a Neo4j takes longer than a key
press may. So commands leave the names behind: beside an embedded store, or in the user's folder for a server.
"""

import contextlib
import hashlib
import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from graph.answers.visible import one_line
from graph.store.targets import EmbeddedTarget, Target
from queries import lookup
from queries.catalogue import plain

if TYPE_CHECKING:
    from graph.store import Store

# What a parameter's type may be named by; a post stands for its holder where that has no name.
KINDS: Mapping[str, tuple[str, ...]] = {
    "official": ("official", "post"),
    "agency": ("agency",),
    "country": ("country",),
    "area": ("area",),
    "document": ("document",),
    "event": ("event",),
}
MOST = 200
"""Names that are offered at once."""
DAY = 24 * 60 * 60
_MAIN, _OTHER = "main", "other"
_BEFORE_ALL = 0.0


def file_of(target: Target, folder: Path) -> Path:
    """Where the names of a store are.

    Args:
        target: the store.
        folder: the user's, for what is kept of servers.
    """
    if isinstance(target, EmbeddedTarget):
        return target.folder / "names.tsv"
    where = hashlib.sha256(f"{target.uri} {target.database or ''}".encode()).hexdigest()[:16]
    return folder / "names" / f"{where}.tsv"


def is_old(file: Path, target: Target) -> bool:
    """Whether names were never written, or the graph has changed since; a server's graph may have within a day."""
    try:
        written = file.stat().st_mtime
    except OSError:
        return True
    return written == _BEFORE_ALL or (time.time() - written > DAY and not isinstance(target, EmbeddedTarget))


def outdate(file: Path) -> bool:
    """Mark names, where there are any, as older than the graph: they serve until they are renewed.

    To read all names of a large graph takes seconds, which not every small change should cost.

    Returns:
        Whether there are any.
    """
    try:
        os.utime(file, (_BEFORE_ALL, _BEFORE_ALL))
    except OSError:
        return False
    return True


def renew(graph: "Store", file: Path) -> None:
    """Write the names that the graph holds, all or nothing, readable by their owner only.

    A file that cannot be written is left as it is: without it there is nothing to complete, and no more is lost.
    """
    partial = file.with_name(f".{file.name}.{os.getpid()}")
    with contextlib.suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
            out.writelines(_lines(graph))
        partial.replace(file)


def beginning(file: Path, kind: str, typed: str) -> list[tuple[str, str]]:
    """Names of a kind that begin with what is typed, else those with a word that does, each with what it is.

    Case, accents and vowel signs do not count. Where there are more than `MOST`, the last of them is among those that
    are given, so that they begin alike only as far as all of them do.

    Args:
        file: from `file_of`; without it there are no names.
        kind: one of `KINDS`.
        typed: in any script; empty gives one name of each.
    """
    start = plain(typed)
    found: dict[str, str] = {}
    within: dict[str, str] = {}
    for rank, about, name, folded in _read(file, kind):
        if folded.startswith(start) and (start or rank == _MAIN):
            found.setdefault(name, about)
        elif start and f" {start}" in folded:
            within.setdefault(name, about)
    names = sorted((found or within).items())
    return names if len(names) <= MOST else [*names[: MOST - 1], names[-1]]


def _read(file: Path, kind: str) -> Iterator[list[str]]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except OSError:
        return
    for line in lines:
        if line.startswith(f"{kind}\t"):
            yield line.split("\t")[1:]


def _lines(graph: "Store") -> Iterator[str]:
    """A line a name: kind, whether it is the first of its bearer, what the bearer is, the name, the name for search."""
    for kind, sources in KINDS.items():
        for source in sources:
            for row in graph.run(lookup(f"known/{source}")):
                for number, name in enumerate(dict.fromkeys(one_line(name) for name in row["names"] if name)):
                    rank = _OTHER if number else _MAIN
                    yield "\t".join((kind, rank, one_line(row["about"] or ""), name, plain(name))) + "\n"
