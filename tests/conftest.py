"""Real engines for tests: each is started when a test first asks for it, and ends with the run.

A test that takes `engine`, `connection` or `store` runs once on each of `ENGINES`, with an empty database. For a
Neo4j these ways are tried in order: the server at ``MITHAQ_TEST_NEO4J_URI`` (for 5.26; emptied by each test!),
a container where a Docker engine answers and `testcontainers` is installed, the published jars. An engine that
cannot be had fails its tests; the last lines of the run say which engines ran, how they were had, and how many tests
passed on each.

With ``-n 2`` all tests of an engine run in one worker, which alone starts it, and else all of a file.
"""

import fcntl
import gc
import importlib
import itertools
import os
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from graph.errors import StoreUnavailable
from graph.identity.reference import reference_entities
from graph.store import Store, neo4j_server
from graph.store.connection import Connection, connect
from graph.store.embedded import EmbeddedEngine
from graph.store.targets import EmbeddedTarget, ServerTarget, Target

ENGINES = ("embedded", "neo4j-5.26", "neo4j-2026")
IMAGES = {"neo4j-5.26": "neo4j:5.26-community", "neo4j-2026": "neo4j:2026.08-community"}
PASSWORD = "only-for-tests"

settings.register_profile("mithaq", deadline=None, max_examples=50)  # a busy machine takes any time for an example
settings.load_profile("mithaq")


class Engines:
    """The engines of one run.

    Args:
        folder: where stores and databases are made.
        stack: ends them.
    """

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder = folder
        self._stack = stack
        self._numbers = itertools.count(1)
        self._embedded: EmbeddedEngine | None = None
        self._servers: dict[str, ServerTarget] = {}
        self.had: dict[str, str] = {}

    @contextmanager
    def empty(self, engine: str) -> Iterator[Connection]:
        """Give a database without data on an engine; types, constraints and indexes that tests have made stay.

        Each engine has one database for it (Neo4j Community has no second one), so a test that needs two at once takes
        `another` as well. Emptying takes 20 ms, making the schema anew 300 ms.
        """
        with connect(self.target(engine), self._embedded) as connection:
            connection.write(lambda transaction: transaction.run("MATCH (n) DETACH DELETE n"))
            yield connection

    @contextmanager
    def bare(self, engine: str) -> Iterator[Connection]:
        """Give a database without data and without schema on an engine."""
        if engine == "embedded":
            with self.another() as connection:
                yield connection
        else:
            with self.empty(engine) as connection:
                for kind in ("CONSTRAINT", "INDEX"):
                    names = connection.run(f"SHOW {kind} YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
                    connection.define(f"DROP {kind} `{row['name']}` IF EXISTS" for row in names)
                yield connection

    @contextmanager
    def another(self) -> Iterator[Connection]:
        """Give a new database on the embedded engine, removed afterwards."""
        engine, name = self.embedded(), f"test{next(self._numbers)}"
        engine.create(name)
        try:
            with connect(EmbeddedTarget(engine.folder, name), engine) as connection:
                yield connection
        finally:
            engine.drop(name)

    def target(self, engine: str) -> Target:
        """Return where an engine runs, having started it."""
        return EmbeddedTarget(self.embedded().folder) if engine == "embedded" else self.server(engine)

    def server(self, engine: str) -> ServerTarget:
        """Return a running Neo4j."""
        if engine not in self._servers:
            target, way = _neo4j(engine, self._folder, self._stack)
            with connect(target) as connection:
                rows = connection.run("CALL dbms.components() YIELD name, versions RETURN name, versions[0] AS version")
            self._servers[engine] = target
            self.had[engine] = f"Neo4j {rows[0]['version']} ({way})"
        return self._servers[engine]

    def embedded(self) -> EmbeddedEngine:
        """Return the running embedded engine."""
        if self._embedded is None:
            self._embedded = self._stack.enter_context(EmbeddedEngine(self._folder / "store"))
            self.had["embedded"] = "embedded"
        return self._embedded


def _neo4j(engine: str, folder: Path, stack: ExitStack) -> tuple[ServerTarget, str]:
    """Have a Neo4j; return it and the way it was had."""
    uri = os.environ.get("MITHAQ_TEST_NEO4J_URI")
    if uri and engine == "neo4j-5.26":
        user = os.environ.get("MITHAQ_TEST_NEO4J_USERNAME", "neo4j")
        return ServerTarget(uri, user, os.environ.get("MITHAQ_TEST_NEO4J_PASSWORD")), "MITHAQ_TEST_NEO4J_URI"
    container = _container(IMAGES[engine], stack)
    if container:
        return container, "container"
    home = folder / engine
    environ = {"NEO4J_PASSWORD": PASSWORD, "MITHAQ_CACHE": os.environ.get("MITHAQ_CACHE", "")}
    with (folder.parents[1] / "starting").open("w") as one_at_a_time:  # else two may settle on one free port
        fcntl.flock(one_at_a_time, fcntl.LOCK_EX)
        running = neo4j_server.start(engine.removeprefix("neo4j-"), home, environ)
    stack.callback(neo4j_server.stop, home)
    return ServerTarget(running.uri, running.username, running.password), "jars"


def _container(image: str, stack: ExitStack) -> ServerTarget | None:
    """Start a container; None where no Docker engine answers, the image is not to be had, or a package is missing."""
    try:
        docker: Any = importlib.import_module("docker")
        containers: Any = importlib.import_module("testcontainers.core.container")
    except ImportError:
        return None
    if not _docker_answers(docker):
        return None
    try:
        container = containers.DockerContainer(image).with_env("NEO4J_AUTH", f"neo4j/{PASSWORD}")
        stack.enter_context(container.with_exposed_ports(7687))
    except docker.errors.DockerException:
        return None
    address = f"{container.get_container_host_ip()}:{container.get_exposed_port(7687)}"
    return _answering(ServerTarget(f"bolt://{address}", "neo4j", PASSWORD))


def _docker_answers(docker: Any) -> bool:
    """Whether a Docker engine answers; where none does, the client leaves a socket open, of which Python would warn."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        try:
            docker.from_env(timeout=5).close()
            answers = True
        except docker.errors.DockerException:
            answers = False
        gc.collect()
    return answers


def _answering(target: ServerTarget) -> ServerTarget:
    """Wait until a server answers."""
    give_up = time.monotonic() + 120
    while True:
        try:
            with connect(target):
                return target
        except StoreUnavailable:
            if time.monotonic() > give_up:
                raise
            time.sleep(0.5)


@pytest.fixture(scope="session")
def engines(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Engines]:
    """The engines of this run, for tests that need more than one database or engine at once."""
    with ExitStack() as stack:
        opened = Engines(tmp_path_factory.mktemp("engines"), stack)
        request.config.stash[HAD] = opened.had
        yield opened


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """The name of the engine a test runs on."""
    name: str = request.param
    request.node.user_properties.append(("engine", name))
    return name


@pytest.fixture
def connection(engines: Engines, engine: str) -> Iterator[Connection]:
    """A database without data."""
    with engines.empty(engine) as opened:
        yield opened


@pytest.fixture
def bare_connection(engines: Engines, engine: str) -> Iterator[Connection]:
    """A database without data and without schema, for tests of making the schema."""
    with engines.bare(engine) as opened:
        yield opened


@pytest.fixture
def store(connection: Connection) -> Store:
    """A graph of Mithaq without documents: schema, mark, countries and areas."""
    opened = Store(connection)
    opened.prepare(reference_entities())
    return opened


HAD = pytest.StashKey[dict[str, str]]()


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Give each worker of pytest-xdist whole engines and files."""
    scheduling: Any = importlib.import_module("xdist.scheduler").LoadScopeScheduling(config, log)
    scheduling._split_scope = _engine_or_file
    return scheduling


def _engine_or_file(nodeid: str) -> str:
    file, _, name = nodeid.partition("::")
    return next((engine for engine in ENGINES if engine in name.partition("[")[2]), file)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Report the engines of a worker to the process that sums up."""
    if hasattr(session.config, "workeroutput"):
        session.config.workeroutput["engines"] = session.config.stash.get(HAD, {})


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what a worker reports; one that crashed reports nothing."""
    node.config.stash.setdefault(HAD, {}).update(getattr(node, "workeroutput", {}).get("engines", {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say which engines ran, how they were had, and how many tests passed and failed on each."""
    had = config.stash.get(HAD, {})
    if had:
        told = [f"{had[name]} {_count(terminalreporter, name)}" for name in ENGINES if name in had]
        terminalreporter.write_line("engines: " + "; ".join(told))


def _count(terminalreporter: pytest.TerminalReporter, engine: str) -> str:
    outcomes = Counter(
        report.outcome
        for report in itertools.chain.from_iterable(terminalreporter.stats.values())
        if isinstance(report, pytest.TestReport) and ("engine", engine) in report.user_properties
        if report.when == "call" or report.outcome == "failed"
    )
    failed = f", {outcomes['failed']} failed" if outcomes["failed"] else ""
    return f"{outcomes['passed']} tests{failed}"
