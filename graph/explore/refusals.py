"""What is answered when a page cannot be shown: in words, with what to do, and never with what went on inside."""

from collections.abc import Callable, Mapping

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from graph.answers.node import address, node_of
from graph.errors import AmbiguousName, MithaqError, UnknownName

from .rendering import page, status_of

Handler = Callable[[Request, Exception], Response]
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
    status = error.status_code if isinstance(error, HTTPException) else 404
    return _message(request, status)


def _failed(request: Request, error: Exception) -> Response:  # noqa: ARG001 - it goes to the terminal, not to the page
    return _message(request, 500)


def _message(request: Request, status: int, **context: object) -> Response:
    empty = {"detail": "", "hint": "", "nearest": (), "candidates": []}
    key = f"message.{status}" if status in KNOWN else "message.400" if status < 500 else "message.500"
    return page(request, "message.html", status, key=key, **{**empty, **context})


def _address(id: str) -> str:
    """The page of a candidate, ``ID`` or ``ID@DOCUMENT``; empty when it has none."""
    node = node_of(id.partition("@")[0])
    return address(node) if node else ""


HANDLERS: Mapping[int | type[Exception], Handler] = {
    MithaqError: _refused,
    HTTPException: _missing,
    Exception: _failed,
}
