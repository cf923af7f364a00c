"""The vocabulary: its address leads to the page or the file that the client wants, each of which has its own."""

from pathlib import PurePath

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response

from graph.explore.language import language
from graph.explore.negotiation import preferred
from ontology.site import FORMS, TYPES, page_name, site, version

PAGE = "text/html"


def vocabulary(request: Request) -> Response:
    """Lead from the vocabulary, or a version of it, to the page or file that the client wants; 406 where to none."""
    if request.path_params.get("version", version()) != version():
        raise HTTPException(404)
    form = preferred(request.headers.get("accept"), (PAGE, *FORMS))
    if form is None:
        text = f"The vocabulary is had as {', '.join((PAGE, *FORMS))}.\n"
        return PlainTextResponse(text, 406, {"Vary": "Accept"})
    name = page_name(language(request)) if form == PAGE else FORMS[form]
    return RedirectResponse(f"/ns/{version()}/{name}", 303, {"Vary": "Accept, Accept-Language, Cookie"})


def file(request: Request) -> Response:
    """A page or file of the vocabulary."""
    name = request.path_params["name"]
    if request.path_params["version"] != version() or name not in site():
        raise HTTPException(404)
    return Response(site()[name], media_type=TYPES[PurePath(name).suffix])
