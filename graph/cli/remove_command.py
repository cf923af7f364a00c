"""`mithaq remove`: documents out of the graph."""

import click

from .changes import show
from .completing import named
from .stores import opened, store_options


@click.command(name="remove")
@click.argument("documents", nargs=-1, required=True, shell_complete=named("document"))
@store_options
def command(documents: tuple[str, ...], store: str | None, uri: str | None) -> None:
    """Take documents out of the graph, by id, with the facts and entities that only they support."""
    with opened(store, uri) as graph:
        show(graph.remove(documents))
