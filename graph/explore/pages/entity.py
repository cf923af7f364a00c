"""The page of a node: what it is, what the graph says of it by questions of the library, and why it is one."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response

from graph.answers.mentioned import day
from graph.answers.node import address
from graph.answers.portrait import portrait
from graph.claims.model import Reference
from graph.explore.asking import page_number
from graph.explore.head import existing, head
from graph.explore.identity import joined
from graph.explore.language import language
from graph.explore.linked.links import data_path
from graph.explore.neighbours import drawn, listed
from graph.explore.rendering import page, store
from graph.explore.sections import further, pages, sections
from graph.explore.timeline import by_year
from graph.store import Store

MENTIONS = 40
KINDS = frozenset(pages()) - {"document", "pair", "home"}


def entity(request: Request) -> Response:
    """The page of a node; an old id leads on to whom it has become."""
    graph, lang = store(request), language(request)
    node = _node(request, graph)
    if (target := address(node)) != request.url.path:
        return RedirectResponse(target, 303)
    kind, ids = node.label.lower(), {"self": node.id}
    return page(
        request,
        "entity.html",
        data=data_path(request, node),
        kind=node.label,
        node=node,
        head=head(node, graph, lang),
        sections=list(sections(kind, "sections", ids, graph, lang)),
        timelines=[(it, by_year(it.rows)) for it in sections(kind, "timeline", ids, graph, lang)],
        neighbours=listed(node, graph, lang),
        further=list(further(kind, node.id)),
        joined=joined(node, graph),
    )


def why(request: Request) -> Response:
    """Why what documents mention is one node: each mention with its words and the reason."""
    graph, lang = store(request), language(request)
    node = _node(request, graph)
    if (target := f"{address(node)}/why") != request.url.path:
        return RedirectResponse(target, 303)
    seen = portrait(node, graph)
    number = page_number(request.query_params)
    return page(
        request,
        "why.html",
        kind=node.label,
        node=node,
        head=head(node, graph, lang),
        portrait=seen,
        day=day,
        mentions=seen.mentions[(number - 1) * MENTIONS : number * MENTIONS],
        number=number,
        size=MENTIONS,
        address=lambda number: f"{target}?page={number}",
        more=len(seen.mentions) > number * MENTIONS,
    )


def neighbours(request: Request) -> Response:
    """The network of a node as JSON."""
    graph = store(request)
    return JSONResponse(drawn(_node(request, graph), graph, language(request)))


def _node(request: Request, graph: Store) -> Reference:
    kind, id = request.path_params["kind"], request.path_params["id"]
    if kind not in KINDS:
        raise HTTPException(404)
    return existing(kind, id, graph)
