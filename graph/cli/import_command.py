"""`mithaq import`: an export of Mithaq into an empty store."""

from contextlib import ExitStack

import click

from graph.documents.collection import open_file
from graph.errors import BadGraphFile
from graph.linked import FORMATS, Format, format_of, read_graph, unpacking

from .stores import opened, store_options


@click.command(name="import")
@click.argument("file")
@click.option("--format", type=click.Choice(FORMATS), help="Form of the file whose name does not tell it.")
@store_options
@click.option("--into-existing", is_flag=True, help="Also into a database that holds data of somebody else.")
def command(file: str, format: Format | None, store: str | None, uri: str | None, into_existing: bool) -> None:
    """Fill a store without documents from FILE, which `mithaq export` wrote.

    The file is read and checked as a whole before anything is written.
    """
    form = format_of(file, format)
    with ExitStack() as stack:
        stream = stack.enter_context(unpacking(stack.enter_context(open_file(file)), file))
        try:
            graph = stack.enter_context(read_graph(stream, form))
        except BadGraphFile as error:
            raise BadGraphFile(f"{file}: {error}", error.hint) from None
        target = stack.enter_context(opened(store, uri, writing=True, into_existing=into_existing))
        target.restore(graph.nodes(), graph.relationships())
        click.echo(f"documents imported: {len(target.documents())}", err=True)
