"""The program as users call it: its words in, its two outputs and its exit code out."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from graph.cli import main
from graph.identity.reference import reference_entities
from graph.store import Store
from graph.store.embedded import EmbeddedEngine
from tests.conftest import ENGINES, Engines
from tests.records import record

Mithaq = Callable[..., Result]


@pytest.fixture
def mithaq(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mithaq:
    """Run the program in an empty folder, without the environment's stores; None unsets a variable."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))  # names for the shell to complete
    for name in ("MITHAQ_STORE", "NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE"):
        monkeypatch.delenv(name, raising=False)

    def run(*words: object, input: bytes | None = None, environ: Mapping[str, str | None] | None = None) -> Result:
        result = CliRunner(env=dict(environ or {})).invoke(main, [str(word) for word in words], input=input)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return result

    return run


@pytest.fixture
def records(tmp_path: Path) -> Path:
    """A file of two records."""
    file = tmp_path / "records.jsonl"
    file.write_text(record("d1").line() + "\n" + record("d2").line() + "\n", encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An embedded store with two documents, for tests that only read it."""
    folder = tmp_path_factory.mktemp("loaded")
    file = folder / "records.jsonl"
    file.write_text(record("d1").line() + "\n" + record("d2").line() + "\n", encoding="utf-8")
    result = CliRunner().invoke(main, ["load", str(file), "--store", str(folder / "store")])
    assert result.exit_code == 0, result.stderr
    return folder / "store"


@pytest.fixture(scope="session")
def answering(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of a store with the same two documents that is running already."""
    folder = tmp_path_factory.mktemp("answering")
    file = folder / "records.jsonl"
    file.write_text(record("d1").line() + "\n" + record("d2").line() + "\n", encoding="utf-8")
    assert CliRunner().invoke(main, ["load", str(file), "--store", str(folder / "store")]).exit_code == 0
    with EmbeddedEngine(folder / "store") as engine:
        yield {
            "NEO4J_URI": engine.uri,
            "NEO4J_USERNAME": engine.username,
            "NEO4J_PASSWORD": engine.password,
            "NEO4J_DATABASE": "mithaq",
        }


@pytest.fixture
def running(mithaq: Mithaq, engines: Engines) -> Iterator[Mithaq]:
    """Run the program on an empty graph of an engine that runs already: to start one takes seconds a command."""
    with on_engine(mithaq, engines, "embedded") as run:
        yield run


@contextmanager
def on_engine(mithaq: Mithaq, engines: Engines, name: str) -> Iterator[Mithaq]:
    """The program on an empty graph of an engine."""
    with engines.empty(name) as connection:
        Store(connection).prepare(reference_entities())
        settings = environ_of(engines, name)

        def run(*words: object, input: bytes | None = None, environ: Mapping[str, str | None] | None = None) -> Result:
            return mithaq(*words, input=input, environ={**settings, **(environ or {})})

        yield run


def environ_of(engines: Engines, name: str) -> dict[str, str]:
    """The environment in which the program finds a running engine."""
    server = engines.embedded() if name == "embedded" else engines.server(name)
    return {
        "NEO4J_URI": server.uri,
        "NEO4J_USERNAME": server.username,
        "NEO4J_PASSWORD": server.password or "",
        "NEO4J_DATABASE": "mithaq" if name == "embedded" else "neo4j",
    }


@pytest.fixture(params=[name for name in ENGINES if name.startswith("neo4j")])
def release(request: pytest.FixtureRequest) -> str:
    """The release of Neo4j a test runs on."""
    name: str = request.param
    request.node.user_properties.append(("engine", name))
    return name


def process(*words: object, **settings: object) -> "subprocess.Popen[bytes]":
    """The program as a process of its own, in a group of its own as a terminal gives it."""
    command = [sys.executable, "-P", "-c", "from graph.cli import main; main()", *map(str, words)]
    return subprocess.Popen(command, start_new_session=True, **settings)  # type: ignore[call-overload,no-any-return]


def press_ctrl_c(running: "subprocess.Popen[bytes]") -> None:
    """What a terminal does: the signal goes to the whole group."""
    os.killpg(running.pid, signal.SIGINT)
