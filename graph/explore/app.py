"""The explorer's addresses and what answers each."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from graph.linked.mapping import graph_mapping
from graph.sparql.endpoint import Endpoint
from graph.sparql.workers import Limits
from graph.store import Store

from . import pages
from .linked.base import own_base, published_base
from .refusals import HANDLERS
from .security import Guard

ROUTES = (
    Route("/", pages.home.home),
    Route("/search", pages.search.found),
    Route("/search.json", pages.search.suggestions),
    Route("/questions", pages.questions.listed),
    Route("/questions/{id}", pages.questions.question),
    Route("/questions/{id}/network.json", pages.questions.drawn),
    Route("/document/{id:path}", pages.document.document),
    Route("/fact", pages.fact.fact),
    Route("/pair", pages.pair.chosen),
    Route("/pair/{one}/{other}", pages.pair.pair),
    Route("/matrix", pages.matrix.chosen),
    Route("/matrix/{id}", pages.matrix.matrix),
    Route("/map", pages.map.places),
    Route("/ns", pages.vocabulary.vocabulary),
    Route("/ns/{version}", pages.vocabulary.vocabulary),
    Route("/ns/{version}/", pages.vocabulary.vocabulary),
    Route("/ns/{version}/{name}", pages.vocabulary.file),
    Route("/sparql", pages.sparql.sparql, methods=["GET", "POST"]),
    Route("/data/{path:path}", pages.address.data),
    Route("/.well-known/void", pages.dataset.void),
    Route("/.well-known/void.{ending}", pages.dataset.void),
    Route("/opensearch.xml", pages.dataset.search),
    Route("/dump.nq.gz", pages.dataset.dump),
    Mount("/static", StaticFiles(packages=[(__package__, "static")])),
    Route("/{kind}/{id}", pages.entity.entity),
    Route("/{kind}/{id}/why", pages.entity.why),
    Route("/{kind}/{id}/network.json", pages.entity.neighbours),
)


def application(store: Store, port: int, base: str | None = None, limits: Limits | None = None) -> ASGIApp:
    """The explorer of a graph.

    Every answer is made in one of Starlette's threads; the driver behind the store serves several at once, each call
    in a session of its own.

    Args:
        store: open for as long as the explorer is served.
        port: where it listens; requests that name another are refused.
        base: published address under which everything has its own; None for one of this machine.
        limits: what a query in SPARQL may take.

    Raises:
        UsageError: nothing can be answered under the base.
    """
    addressed = published_base(base, _taken()) if base else own_base(port)
    things = Route(addressed.path + "{path:path}", pages.address.address)
    app = Starlette(routes=[things, *ROUTES], exception_handlers=dict(HANDLERS), lifespan=_closing)
    app.state.store = store
    app.state.base = addressed
    app.state.sparql = Endpoint(store, addressed.iri, graph_mapping().prefixes, limits)
    return Guard(app, port, addressed.hosts)


@asynccontextmanager
async def _closing(app: Starlette) -> AsyncIterator[None]:
    yield
    await run_in_threadpool(app.state.sparql.close)


def _taken() -> set[str]:
    """First parts of the paths of pages."""
    return {route.path.split("/")[1] for route in ROUTES} | pages.entity.KINDS
