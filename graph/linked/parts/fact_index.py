"""Which fact an address is of: an address has a digest of the fact's id, from which nobody can tell the id."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from threading import Lock
from typing import TypeAlias

from graph.linked.addresses import digest
from graph.store.batches import read
from graph.store.evidence import Run
from graph.store.schema import FACTS
from graph.store.statements import ids_of

from . import cypher
from .statement import Stated

Entry: TypeAlias = tuple[str, str, str, str, str]
_TABLE = "CREATE TABLE fact (digest TEXT PRIMARY KEY, type TEXT, id TEXT, start TEXT, end TEXT) WITHOUT ROWID"
_ADD = "INSERT OR IGNORE INTO fact VALUES (?, ?, ?, ?, ?)"
_FIND = "SELECT type, id, start, end FROM fact WHERE digest = ?"


class FactIndex:
    """Facts by the digest in their address.

    All facts of the graph are gone through once, when the first is asked for, and kept in a temporary file of SQLite,
    of which little is in memory.

    Args:
        run: runs Cypher that reads.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self._lock = Lock()
        self._database: sqlite3.Connection | None = None

    def find(self, digest: str) -> Stated | None:
        """The fact whose address ends with a digest; None where there is none."""
        with self._lock:
            if self._database is None:
                self._database = self._made()
            with closing(self._database.execute(_FIND, [digest])) as rows:
                found = rows.fetchone()
        if found is None:
            return None
        type, id, start, end = found
        return Stated.of(type, {"fact": id, "start": start, "end": end})

    def close(self) -> None:
        """Give the file back."""
        with self._lock:
            if self._database is not None:
                self._database.close()
                self._database = None

    def _made(self) -> sqlite3.Connection:
        database = sqlite3.connect("", check_same_thread=False)  # a name that is empty stands for a temporary file
        with database:
            database.execute(_TABLE)
            database.executemany(_ADD, self._entries())
        return database

    def _entries(self) -> Iterator[Entry]:
        for type, kind in FACTS.items():
            for label in kind.start:
                ids = [row["id"] for row in self._run(ids_of(label))]
                for row in read(self._run, cypher.facts_from(type, label), ids):
                    yield digest(row["fact"]), type, row["fact"], row["start"], row["end"]
