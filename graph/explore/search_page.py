"""Search: as a page, and as suggestions while one types."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from graph.answers.node import address
from graph.answers.terms import term
from graph.claims.model import Reference
from graph.store import Store

from .language import language
from .plain_search import Hit, search
from .rendering import page, store

SUGGESTED, LISTED = 10, 50
LONGEST = 200  # characters of what is typed; a name is shorter


def found(request: Request) -> Response:
    """Everything that what is typed may mean."""
    lang = language(request)
    return page(request, "search.html", results=_results(request.query_params, store(request), lang, LISTED))


def suggestions(request: Request) -> Response:
    """The best of it as JSON, of one kind where `kind` names one."""
    lang = language(request)
    return JSONResponse({"results": _results(request.query_params, store(request), lang, SUGGESTED)})


def _results(asked: Mapping[str, str], graph: Store, lang: str, limit: int) -> list[dict[str, Any]]:
    words, kind = asked.get("q", "").strip()[:LONGEST], asked.get("kind", "")
    hits = search(words, graph, lang, LISTED if kind else limit) if words else []
    return [_result(hit, lang) for hit in hits if kind in ("", hit.kind.lower())][:limit]


def _result(hit: Hit, lang: str) -> dict[str, Any]:
    label = hit.kind.capitalize()
    return {
        "id": hit.id,
        "kind": hit.kind.lower(),
        "kind_label": term(label, lang) or label,
        "label": hit.name,
        "detail": hit.detail,
        "url": address(Reference(label, hit.id)),
    }
