"""`mithaq import`: an export of Mithaq into an empty store."""

import click

from graph.documents.collection import open_file
from graph.linked import format_of, read_graph

from .stores import opened, store_options


@click.command(name="import")
@click.argument("file")
@store_options
@click.option("--into-existing", is_flag=True, help="Also into a database that holds data of somebody else.")
def command(file: str, store: str | None, uri: str | None, into_existing: bool) -> None:
    """Fill a store without documents from FILE, which `mithaq export` wrote.

    The file is read and checked as a whole before anything is written.
    """
    form = format_of(file)
    with (
        open_file(file) as stream,
        read_graph(stream, form) as graph,
        opened(store, uri, writing=True, into_existing=into_existing) as target,
    ):
        target.restore(graph.nodes(), graph.relationships())
        documents = len(target.documents())
    click.echo(f"imported {documents} documents", err=True)
