"""The embedded engine's own process: ArcadeDB with its Bolt plugin on a store's folder.

Started by `graph.store.embedded` as ``python -P -m graph.store.embedded_server FOLDER``; nobody else runs it.
It speaks lines of JSON: on standard output first ``{"ready": …}`` or ``{"error": …}``, then one answer to each
command read from standard input. It stops when its standard input closes, so it cannot outlive its parent.
"""

import json
import os
import secrets
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from graph.store.folder_lock import FolderLock, LockedBy

if TYPE_CHECKING:
    from arcadedb_embedded.server import ArcadeDBServer  # type: ignore[import-untyped]

# One gigabyte of heap carried 118,000 claims. -Xrs leaves signals to Python, so that Ctrl-C does not end the JVM in
# the middle of a commit. The serial collector is the smallest. The quick compiler alone: on two cores the thorough one
# costs more than it gains, at the start (2.4 s against 1.1 s) and in a load of 100,000 claims (7,000 rows a second
# against 9,800).
JVM_FLAGS = "-Xmx1g -Xrs -XX:+UseSerialGC -XX:-UsePerfData -XX:TieredStopAtLevel=1"
# Settings of databases; those given to the server itself do not reach them.
DATABASE_SETTINGS: Mapping[str, object] = {
    "txWalFlush": 1,  # the write-ahead log is flushed at each commit
    "opencypher.loadCsv.allowFileUrls": "false",
    "opencypher.loadCsv.allowRemoteUrls": "false",
}
# Standard error, in the store's folder.
LOG = "engine.log"
# A document's text crosses in one message: four times the size at which `read` refuses one, with room for a batch.
MESSAGE_BYTES = 64 * 1024 * 1024
# What one transaction may add: 8 MB of properties, and the write-ahead log of them.
BATCH_BYTES = 16 * 1024 * 1024
SETTINGS: Mapping[str, object] = {
    "mode": "development",  # "production" hides what went wrong from the client; the rest of it is set below
    "host": "127.0.0.1",
    "http_port": 0,  # the server cannot do without; 0 = any free port
    "server_plugins": "Bolt:com.arcadedb.bolt.BoltProtocolPlugin",
    "bolt_port": 0,
    "server_saltIterations": 1000,  # the password is 24 random bytes: slow hashing adds nothing but time
    "bolt_maxMessageSize": MESSAGE_BYTES,
    "bolt_packstream_maxValueLength": MESSAGE_BYTES,
}


def password(folder: Path) -> str:
    """Return the store's password, kept in its folder and readable by its owner only.

    A store without one gets a new one, and its user list, which holds the hash of the lost one, is made anew.
    """
    file = folder / "password"
    if file.is_file() and (kept := file.read_text(encoding="ascii").strip()):
        return kept
    (folder / "config" / "server-users.jsonl").unlink(missing_ok=True)
    made = secrets.token_urlsafe(24)
    partial = folder / "password.new"
    partial.unlink(missing_ok=True)
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as out:
        out.write(made)
    partial.replace(file)
    return made


def start(folder: Path, secret: str) -> "ArcadeDBServer":
    """Start the JVM and the server on `folder`; the working directory becomes the folder, where the logs go."""
    database_settings = (f"-Darcadedb.{name}={value}" for name, value in DATABASE_SETTINGS.items())
    os.environ["ARCADEDB_JVM_ARGS"] = " ".join((JVM_FLAGS, *database_settings))
    os.chdir(folder)
    from arcadedb_embedded.server import ArcadeDBServer

    server = ArcadeDBServer(str(folder), secret, dict(SETTINGS))
    server.start()
    return server


def bolt_port(server: "ArcadeDBServer") -> int:
    """Return the port that the Bolt plugin listens on."""
    ports = [plugin.getPort() for plugin in server._java_server.getPlugins() if str(plugin.getName()) == "Neo4j-Bolt"]
    return int(ports[0])


def create(server: "ArcadeDBServer", name: str) -> None:
    """Create the database `name` unless it is there."""
    if not server._java_server.existsDatabase(name):
        server.create_database(name)


def drop(server: "ArcadeDBServer", name: str) -> None:
    """Remove the database `name` with its files."""
    server._java_server.getDatabase(name).getEmbedded().drop()
    server._java_server.removeDatabase(name)


def define(server: "ArcadeDBServer", name: str, statements: list[str]) -> None:
    """Run schema statements in SQL on the database `name`, each by itself."""
    database = server.get_database(name)
    for statement in statements:
        database.command("sql", statement)


def probe(_: "ArcadeDBServer") -> None:
    """Write as much as a batch takes, in the store's folder, and remove it.

    Raises:
        OSError: there is no room; the engine itself only says that a commit failed.
    """
    with tempfile.TemporaryFile(dir=".") as file:
        file.write(bytes(BATCH_BYTES))


COMMANDS: Mapping[str, Callable[..., None]] = {"create": create, "drop": drop, "define": define, "probe": probe}


def obey(server: "ArcadeDBServer", command: Mapping[str, Any]) -> dict[str, Any]:
    """Run one command, ``{"do": NAME, …arguments}``, and return the answer to print."""
    from arcadedb_embedded.exceptions import ArcadeDBError  # type: ignore[import-untyped]
    from jpype import JException  # type: ignore[import-untyped]

    arguments = {key: value for key, value in command.items() if key != "do"}
    try:
        COMMANDS[command["do"]](server, **arguments)
    except (ArcadeDBError, JException) as error:
        return {"error": "refused", "message": str(error)}
    except OSError as error:
        return {"error": "unwritable", "message": str(error.strerror)}
    return {"done": command["do"]}


def answers(folder: Path, commands: IO[str]) -> Iterator[dict[str, Any]]:
    """Open the store, say so, then answer each command until the parent closes the pipe."""
    with FolderLock(folder / "lock", os.getppid()):
        (folder / LOG).write_bytes(b"")  # the parent opened it to append: it tells of this opening only
        server = start(folder, secret := password(folder))
        try:
            create(server, "mithaq")
            yield {"ready": {"port": bolt_port(server), "password": secret}}
            for line in commands:
                yield obey(server, json.loads(line))
        finally:
            server.stop()


def main(arguments: list[str]) -> int:
    """Serve the folder named by the only argument; return the exit status."""
    # The JVM and its libraries may print: the pipe to the parent is kept apart, and file descriptor 1 leads to the log.
    with os.fdopen(os.dup(1), "w", encoding="utf-8") as parent:
        os.dup2(2, 1)
        try:
            for answer in answers(Path(arguments[0]).resolve(), sys.stdin):
                print(json.dumps(answer), file=parent, flush=True)
        except LockedBy as lock:
            print(json.dumps({"error": "locked", "pid": lock.pid}), file=parent, flush=True)
        except OSError as error:
            print(json.dumps({"error": "unwritable", "message": str(error.strerror)}), file=parent, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
