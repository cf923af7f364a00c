import os
import resource
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from graph.errors import DiskFull, StoreLocked, StoreUnavailable
from graph.store.connection import Connection, connect
from graph.store.embedded import EmbeddedEngine
from graph.store.targets import EmbeddedTarget

if TYPE_CHECKING:
    from tests.conftest import Engines

COUNT = "MATCH (n) RETURN count(n) AS n"


@pytest.fixture(autouse=True)
def counted(record_property: Callable[[str, object], None]) -> None:
    """These tests run on the embedded engine, without the fixture that says so."""
    record_property("engine", "embedded")


def create(connection: Connection, amount: int) -> None:
    connection.write(lambda transaction: transaction.run("UNWIND range(1, $n) AS i CREATE (:Event {id: i})", n=amount))


def gone(pid: int) -> bool:
    """Whether a process ends within ten seconds."""
    for _ in range(200):
        if not Path(f"/proc/{pid}/cmdline").exists() or not Path(f"/proc/{pid}/cmdline").read_bytes():
            return True
        time.sleep(0.05)
    return False


def test_what_is_written_is_there_after_reopening(tmp_path: Path) -> None:
    with EmbeddedEngine(tmp_path / "store") as engine, connect(EmbeddedTarget(tmp_path / "store"), engine) as opened:
        create(opened, 3)
        password, pid = engine.password, engine.pid
    assert gone(pid)
    with EmbeddedEngine(tmp_path / "store") as engine, connect(EmbeddedTarget(tmp_path / "store"), engine) as opened:
        assert opened.run(COUNT) == [{"n": 3}]
        assert engine.password == password
    assert stat.S_IMODE((tmp_path / "store" / "password").stat().st_mode) == 0o600


def test_lost_password_is_made_anew(tmp_path: Path) -> None:
    with connect(EmbeddedTarget(tmp_path)) as opened:
        create(opened, 1)
    (tmp_path / "password").unlink()
    with connect(EmbeddedTarget(tmp_path)) as opened:
        assert opened.run(COUNT) == [{"n": 1}]


def test_second_opener_is_refused_and_told_who(tmp_path: Path) -> None:
    first, second = EmbeddedEngine(tmp_path), EmbeddedEngine(tmp_path)
    with first, pytest.raises(StoreLocked, match=f"is open in process {os.getpid()}") as caught, second:
        pass
    assert caught.value.exit_code == 5


def test_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(DiskFull, match="cannot be written") as caught, EmbeddedEngine(tmp_path / "file" / "store"):
        pass
    assert caught.value.exit_code == 7


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """For child processes started within, a disk on which no file grows beyond a size."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_full_disk_is_told_and_leaves_what_was_there(tmp_path: Path) -> None:
    target = EmbeddedTarget(tmp_path)
    with files_no_larger_than(2_000_000), connect(target) as opened:
        create(opened, 10)
        with pytest.raises(DiskFull) as caught:
            opened.write(
                lambda transaction: transaction.run(
                    "UNWIND range(1, 500) AS i CREATE (:Document {id: i, text: $text})", text="x" * 50_000
                )
            )
    assert caught.value.exit_code == 7
    with connect(target) as opened:
        assert opened.run(COUNT) == [{"n": 10}]


def test_killed_engine_is_told_and_keeps_what_was_committed(tmp_path: Path) -> None:
    with EmbeddedEngine(tmp_path) as engine, connect(EmbeddedTarget(tmp_path), engine) as opened:
        create(opened, 5)
        os.kill(engine.pid, signal.SIGKILL)
        with pytest.raises(StoreUnavailable, match="was killed by SIGKILL"):
            opened.run(COUNT)
        with pytest.raises(StoreUnavailable, match="was killed by SIGKILL"):
            engine.create("more")
    with connect(EmbeddedTarget(tmp_path)) as opened:
        assert opened.run(COUNT) == [{"n": 5}]


def test_engine_that_cannot_start_names_its_log(tmp_path: Path) -> None:
    (tmp_path / "databases").write_text("no folder")
    with pytest.raises(StoreUnavailable, match="ended with status 1") as caught, EmbeddedEngine(tmp_path):
        pass
    assert str(tmp_path / "engine.log") in caught.value.hint


def test_files_of_the_machine_are_not_read(tmp_path: Path, engines: "Engines") -> None:
    (tmp_path / "secret.csv").write_text("a\nb\n")
    with engines.another() as opened, pytest.raises(StoreUnavailable, match="LOAD CSV file:/// URLs are disabled"):
        opened.run(f"LOAD CSV FROM 'file://{tmp_path}/secret.csv' AS row RETURN row")


INTERRUPTED = """
import os, signal, sys
from pathlib import Path
from graph.store.connection import connect
from graph.store.embedded import EmbeddedEngine
from graph.store.targets import EmbeddedTarget

def work(transaction):
    transaction.run("UNWIND range(1, 100) AS i CREATE (:Event {id: i})")
    os.killpg(0, signal.SIGINT)
    signal.pause()

folder = Path(sys.argv[1])
with EmbeddedEngine(folder) as engine, connect(EmbeddedTarget(folder), engine) as opened:
    try:
        opened.write(work)
    except KeyboardInterrupt:
        print(engine.alive, opened.run("MATCH (n) RETURN count(n) AS n")[0]["n"])
"""


def test_interruption_rolls_back_before_the_engine_ends(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", INTERRUPTED, str(tmp_path)], capture_output=True, text=True, start_new_session=True
    )
    assert done.stdout == "True 0\n"
    assert done.returncode == 0


ABANDONED = """
import sys, time
from pathlib import Path
from graph.store.embedded import EmbeddedEngine

with EmbeddedEngine(Path(sys.argv[1])) as engine:
    print(engine.pid, flush=True)
    time.sleep(600)
"""


def test_engine_ends_with_its_parent(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-P", "-c", ABANDONED, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout
        engine = int(parent.stdout.readline())
        parent.kill()
    # The next opener waits for the engine that is just closing its files.
    with connect(EmbeddedTarget(tmp_path)) as opened:
        assert opened.run(COUNT) == [{"n": 0}]
    assert gone(engine)
