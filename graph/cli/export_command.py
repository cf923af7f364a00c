"""`mithaq export`: the graph as RDF."""

import click

from graph.linked import DEFAULT_BASE, FORMATS, Format, Reader, export, format_of, packing

from .base_option import base_option
from .output import Output
from .stores import opened, store_options


@click.command(name="export")
@click.option(
    "-o",
    "--output",
    required=True,
    help="File to write, - for standard output: .nq for N-Quads, .nt for N-Triples, .trig for TriG, .ttl for Turtle; "
    "with .gz or .zst after it packed.",
)
@click.option("--format", type=click.Choice(FORMATS), help="Form of the file whose name does not tell it.")
@base_option(DEFAULT_BASE, "Address under which everything gets its own.")
@store_options
def command(output: str, format: Format | None, base: str, store: str | None, uri: str | None) -> None:
    """Write the whole graph as RDF, one named graph a document, in canonical order.

    Equal graphs give equal files, on every engine. `mithaq import` gives the graph back.
    """
    form = format_of(output, format)
    with opened(store, uri) as graph:
        written = _rdf(graph, output, form, base)
    click.echo(f"{output}: {written}", err=True)


def _rdf(reader: Reader, output: str, form: Format, base: str) -> str:
    """Write RDF, and say how much it is."""
    with Output(output) as out, packing(out.stream, output) as stream:
        return f"{export(reader, stream, form, base):,} statements"
