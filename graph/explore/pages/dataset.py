"""The data set as a whole: its description (VoID), how it is searched (OpenSearch), and all of it as a file."""

from threading import BoundedSemaphore
from typing import BinaryIO

from pyoxigraph import RdfFormat, parse, serialize
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from graph.explore.linked.base import Base
from graph.explore.linked.data import made
from graph.explore.linked.dataset import description
from graph.explore.linked.links import DATASET, described
from graph.explore.linked.rdf_forms import ENDINGS, TYPES, media_type
from graph.explore.linked.unacceptable import unacceptable
from graph.explore.negotiation import preferred
from graph.explore.pages.search import NAMES
from graph.explore.rendering import environment, store
from graph.linked import Format, export, packing
from graph.linked.files.formats import PARSED, SUFFIXES
from graph.linked.mapping import graph_mapping

DUMP = "/dump.nq.gz"
_DUMPS = BoundedSemaphore(1)
_WRITTEN = {**PARSED, "jsonld": RdfFormat.JSON_LD}


def void(request: Request) -> Response:
    """The description of the data set, in the form that its path ends with or that the client asks for."""
    form = _form(request)
    if form is None:
        return unacceptable(DATASET, "/")
    base: Base = request.app.state.base
    graph = store(request)

    def write(output: BinaryIO) -> None:
        text = description(base, graph)
        if form == "turtle":
            output.write(text.encode())
        else:
            serialize((quad.triple for quad in parse(text, RdfFormat.TURTLE)), output, _WRITTEN[form])

    answer = made(request, media_type(form), write)
    answer.headers["Link"] = described(base.iri, DATASET, "/")
    answer.headers["Content-Location"] = DATASET + ENDINGS[form]
    answer.headers["Vary"] = "Accept"
    return answer


def dump(request: Request) -> Response:
    """The whole graph as N-Quads, packed; made for one client at a time."""
    base: Base = request.app.state.base
    reader = store(request)

    def write(output: BinaryIO) -> None:
        with packing(output, DUMP) as stream:
            export(reader, stream, "nquads", base.iri, about=base.about)

    return made(request, "application/gzip", write, _DUMPS)


def search(request: Request) -> Response:
    """How the graph is searched by name (OpenSearch 1.1)."""
    base: Base = request.app.state.base
    told = {"origin": base.origin, "vocabulary": graph_mapping().prefixes["mithaq"], "kinds": NAMES}
    text = environment().get_template("opensearch.xml").render(told)
    return Response(text, media_type="application/opensearchdescription+xml")


def _form(request: Request) -> Format | None:
    if "ending" in request.path_params:
        ending = f".{request.path_params['ending']}"
        if ending not in SUFFIXES:
            raise HTTPException(404)
        return SUFFIXES[ending]
    media = preferred(request.headers.get("accept"), list(TYPES))
    return TYPES[media] if media else None
