"""Data for other programs: a graph or a part of one as a file in one of the forms of RDF, made for a request."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from threading import BoundedSemaphore
from typing import IO, BinaryIO, TypeAlias, cast

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from graph import __version__
from graph.explore.rendering import store

Write: TypeAlias = Callable[[BinaryIO], object]
AT_ONCE = 4  # each goes through a part of the graph
RETRY_SECONDS = 10
_PIECE = 65_536
_IN_MEMORY = 1_000_000
_PARTS = BoundedSemaphore(AT_ONCE)


def made(request: Request, media: str, write: Write, turns: BoundedSemaphore = _PARTS) -> Response:
    """Answer with what is written, unless the client has it already.

    What is made is put aside in a temporary file, so that memory stays flat and a failure is answered as one.

    Args:
        request: what is answered.
        media: type of the content.
        write: writes it.
        turns: how many of its kind are made at once.

    Raises:
        HTTPException: 503, too many are being made.
    """
    headers = {"ETag": tag} if (tag := _tag(request, media)) else {}
    if tag and tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if request.method == "HEAD":
        return Response(headers=headers, media_type=media)
    with _turn(turns):
        spooled = tempfile.SpooledTemporaryFile(_IN_MEMORY, prefix="mithaq-")  # noqa: SIM115 - closed when it was sent
        content = cast(IO[bytes], spooled)
        write(cast(BinaryIO, content))
    headers["Content-Length"] = str(content.tell())
    content.seek(0)
    return StreamingResponse(_pieces(content), headers=headers, media_type=media)


def _tag(request: Request, media: str) -> str:
    """What the answer depends on; empty where the graph does not tell its state."""
    revision = store(request).revision()
    known = f"{revision} {request.app.state.base.iri} {__version__} {request.url.path} {media}"
    return f'"{sha256(known.encode()).hexdigest()[:32]}"' if revision else ""


@contextmanager
def _turn(turns: BoundedSemaphore) -> Iterator[None]:
    if not turns.acquire(blocking=False):
        raise HTTPException(503, headers={"Retry-After": str(RETRY_SECONDS)})
    try:
        yield
    finally:
        turns.release()


def _pieces(content: IO[bytes]) -> Iterator[bytes]:
    with content:
        while piece := content.read(_PIECE):
            yield piece
