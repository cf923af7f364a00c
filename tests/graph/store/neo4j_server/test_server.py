import os
import stat
import urllib.request
from pathlib import Path

import pytest

from graph.errors import DiskFull, StoreVersion, UsageError
from graph.store.connection import connect
from graph.store.neo4j_server import Running, start, status, stop
from graph.store.targets import ServerTarget

CACHE = {"MITHAQ_CACHE": os.environ.get("MITHAQ_CACHE", "")}


def reach(running: Running) -> ServerTarget:
    return ServerTarget(running.uri, running.username, running.password)


def test_start_status_stop_and_start_again(tmp_path: Path) -> None:
    home = tmp_path / "neo4j"
    assert status(home) is None
    running = start("5.26", home, CACHE)
    try:
        assert start("5.26", home, CACHE) == status(home) == running
        assert running.version == "5.26.30"
        assert "://127.0.0.1:" in running.uri
        with connect(reach(running)) as opened:
            opened.write(lambda transaction: transaction.run("CREATE (:Event {id: 'e'})"))
            analyzers = opened.run("CALL db.index.fulltext.listAvailableAnalyzers() YIELD analyzer RETURN analyzer")
        assert {"analyzer": "arabic"} in analyzers
        with urllib.request.urlopen(running.browser) as page:
            assert "<title>Neo4j Browser</title>" in page.read().decode()
        assert stop(home) == running
        assert status(home) is None
        assert "Stopped." in (home / "logs" / "neo4j.log").read_text()
        again = start("5.26", home, CACHE)
        assert again.password == running.password
        with connect(reach(again)) as opened:
            assert opened.run("MATCH (n:Event) RETURN n.id AS id") == [{"id": "e"}]
    finally:
        stop(home)
    assert stop(home) is None
    assert stat.S_IMODE((home / "server.json").stat().st_mode) == 0o600


def test_home_of_another_release(tmp_path: Path) -> None:
    (tmp_path / "version").write_text("5.26.30")
    with pytest.raises(StoreVersion, match=r"was made by Neo4j 5.26.30, not 2026.08.1"):
        start("2026", tmp_path, CACHE)


def test_password_too_short_for_neo4j(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no password under 8 characters"):
        start("5.26", tmp_path, {**CACHE, "NEO4J_PASSWORD": "short"})


def test_home_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DiskFull, match="cannot be written"):
        start("5.26", tmp_path / "file" / "home", CACHE)


def test_stop_where_nothing_runs(tmp_path: Path) -> None:
    assert stop(tmp_path) is None
