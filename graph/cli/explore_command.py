"""`mithaq explore`: the graph as pages, in the browser of this machine."""

import click

from graph.explore import application
from graph.explore.server import ANY_PORT, HOST, listen, open_browser, serve
from graph.sparql.workers import SECONDS, Limits

from .base_option import base_option
from .stores import opened, store_options


@click.command(name="explore")
@click.option("--port", type=click.IntRange(0, 65535), default=ANY_PORT, help="Port to listen on; any free one if 0.")
@click.option("--no-open", is_flag=True, help="Only print the address; open no browser.")
@base_option(None, "Published address under which everything has its own; the explorer's own if not given.")
@click.option(
    "--time-limit",
    type=click.FloatRange(min=0, min_open=True),
    default=SECONDS,
    show_default=True,
    help="Seconds that a query in SPARQL may take.",
)
@store_options
def command(port: int, no_open: bool, base: str | None, time_limit: float, store: str | None, uri: str | None) -> None:
    """Look at the graph in a browser: search, a page for each person, body and country, questions, a map.

    The pages are served on this machine only, at 127.0.0.1, and can only be read. Ctrl-C ends them.
    """
    taken = listen(port)
    with taken, opened(store, uri) as graph:
        number = taken.getsockname()[1]
        pages = application(graph, number, base, Limits(seconds=time_limit))
        url = f"http://{HOST}:{number}/"
        click.echo(url)
        click.echo("Ctrl-C ends it", err=True)
        if not no_open:
            open_browser(url)
        serve(pages, taken)
