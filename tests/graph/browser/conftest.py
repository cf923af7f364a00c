"""The real Browser page of a real Neo4j, for tests that click in it."""

import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Page

from graph.browser import app, browser_page, link
from graph.explore.server import listen, server
from graph.identity.reference import reference_entities
from graph.store import Store, neo4j_server, open_store
from graph.store.targets import ServerTarget
from tests import chromium
from tests.conftest import PASSWORD, Engines

PATIENCE = 60_000  # milliseconds; a busy machine takes its time, an idle one is not kept waiting


@dataclass(frozen=True)
class Served:
    """A Neo4j with its graph and the address of its Browser page."""

    target: ServerTarget
    store: Store
    page: str


@pytest.fixture
def neo4j(engines: Engines, engine: str, tmp_path: Path) -> Iterator[Served]:
    """An empty graph of Mithaq in the Neo4j of this run; where its page cannot be reached, in one from the jars."""
    with engines.empty(engine) as connection:
        target = engines.server(engine)
        page = browser_page(connection.run)
        if _answers(page):
            yield _served(Store(connection), target, page)
            return
    home = tmp_path / "neo4j"
    running = neo4j_server.start(engine.removeprefix("neo4j-"), home, {"NEO4J_PASSWORD": PASSWORD})
    try:
        target = ServerTarget(running.uri, running.username, running.password)
        with open_store(target) as store:
            yield _served(store, target, running.browser)
    finally:
        neo4j_server.stop(home)


@contextmanager
def shown(folder: Path, neo4j: Served) -> Iterator[Page]:
    """Browser, connected, with the guide of a folder in its side panel."""
    taken = listen()
    serving = server(app(folder, neo4j.page))
    thread = Thread(target=serving.run, kwargs={"sockets": [taken]})
    thread.start()
    try:
        with chromium.browser() as browser:
            page = browser.new_page(viewport={"width": 1300, "height": 900})
            page.set_default_timeout(PATIENCE)
            page.route(lambda url: not _here(url), lambda route: route.abort())
            page.goto(link(neo4j.page, taken.getsockname()[1], neo4j.target.uri, neo4j.target.username))
            page.get_by_test_id("password").fill(neo4j.target.password or "")
            page.get_by_test_id("connect").click()
            page.get_by_text("You are connected as user").wait_for()
            yield page
    finally:
        serving.should_exit = True
        thread.join()
        taken.close()


def _served(store: Store, target: ServerTarget, page: str) -> Served:
    store.prepare(reference_entities())
    return Served(target, store, page)


def _answers(page: str) -> bool:
    try:
        with urllib.request.urlopen(page, timeout=10) as answer:
            return b"Neo4j Browser" in answer.read()
    except (urllib.error.URLError, TimeoutError):
        return False


def _here(url: str) -> bool:
    return url.split("/")[2].rpartition(":")[0] in {"127.0.0.1", "localhost"}
