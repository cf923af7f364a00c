"""Ids of nodes and facts that other tools take: letters, digits, dots and hyphens, unique over all kinds."""

import hashlib
import re
import sqlite3

from graph.linked.addresses import digest
from graph.linked.mapping import graph_mapping

_PLAIN = re.compile(r"[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?", re.ASCII)
# FollowTheMoney takes no longer ones.
_LONGEST = 200


def node_id(kind: str, id: str) -> str:
    """The id of a node: its own where that begins with its kind, else the kind before it.

    One with other characters is 32 digits of its sha256, after two hyphens.
    """
    own = graph_mapping().labels[kind].strip
    start = own or f"{kind.lower()}-"
    rest = id.removeprefix(own)
    if (not own or id.startswith(own)) and _PLAIN.fullmatch(rest) and len(start) + len(rest) <= _LONGEST:
        return start + rest
    return f"{start}-{hashlib.sha256(id.encode()).hexdigest()[:32]}"


def fact_id(fact: str) -> str:
    """The id of a fact: `fact-` and the digits of its address in RDF."""
    return f"fact-{digest(fact)}"


def teach(tables: sqlite3.Connection) -> None:
    """Let queries call both."""
    tables.create_function("node_id", 2, node_id, deterministic=True)
    tables.create_function("fact_id", 1, fact_id, deterministic=True)
