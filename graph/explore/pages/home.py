"""The first page: the search, what the graph holds, and where one may begin."""

from starlette.requests import Request
from starlette.responses import Response

from graph.explore.rendering import page, store
from graph.explore.sections import beginnings

COUNTED = ("Document", "Official", "Agency", "Event", "Agreement", "Claim")
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
        counts=[(label, graph.count(label)) for label in COUNTED],
        newest=graph.run(_NEWEST),
        questions=beginnings(),
    )
