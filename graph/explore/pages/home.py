"""The first page: the search, what the graph holds, and where one may begin."""

from starlette.requests import Request
from starlette.responses import Response

from graph.explore.rendering import page, store
from graph.explore.sections import beginnings
from graph.store import Store

COUNTED = ("Document", "Official", "Agency", "Event", "Agreement", "Claim")
_COUNT = "MATCH (n:{label}) RETURN count(n) AS number"
_NEWEST = """
MATCH (d:Document) WHERE d.published IS NOT NULL
RETURN d.id AS id, d.title AS title, d.lang AS lang, d.published AS published, d.publisher AS publisher
ORDER BY published DESC, id LIMIT 6"""


def home(request: Request) -> Response:
    """The first page."""
    graph = store(request)
    return page(
        request,
        "home.html",
        counts=[(label, _count(label, graph)) for label in COUNTED],
        newest=graph.run(_NEWEST),
        questions=beginnings(),
    )


def _count(label: str, graph: Store) -> int:
    return int(graph.run(_COUNT.format(label=label))[0]["number"])
