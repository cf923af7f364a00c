"""`mithaq browser`: a style, a guide and saved queries for Neo4j Browser."""

from pathlib import Path

import click

from graph.answers.names import resolver
from graph.browser import Example, app, asked, browser_page, examples, link, write
from graph.errors import UsageError
from graph.explore.server import listen, open_browser, serve
from graph.store import Store
from graph.store.targets import ServerTarget
from ontology import LANGUAGES

from .stores import opened, store_options, target


@click.command(name="browser")
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("mithaq.browser"),
    show_default=True,
    help="Folder to write to.",
)
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Language of the guide.")
@click.option("--ask", "line", metavar="LINE", help="Put this question first, a line as after `mithaq ask`.")
@click.option("--open", "opening", is_flag=True, help="Open Browser with the guide, and serve it until interrupted.")
@store_options
def command(output: Path, lang: str, line: str | None, opening: bool, store: str | None, uri: str | None) -> None:
    """Write what Neo4j Browser takes: a style, a guide, saved queries, and each question's parameters.

    The guide asks every question of the library with ids of the graph at hand. LINE is what `mithaq ask` takes. Drop
    mithaq.grass and favourites.zip on Browser's page to keep style and queries there.
    """
    server = _server(store, uri) if opening else None
    with opened(store, uri) as graph:
        page = browser_page(graph.run) if server else ""
        found, first = _found(graph, line)
    write(output, found, lang, first)
    click.echo(f"wrote {output}: style, guide and favourites, and {len(found)} questions in queries/")
    if server is None:
        click.echo("`mithaq browser --open` shows the guide in Browser; style and favourites are dropped on its page")
        return
    _show(output, page, server)


def _found(graph: Store, line: str | None) -> tuple[list[Example], Example | None]:
    resolve = resolver(graph)
    first = asked(line, resolve) if line else None
    return list(examples(graph.run, resolve)), first


def _server(store: str | None, uri: str | None) -> ServerTarget:
    chosen = target(store, uri)
    if not isinstance(chosen, ServerTarget):
        raise UsageError(
            "only a Neo4j has a Browser page", "`mithaq neo4j start` starts one; name it with --uri or NEO4J_URI"
        )
    return chosen


def _show(folder: Path, page: str, server: ServerTarget) -> None:
    taken = listen()
    address = link(page, taken.getsockname()[1], server.uri, server.username)
    click.echo(f"Browser with the guide, until Ctrl-C; sign in with the password in NEO4J_PASSWORD: {address}")
    open_browser(address)
    serve(app(folder, page), taken)
