"""A database filled in one go from a folder of CSV that was written for `neo4j-admin database import`."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from graph.errors import BadGraphFile, StoreLocked, UsageError
from graph.store.connection import connect
from graph.store.neo4j_server.server import Running, prepare, start, status
from graph.store.targets import ServerTarget

ARGUMENTS, FINISH = "import.args", "finish.cypher"


def fill(version: str, home: Path, folder: Path, environ: Mapping[str, str] = os.environ) -> Running:
    """Fill the database of a new home, start its server, and run what the folder has to be run afterwards.

    Args:
        version: see `graph.store.neo4j_server.releases`.
        home: without a database; else as for `graph.store.neo4j_server.start`.
        environ: as there.
        folder: holds ``import.args``, the files that it names, and ``finish.cypher``, a statement a line.

    Raises:
        BadGraphFile: the folder is none of these, or the tool refuses it; its log is named.
        UsageError: the home has a database.
        MithaqError: as for `graph.store.neo4j_server.start`.
    """
    home, folder = home.resolve(), folder.resolve()
    for name in (ARGUMENTS, FINISH):
        if not (folder / name).is_file():
            raise BadGraphFile(f"{folder} holds no {name}", "`mithaq export --format neo4j-admin` writes such a folder")
    if status(home) or (home / "data" / "databases" / "neo4j").exists():
        raise UsageError(f"{home} has a database already; nothing was imported", "name another folder with --home")
    _run_tool(home, prepare(version, home, environ), folder)
    running = start(version, home, environ)
    statements = (folder / FINISH).read_text(encoding="utf-8").splitlines()
    with connect(ServerTarget(running.uri, running.username, running.password)) as connection:
        connection.define(statements)
    return running


def _run_tool(home: Path, jars: Path, folder: Path) -> None:
    command = [sys.executable, "-P", "-m", "graph.store.neo4j_server.importer", str(home), str(jars), str(folder)]
    log = home / "import.log"
    with log.open("wb") as output:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False)
    if done.returncode == StoreLocked.exit_code:
        raise StoreLocked(f"another process works on the Neo4j in {home}", "try again in a moment")
    if done.returncode:
        raise BadGraphFile(f"neo4j-admin could not import {folder} (status {done.returncode})", f"see {log}")
