"""Search: as a page, and as suggestions while one types."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from graph.answers.node import address
from graph.answers.search import KINDS, Hit, search
from graph.answers.terms import term
from graph.claims.model import Reference
from graph.errors import UsageError
from graph.explore.language import language
from graph.explore.linked.base import Base
from graph.explore.rendering import page, store

SUGGESTED, LISTED = 10, 50
NAMES = tuple(label.lower() for label in KINDS)
"""What `kind` may name."""
_MEANT = {"official": {"official", "post"}}  # a post stands for whoever is known by it only


def found(request: Request) -> Response:
    """Everything that what is typed may mean; the page of it where that is one thing only."""
    results = _results(request, LISTED)
    if len(results) == 1:
        return RedirectResponse(results[0]["url"], 303)
    return page(request, "search.html", results=results)


def suggestions(request: Request) -> Response:
    """The best of it as JSON, of one kind where `kind` names one.

    Raises:
        UsageError: `kind` names none.
    """
    return JSONResponse({"results": _results(request, SUGGESTED)})


def _results(request: Request, limit: int) -> list[dict[str, Any]]:
    kind, lang = request.query_params.get("kind", ""), language(request)
    if kind and kind not in NAMES:
        raise UsageError(f"no kind is called {kind!r}", f"kinds: {', '.join(NAMES)}")
    kinds = _MEANT.get(kind, {kind}) if kind else None
    hits = search(request.query_params.get("q", ""), store(request), lang, limit, kinds)
    return [_result(hit, lang, request.app.state.base) for hit in hits]


def _result(hit: Hit, lang: str, base: Base) -> dict[str, Any]:
    label = hit.kind.capitalize()
    return {
        "id": hit.id,
        "iri": base.addresses.node(label, hit.id),
        "kind": hit.kind.lower(),
        "kind_label": term(label, lang) or label,
        "label": hit.name,
        "detail": hit.detail,
        "url": address(Reference(label, hit.id)),
    }
