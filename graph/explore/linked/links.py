"""Links that answers carry in their header, from one form of a thing to the others (RFC 8288)."""

from starlette.requests import Request

from graph.claims.model import Reference

from .base import Base
from .rdf_forms import ENDINGS, NAMES, media_type

DATA = "/data/"
DATASET = "/.well-known/void"


def data_path(request: Request, node: Reference) -> str:
    """Path of the data of a node, without the ending that tells their form."""
    base: Base = request.app.state.base
    return DATA + base.addresses.node(node.label, node.id).removeprefix(base.iri)


def forms(stem: str) -> list[tuple[str, str, str]]:
    """The forms that pages lead to: name, media type and path.

    Args:
        stem: path of the data without its ending.
    """
    return [(name, media_type(form), stem + ENDINGS[form]) for form, name in NAMES.items()]


def alternates(stem: str, page: str) -> str:
    """Value of a `Link` header that leads to every form of a thing.

    Args:
        stem: path of its data without the ending.
        page: path of its page; empty when it has none.
    """
    links = [f'<{path}>; rel="alternate"; type="{media}"' for _, media, path in forms(stem)]
    return ", ".join(([f'<{page}>; rel="alternate"; type="text/html"'] if page else []) + links)


def described(iri: str, stem: str, page: str) -> str:
    """Value of the `Link` header of data.

    Args:
        iri: address of the thing that the data describe.
        stem: path of the data without the ending, whichever form it is in.
        page: path of its page; empty when it has none.
    """
    own = f'<{iri}>; rel="describes", <{stem}>; rel="canonical", <{DATASET}>; rel="describedby"'
    return f"{own}, {alternates(stem, page)}"
