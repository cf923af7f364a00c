"""Giving the guide to the Browser page of a Neo4j: where that page is, and a server that only it may read."""

from pathlib import Path
from urllib.parse import quote, urlsplit

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from graph.errors import StoreUnavailable
from queries import Run

from .folder import GUIDE

# The one host of this machine from which Browser takes guides: its own default, since 5.24 asks the server for a
# setting by the name that it had in Neo4j 4.
HOST = "localhost"
# Browser's page sends `pragma` and `cache-control` along, and those of its tracing when that is ready early enough.
ANY_HEADER = ("*",)
SETTINGS = """
SHOW SETTINGS 'server.http.enabled', 'server.http.advertised_address' YIELD name, value
RETURN name, value
"""


def browser_page(run: Run) -> str:
    """Address of the Browser page of a Neo4j: ``http://127.0.0.1:7474/browser/``.

    Args:
        run: runs Cypher there.

    Raises:
        StoreUnavailable: it serves no page.
    """
    settings = {row["name"]: row["value"] for row in run(SETTINGS)}
    if settings.get("server.http.enabled") != "true":
        raise StoreUnavailable("this Neo4j serves no Browser page", "set server.http.enabled=true, and start it again")
    return f"http://{settings['server.http.advertised_address']}/browser/"


def link(page: str, port: int, uri: str, user: str) -> str:
    """Address that opens Browser with the guide in its side panel, and the form to connect filled in but the password.

    Args:
        page: see `browser_page`.
        port: where the guide is served.
        uri: of the Neo4j.
        user: who connects.
    """
    scheme, _, rest = uri.partition("://")
    connect = quote(f"{scheme}://{user}@{rest}", safe=":/@")
    return f"{page}?dbms={connect}&cmd=guide&arg=http://{HOST}:{port}/{GUIDE}"


def app(folder: Path, page: str) -> Starlette:
    """A server of a folder that answers under `HOST` only and lets the Browser page, and no other, read."""
    address = urlsplit(page)
    origins = {f"{address.scheme}://{name}:{address.port}" for name in (address.hostname, HOST)}
    return Starlette(
        routes=[Mount("/", StaticFiles(directory=folder))],
        middleware=[
            Middleware(TrustedHostMiddleware, allowed_hosts=[HOST]),
            Middleware(CORSMiddleware, allow_origins=sorted(origins), allow_headers=ANY_HEADER),
        ],
    )
