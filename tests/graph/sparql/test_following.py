import tempfile
import time
from pathlib import Path

import pytest

from graph.errors import StoreUnavailable
from graph.sparql.answering import Request
from graph.sparql.endpoint import Endpoint
from graph.sparql.following import Following
from graph.sparql.forms import Kind
from graph.sparql.refusals import NotReady
from graph.sparql.workers import Limits
from graph.store import Store
from graph.store.connection import Connection
from graph.store.targets import ServerTarget
from tests.graph.store.resolvers import as_told
from tests.graph.store.telling import REFERENCE, Pact, tell

BASE = "https://example.org/id/"


@pytest.fixture
def store(connection: Connection) -> Store:
    opened = Store(connection, as_told)
    opened.prepare(REFERENCE)
    return opened


@pytest.mark.parametrize("engine", ["embedded"], indirect=True)
def test_a_snapshot_is_made_when_asked_for_and_follows_the_graph(store: Store) -> None:
    left: list[Path] = []
    following = Following(store, BASE, left.append, least=0)
    try:
        assert following.state == (None, False)
        with pytest.raises(NotReady):
            following.current(0)
        first = following.current(60)
        time.sleep(1)  # between looks
        assert following.current(0) == first
        store.replace([tell("d1", Pact())])
        give_up = time.monotonic() + 60
        while following.current(0) == first:
            assert time.monotonic() < give_up
            time.sleep(0.1)
        second = following.current(0)
        assert second.made > first.made
        while first.folder.exists():
            assert time.monotonic() < give_up
            time.sleep(0.1)
        assert left == [first.folder]
    finally:
        following.close()
    assert not second.folder.exists()


@pytest.mark.parametrize("engine", ["embedded"], indirect=True)
def test_an_endpoint_answers_from_the_graph_under_its_base(store: Store) -> None:
    store.replace([tell("d1", Pact())])
    endpoint = Endpoint(store, BASE, {"mithaq": "https://w3id.org/mithaq/ns#"})
    try:
        request = Request("SELECT ?d { ?d a mithaq:Document }", {Kind.SOLUTIONS: "csv"}, endpoint.prefixes)
        answer, used = endpoint.answer(request)
        assert answer.body.split() == [b"d", b"https://example.org/id/document/d1"]
        assert used.age < 60
    finally:
        endpoint.close()
    assert not used.folder.exists()


class Gone:
    """A graph whose database has gone away."""

    address = ServerTarget("bolt://127.0.0.1:1", "nobody", "nothing")

    def revision(self) -> str | None:
        return "1"


def test_why_there_is_no_snapshot_is_told_and_nothing_is_left_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    endpoint = Endpoint(Gone(), BASE, {}, Limits(seconds=120))
    try:
        with pytest.raises(StoreUnavailable, match=r"127\.0\.0\.1:1"):
            endpoint.answer(Request("ASK {}", {Kind.SOLUTIONS: "csv"}))
        assert list(tmp_path.glob("*/*")) == []
        assert endpoint.state() == (None, False)  # for the page, which says why
    finally:
        endpoint.close()
    assert list(tmp_path.iterdir()) == []
