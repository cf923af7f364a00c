"""Addresses of things, which lead to a page or to data by what the client asks for (303), and the data itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath
from typing import BinaryIO

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from graph.errors import UnknownName
from graph.explore.linked.base import Base
from graph.explore.linked.data import made
from graph.explore.linked.links import DATA, DATASET, alternates, described
from graph.explore.linked.published import published
from graph.explore.linked.rdf_forms import ENDINGS, TYPES, form_of, media_type
from graph.explore.linked.unacceptable import unacceptable
from graph.explore.negotiation import preferred
from graph.explore.rendering import store
from graph.linked import export
from graph.linked.files.formats import SUFFIXES
from graph.linked.parts import Part

PAGE = "text/html"


def address(request: Request) -> Response:
    """Lead on from an address of the graph; from an old one to the one that its thing has now.

    The answer to an old address is a 303 as well: two that were joined may be parted again, and a 301 would be kept.
    """
    base: Base = request.app.state.base
    path = _rest(request, base.path)
    iri = base.iri + path
    if iri in (base.iri, base.addresses.facts_graph) or base.addresses.is_about(iri):
        return _see(request, "/", DATASET)
    with _hinted(path):
        found = published(path, base, store(request))
    if found.path != path:
        return RedirectResponse(base.path + found.path, 303)
    return _see(request, found.page, DATA + found.described)


def data(request: Request) -> Response:
    """What describes a thing, in the form that the path ends with; without one in the form that the client asks for."""
    base: Base = request.app.state.base
    path, form = form_of(_rest(request, DATA))
    if form is None:
        media = preferred(request.headers.get("accept"), list(TYPES))
        if media is None:
            return unacceptable(DATA + path, "")
        form = TYPES[media]
    with _hinted(path):
        found = published(path, base, store(request))
    ending = ENDINGS[form]
    if found.described != path:
        return RedirectResponse(f"{DATA}{found.described}{ending}", 303, {"Vary": "Accept"})
    graph = store(request)

    def write(output: BinaryIO) -> None:
        export(Part(graph.run, found.start()), output, form, base.iri, about=base.about, whole=False)

    answer = made(request, media_type(form), write)
    answer.headers["Link"] = described(base.iri + found.path, DATA + path, found.page)
    answer.headers["Content-Location"] = DATA + path + ending
    answer.headers["Vary"] = "Accept"
    return answer


def _see(request: Request, page: str, stem: str) -> Response:
    """See other: the page, or the data in the form that is liked best."""
    media = preferred(request.headers.get("accept"), [*([PAGE] if page else []), *TYPES])
    if media is None:
        return unacceptable(stem, page)
    target = page if media == PAGE else stem + ENDINGS[TYPES[media]]
    return RedirectResponse(target, 303, {"Vary": "Accept", "Link": alternates(stem, page)})


@contextmanager
def _hinted(path: str) -> Iterator[None]:
    """Where nothing is found at a path with an ending, say where data are had, and in which forms."""
    try:
        yield
    except UnknownName as error:
        ending = PurePosixPath(path).suffix
        if not ending:
            raise
        stem = DATA + path.removesuffix(ending)
        hint = f"data in a form are at {', '.join(stem + known for known in SUFFIXES)}"
        if ending in SUFFIXES:
            raise UnknownName(str(error), hint, error.nearest) from error
        raise UnknownName(f"{ending} is the ending of no form: {error}", hint, error.nearest) from error


def _rest(request: Request, start: str) -> str:
    """The path after its start, with escapes as they were sent."""
    raw: bytes = request.scope["raw_path"]
    return raw.decode("latin-1")[len(start) :]
