"""A server on the loopback interface that completes chats as it is told to, well or badly."""

import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Json = dict[str, Any]


@dataclass
class Reply:
    """What the server does with one request.

    Attributes:
        body: sent as it is.
        status, headers: of the answer.
        late: seconds before anything is sent.
        cut: bytes of the body after which the connection is reset; None sends all.
        drip: seconds between two bytes.
    """

    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    late: float = 0
    cut: int | None = None
    drip: float = 0


Behaviour = Callable[[Json], Reply]


def completion(content: object, finish: str = "stop", tokens: tuple[int, int] = (100, 20), **more: Any) -> Reply:
    """A chat completion whose message holds some content, text or an object to be written as JSON."""
    text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)
    choice = {"index": 0, "finish_reason": finish, "message": {"role": "assistant", "content": text}}
    usage = {"prompt_tokens": tokens[0], "completion_tokens": tokens[1]}
    return Reply(json.dumps({"object": "chat.completion", "choices": [choice], "usage": usage}).encode(), **more)


def refusal(status: int, message: str, **headers: str) -> Reply:
    """An error as OpenAI's endpoint writes it; names of headers with _ for -."""
    body = json.dumps({"error": {"message": message, "type": "some_error"}}).encode()
    return Reply(body, status, {name.replace("_", "-"): value for name, value in headers.items()})


class ModelServer(ThreadingHTTPServer):
    """Answers requests one after the other with `replies`, the last of them for ever.

    Attributes:
        replies: what to do, or a function of the request's body that says it.
        requests: bodies of the requests so far; `headers`: their headers; `times`: when they came.
        most: how many were in work at once.
    """

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.replies: Sequence[Reply | Behaviour] = ()
        self.requests: list[Json] = []
        self.headers: list[dict[str, str]] = []
        self.times: list[float] = []
        self.most = self._now = 0
        self._lock = threading.Lock()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def begin(self, body: Json, headers: dict[str, str]) -> Reply:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
            self.requests.append(body)
            self.headers.append(headers)
            self.times.append(time.monotonic())
            reply = self.replies[min(len(self.requests), len(self.replies)) - 1]
        return reply if isinstance(reply, Reply) else reply(body)

    def end(self) -> None:
        with self._lock:
            self._now -= 1

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that gave up is what some tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: ModelServer

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        reply = self.server.begin(body | {"path": self.path}, dict(self.headers.items()))
        try:
            time.sleep(reply.late)
            self._send(reply)
        finally:
            self.server.end()

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        for name, value in {"Content-Type": "application/json", **reply.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(reply.body)))
        self.end_headers()
        for byte in reply.body if reply.drip else ():
            time.sleep(reply.drip)
            self.wfile.write(bytes([byte]))
        if not reply.drip:
            self.wfile.write(reply.body[: reply.cut])
        if reply.cut is not None:
            self._reset()

    def _reset(self) -> None:
        self.wfile.flush()
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""


@contextmanager
def serving() -> Iterator[ModelServer]:
    """Run a server as long as the block lasts."""
    with ModelServer() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
