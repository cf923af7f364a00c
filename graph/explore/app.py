"""The explorer's addresses and what answers each."""

from starlette.applications import Starlette
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from graph.store import Store

from . import (
    document_page,
    entity_page,
    fact_page,
    home_page,
    map_page,
    matrix_page,
    pair_page,
    question_pages,
    search_page,
)
from .refusals import HANDLERS
from .security import Guard


def application(store: Store, port: int) -> ASGIApp:
    """The explorer of a graph.

    Every answer is made in one of Starlette's threads; the driver behind the store serves several at once, each call
    in a session of its own.

    Args:
        store: open for as long as the explorer is served.
        port: where it listens; requests that name another are refused.
    """
    app = Starlette(
        routes=[
            Route("/", home_page.home),
            Route("/search", search_page.found),
            Route("/search.json", search_page.suggestions),
            Route("/questions", question_pages.listed),
            Route("/questions/{id}", question_pages.question),
            Route("/questions/{id}/network.json", question_pages.drawn),
            Route("/document/{id:path}", document_page.document),
            Route("/fact", fact_page.fact),
            Route("/pair", pair_page.chosen),
            Route("/pair/{one}/{other}", pair_page.pair),
            Route("/matrix", matrix_page.chosen),
            Route("/matrix/{id}", matrix_page.matrix),
            Route("/map", map_page.places),
            Mount("/static", StaticFiles(packages=[(__package__, "static")])),
            Route("/{kind}/{id}", entity_page.entity),
            Route("/{kind}/{id}/why", entity_page.why),
            Route("/{kind}/{id}/network.json", entity_page.neighbours),
        ],
        exception_handlers=dict(HANDLERS),
    )
    app.state.store = store
    return Guard(app, port)
