"""The explorer as a reader has it: served over HTTP, on graphs loaded once a run, looked at in a real Chromium."""

import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Dialog, Page, Request

from graph.cli.demo_command import example_documents
from graph.cli.load_command import load
from graph.documents import Document, read_documents
from graph.explore import application
from graph.explore.server import listen, server
from graph.identity.reference import reference_entities
from graph.identity.resolve import resolve
from graph.reading import reader
from graph.sparql.workers import Limits
from graph.store import Store, open_store
from graph.store.neo4j_server.jars import cache
from graph.store.targets import EmbeddedTarget
from ontology.record import Record
from tests.chromium import browser
from tests.conftest import Engines
from tests.explore.hostile import hostile
from tests.speed.large import large_store

Visit = Callable[..., Page]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """The browser of this run."""
    with browser() as started:
        yield started


@pytest.fixture
def visit(chromium: Browser) -> Iterator[Visit]:
    """Open an address in a window of its own; what goes wrong in any of them fails the test at its end.

    Options are those of a browser's context, such as ``locale``, ``color_scheme`` or ``java_script_enabled``.
    """
    troubles: list[str] = []
    with ExitStack() as stack:

        def opened(address: str, **options: Any) -> Page:
            context = chromium.new_context(**{"locale": "en", **options})
            stack.callback(context.close)
            page = context.new_page()
            watch(page, address, troubles)
            page.goto(address)
            return page

        yield opened
    assert troubles == []


def watch(page: Page, address: str, troubles: list[str]) -> None:
    """Note errors of a page, dialogs, and whatever it asks of anybody but its own server."""
    home = "/".join(address.split("/")[:3])

    def console(message: ConsoleMessage) -> None:
        missing = "404" in message.text and message.location["url"] == page.url  # a page that says so
        if message.type in ("error", "warning") and not missing:
            troubles.append(f"{page.url}: {message.type}: {message.text}")

    def request(asked: Request) -> None:
        if not asked.url.startswith((home, "data:", "blob:")):
            troubles.append(f"{page.url} asks {asked.url}")

    def dialog(shown: Dialog) -> None:
        troubles.append(f"{page.url}: dialog {shown.message}")
        shown.dismiss()

    page.on("console", console)
    page.on("pageerror", lambda error: troubles.append(f"{page.url}: {error}"))
    page.on("request", request)
    page.on("dialog", dialog)


@pytest.fixture(scope="session")
def examples(engines: Engines) -> Iterator[Store]:
    """A graph of the example documents."""
    with holding(engines, example_records()) as store:
        yield store


@pytest.fixture(scope="session")
def attacked(engines: Engines) -> Iterator[Store]:
    """A graph of the hostile document."""
    with holding(engines, [hostile()]) as store:
        yield store


def example_records() -> list[Record]:
    """The example documents, read."""
    read = reader("rules")
    entries = read_documents([str(example_documents())])
    return [read(entry) for entry in entries if isinstance(entry, Document)]


@contextmanager
def holding(engines: Engines, records: list[Record]) -> Iterator[Store]:
    """A new graph of some records."""
    with engines.another() as connection:
        store = Store(connection)
        store.prepare(reference_entities())
        list(load(map(resolve, records), store))
        yield store


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A graph of 20,000 officials and 100,000 claims."""
    folder = tmp_path_factory.mktemp("large") / "store"
    shutil.copytree(large_store(cache(os.environ)), folder)
    with open_store(EmbeddedTarget(folder)) as store:
        store.prepare(reference_entities())  # indexes that came since it was made
        yield store


@pytest.fixture(scope="session")
def site(examples: Store) -> Iterator[str]:
    """Address of an explorer of the example documents."""
    with served(examples) as address:
        yield address


@pytest.fixture(scope="session")
def attacked_site(attacked: Store) -> Iterator[str]:
    """Address of an explorer of the hostile document."""
    with served(attacked) as address:
        yield address


@pytest.fixture(scope="session")
def large_site(large: Store) -> Iterator[str]:
    """Address of an explorer of the large graph."""
    with served(large) as address:
        yield address


@contextmanager
def served(store: Store, limits: Limits | None = None, base: str | None = None) -> Iterator[str]:
    """Serve an explorer in a thread; its address, without a slash at the end."""
    taken = listen()
    port = taken.getsockname()[1]
    serving = server(application(store, port, base, limits))
    thread = threading.Thread(target=serving.run, kwargs={"sockets": [taken]})
    thread.start()
    try:
        while not serving.started:
            time.sleep(0.01)
        yield f"http://127.0.0.1:{port}"
    finally:
        serving.should_exit = True
        thread.join()
        taken.close()
