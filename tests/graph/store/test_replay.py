"""What happens when the connection breaks at the worst moment: a proxy between driver and server cuts it."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import pytest

from graph.errors import StoreUnavailable
from graph.store.connection import Transaction, connect
from graph.store.targets import ServerTarget

if TYPE_CHECKING:
    from tests.conftest import Engines

COMMIT = b"\x00\x02\xb0\x12\x00\x00"  # Bolt's message, as the driver sends it: a chunk of two bytes, then the end
COUNT = "MATCH (n) RETURN count(n) AS n"


class CuttingProxy:
    """Passes bytes on; `cuts` times, after a commit has reached the server, it drops the answer and the connection."""

    def __init__(self, port: int, cuts: int) -> None:
        self.cuts = cuts
        self._port = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.uri = f"bolt://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                threading.Thread(target=self._pass_on, args=(client,), daemon=True).start()

    def _pass_on(self, client: socket.socket) -> None:
        with client, socket.create_connection(("127.0.0.1", self._port)) as server, suppress(OSError):
            back = threading.Thread(target=self._answers, args=(server, client), daemon=True)
            back.start()
            while sent := client.recv(65536):
                if COMMIT in sent and self.cuts:
                    self.cuts -= 1
                    client.shutdown(socket.SHUT_RDWR)
                server.sendall(sent)
            server.shutdown(socket.SHUT_WR)
            back.join()

    @staticmethod
    def _answers(server: socket.socket, client: socket.socket) -> None:
        with suppress(OSError):
            while received := server.recv(65536):
                client.sendall(received)


@contextmanager
def through_proxy(engines: "Engines", engine: str, cuts: int) -> Iterator[ServerTarget]:
    if engine == "embedded":
        embedded = engines.embedded()
        target = ServerTarget(embedded.uri, embedded.username, embedded.password, "mithaq")
    else:
        target = engines.server(engine)
    proxy = CuttingProxy(int(target.uri.rsplit(":", 1)[1]), cuts)
    try:
        yield ServerTarget(proxy.uri, target.username, target.password, target.database)
    finally:
        proxy.close()


def merge(transaction: Transaction) -> list[dict[str, Any]]:
    return transaction.run("UNWIND range(1, 5) AS i MERGE (n:Event {id: i}) RETURN count(n) AS n")


def test_commit_of_unknown_outcome_is_replayed(engines: "Engines", engine: str) -> None:
    with engines.empty(engine) as direct, through_proxy(engines, engine, 1) as target, connect(target) as cut:
        assert cut.write(merge) == [{"n": 5}]
        assert direct.run(COUNT) == [{"n": 5}]


def test_replay_that_meets_what_it_repeats_is_replayed(engines: "Engines", engine: str) -> None:
    begun: list[Transaction] = []

    def work(transaction: Transaction) -> list[dict[str, Any]]:
        begun.append(transaction)
        if len(begun) == 2:  # as when the first commit is done while the replay is on its way
            return transaction.run("UNWIND [7, 7] AS i CREATE (n:Event {id: i}) RETURN count(n) AS n")
        return merge(transaction)

    with engines.empty(engine) as direct, through_proxy(engines, engine, 1) as target, connect(target) as cut:
        direct.define(["CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE"])
        assert cut.write(work) == [{"n": 5}]
        assert direct.run(COUNT) == [{"n": 5}]
        assert len(begun) == 3


def test_commit_that_keeps_breaking_is_told(engines: "Engines", engine: str) -> None:
    unknown = pytest.raises(StoreUnavailable, match="whether it was written is unknown")
    with engines.empty(engine), through_proxy(engines, engine, 99) as target, connect(target) as cut, unknown:
        cut.write(merge)


def test_no_replay_where_the_caller_wants_none(engines: "Engines", engine: str) -> None:
    with engines.empty(engine), through_proxy(engines, engine, 1) as target, connect(target) as cut:
        with pytest.raises(StoreUnavailable, match="whether it was written is unknown"):
            cut.write(merge, replay=False)
        assert cut.run(COUNT)[0]["n"] in (0, 5)
