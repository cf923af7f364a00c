"""`mithaq export`: the graph as RDF."""

import click

from graph.linked import DEFAULT_BASE, export, format_of

from .output import Output
from .stores import opened, store_options


@click.command(name="export")
@click.option("-o", "--output", required=True, help="File to write: .nq for N-Quads, .trig for TriG.")
@click.option("--base", default=DEFAULT_BASE, show_default=True, help="Address under which everything gets its own.")
@store_options
def command(output: str, base: str, store: str | None, uri: str | None) -> None:
    """Write the whole graph as RDF, one named graph a document, in canonical order.

    Equal graphs give equal files, on every engine. `mithaq import` gives the graph back.
    """
    form = format_of(output)
    with opened(store, uri) as graph, Output(output) as out:
        statements = export(graph, out.stream, form, base)
    click.echo(f"{output}: {statements:,} statements", err=True)
