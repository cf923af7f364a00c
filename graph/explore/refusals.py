"""What is answered when a page cannot be shown: in words, with what to do, and never with what went on inside."""

from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from graph.answers.node import address, node_of
from graph.errors import AmbiguousName, MithaqError, UnknownName

from .linked.links import DATA
from .negotiation import preferred
from .rendering import environment, page, status_of

Handler = Callable[[Request, Exception], Response]
_PAGE = "text/html"
KNOWN = (300, 400, 404, 500, 503)  # statuses for which there are words


def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, MithaqError)
    candidates = error.candidates if isinstance(error, AmbiguousName) else ()
    return _message(
        request,
        status_of(error),
        detail=str(error),
        hint=error.hint,
        nearest=error.nearest if isinstance(error, UnknownName) else (),
        candidates=[(id, line, _address(id)) for id, line in candidates],
    )


def _missing(request: Request, error: Exception) -> Response:
    status, headers = (error.status_code, error.headers or {}) if isinstance(error, HTTPException) else (404, {})
    answer = _message(request, status)
    answer.headers.update(headers)
    return answer


def _failed(request: Request, error: Exception) -> Response:  # noqa: ARG001 - it goes to the terminal, not to the page
    return _message(request, 500)


def _message(request: Request, status: int, **context: object) -> Response:
    told: dict[str, Any] = {"detail": "", "hint": "", "nearest": (), "candidates": [], **context}
    if preferred(request.headers.get("accept"), _offered(request)) == _PAGE:
        key = f"message.{status}" if status in KNOWN else "message.400" if status < 500 else "message.500"
        answer = page(request, "message.html", status, key=key, **told)
    else:
        plain = environment().get_template("message.txt")
        answer = PlainTextResponse(plain.render(phrase=HTTPStatus(status).phrase, **told), status)
    answer.headers["Vary"] = "Accept, Accept-Language, Cookie"
    return answer


def _offered(request: Request) -> tuple[str, str]:
    """What can be answered; the first is for who takes anything: words alone where programs ask, else a page."""
    path: str = request.url.path
    by_programs = path.startswith((DATA, request.app.state.base.path)) or path.endswith(".json")
    return ("text/plain", _PAGE) if by_programs else (_PAGE, "text/plain")


def _address(id: str) -> str:
    """The page of a candidate, ``ID`` or ``ID@DOCUMENT``; empty when it has none."""
    node = node_of(id.partition("@")[0])
    return address(node) if node else ""


HANDLERS: Mapping[int | type[Exception], Handler] = {
    MithaqError: _refused,
    HTTPException: _missing,
    Exception: _failed,
}
