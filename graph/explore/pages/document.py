"""The page of a document: its text with the passages from which something was read, and what it says."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from graph.answers.bidi import direction
from graph.claims.model import Reference
from graph.errors import UnknownName
from graph.explore.language import language
from graph.explore.linked.links import data_path
from graph.explore.passages import passage, stretches
from graph.explore.rendering import page, store
from graph.explore.sections import sections
from graph.store import Store

_DOCUMENT = """
MATCH (d:Document {id: $id})
RETURN d.id AS id, d.title AS title, d.lang AS lang, d.publisher AS publisher, d.published AS published, d.url AS url,
       d.text AS text, coalesce(d.report, d.id) AS report"""
_STATED = """
MATCH (d:Document {id: $id})<-[:FROM]-(c:Claim)
RETURN DISTINCT c.start AS start, c.end AS end ORDER BY start, end"""


def document(request: Request) -> Response:
    """The page of a document, opened at the passage that the address names."""
    graph, lang = store(request), language(request)
    found = _document(request.path_params["id"], graph)
    text = found["text"] or ""
    start, end = request.query_params.get("start"), request.query_params.get("end")
    asked = passage(start, end, text)
    stated = [(row["start"], row["end"]) for row in graph.run(_STATED, id=found["id"])]
    return page(
        request,
        "document.html",
        data=data_path(request, Reference("Document", found["id"])),
        document=found,
        direction=direction(found["lang"]),
        stretches=stretches(text, stated, asked),
        astray=asked is None and bool(start or end),
        sections=list(sections("document", "sections", {"self": found["id"]}, graph, lang)),
    )


def _document(id: str, graph: Store) -> dict[str, Any]:
    rows = graph.run(_DOCUMENT, id=id)
    if not rows:
        raise UnknownName(f"the graph holds no document {id!r}", "search for it by its title")
    return rows[0]
