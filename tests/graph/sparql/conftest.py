"""A small snapshot, and a server that must see no request."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from graph.sparql.snapshot import FileSource, Making, Snapshot

STATEMENTS = "".join(f"<a:s{number}> <a:p> {number} <a:g{number % 2}> .\n" for number in range(100))


@pytest.fixture(scope="session")
def snapshot(tmp_path_factory: pytest.TempPathFactory) -> Snapshot:
    """A hundred statements in two graphs."""
    folder = tmp_path_factory.mktemp("sparql")
    return Making(FileSource(statements(folder)), folder / "snapshot").wait()


def statements(folder: Path) -> Path:
    """A file of the statements."""
    file = folder / "some.nq"
    file.write_text(
        STATEMENTS.replace(" <a:g", "^^<http://www.w3.org/2001/XMLSchema#integer> <a:g")
        .replace("<a:p> ", '<a:p> "')
        .replace("^^", '"^^'),
        encoding="utf-8",
    )
    return file


@pytest.fixture
def elsewhere() -> Iterator[tuple[str, list[str]]]:
    """The address of another server, and what was asked of it."""
    seen: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.path)
            self.send_error(404)

        do_POST = do_GET  # noqa: N815 - so the library calls it

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", seen
        server.shutdown()
        thread.join()
