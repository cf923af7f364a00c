"""What every answer is held to: who may ask, how, and what a page may load.

A page on this machine can be reached by other pages that the browser shows. The `Host` header is checked, so that no
outside name made to lead here (DNS rebinding) is answered; nothing can be changed; no other origin may read or frame,
or find out what the graph holds by how long an answer takes: only links lead here from elsewhere.
"""

from collections.abc import Collection

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

NAMES = ("127.0.0.1", "localhost", "[::1]")
USUAL_PORT = 80  # which browsers leave out
METHODS = ("GET", "HEAD")
ASKED_BY_POST = ("/sparql",)  # where a query may be too long for an address; it still only reads
OWN = ("same-origin", "none")  # by whom a browser may ask: a page of these, or its user
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class Guard:
    """Answers only reading requests to this machine's own names, and sets the headers of every answer.

    Args:
        app: what answers.
        port: where it listens.
        others: further names, in lower case: those of a published base.
    """

    def __init__(self, app: ASGIApp, port: int, others: Collection[str] = ()) -> None:
        self._app = app
        usual = port == USUAL_PORT
        self._hosts: Collection[str] = {f"{name}:{port}" for name in NAMES} | set(NAMES if usual else ()) | set(others)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        answer = self._app if scope["type"] != "http" else self._refusal(scope) or self._app

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        await answer(scope, receive, send_guarded)

    def _refusal(self, scope: Scope) -> ASGIApp | None:
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            return PlainTextResponse("This page answers only at its own address.\n", 421)
        methods = (*METHODS, "POST") if scope["path"] in ASKED_BY_POST else METHODS
        if headers.get("sec-fetch-site", OWN[0]) not in OWN and (scope["method"] == "POST" or not _is_link(headers)):
            return PlainTextResponse("Other pages may lead to this one, and not use it.\n", 403)
        if scope["method"] not in methods:
            return PlainTextResponse("This page can only be read.\n", 405, {"Allow": ", ".join(methods)})
        return None


def _is_link(headers: Headers) -> bool:
    """Whether a browser leaves its page for this one; into a frame it would stay, and see how long an answer takes."""
    return (headers.get("sec-fetch-mode"), headers.get("sec-fetch-dest", "document")) == ("navigate", "document")
