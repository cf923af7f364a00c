"""The answer to a client that accepts no form that there is."""

from starlette.responses import PlainTextResponse, Response

from .links import alternates, forms
from .rdf_forms import TYPES


def unacceptable(stem: str, page: str) -> Response:
    """406, with every form and where it is.

    Args:
        stem: path of the data without the ending.
        page: path of the page; empty when there is none.
    """
    known = [f"{media} {path}" for _, media, path in forms(stem)] + ([f"text/html {page}"] if page else [])
    others = f"Also: {', '.join(TYPES)}"
    text = "\n".join(["None of the forms that you accept can be had. There are:", *known, others, ""])
    return PlainTextResponse(text, 406, {"Vary": "Accept", "Link": alternates(stem, page)})
