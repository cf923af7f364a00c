"""`mithaq export`: the graph as RDF, or in the form of another tool."""

from contextlib import ExitStack
from typing import Any, cast

import click

from graph import neighbours
from graph.errors import UsageError
from graph.linked import DEFAULT_BASE, FORMATS, Format, Reader, export, format_of, packing
from graph.linked.compression import unpacked_name
from graph.neighbours.files import Archive, Folder

from .base_option import base_option
from .output import STANDARD_STREAM, Output, OutputFolder
from .part_options import Asked, part_options
from .stores import opened, store_options


@click.command(name="export")
@click.option(
    "-o",
    "--output",
    required=True,
    help="File to write, - for standard output: .nq for N-Quads, .nt for N-Triples, .trig for TriG, .ttl for Turtle, "
    ".ftm.json for FollowTheMoney, .graphml for GraphML; with .gz or .zst after it packed. For the formats neo4j-admin "
    "and tables a folder; for tables also a .zip.",
)
@click.option(
    "--format", type=click.Choice([*FORMATS, *neighbours.FORMS]), help="Form of the file whose name does not tell it."
)
@base_option(DEFAULT_BASE, "Address under which everything gets its own.")
@part_options
@store_options
def command(output: str, format: str | None, base: str, store: str | None, uri: str | None, **part: Any) -> None:  # noqa: ANN401
    """Write the graph, or a part of it, as RDF, one named graph a document, or in the form of another tool.

    Equal graphs give equal files, on every engine. `mithaq import` gives the graph back from RDF. A part comes with
    all that it links to, so that it can be imported as well; documents that it only cites come without their text.
    """
    asked = Asked(**part)
    asked.check()
    other = neighbours.form_of(unpacked_name(output), format)
    form = other or format_of(output, cast(Format | None, format))
    with opened(store, uri) as graph:
        reader = asked.reader(graph)
        written = _rdf(reader, output, form, base) if isinstance(form, str) else _other(reader, output, form)
    click.echo(f"{output}: {written}", err=True)


def _rdf(reader: Reader, output: str, form: Format, base: str) -> str:
    """Write RDF, and say how much it is."""
    with Output(output) as out, packing(out.stream, output) as stream:
        return f"{export(reader, stream, form, base):,} statements"


def _other(reader: Reader, output: str, form: neighbours.Form) -> str:
    """Write the form of another tool, and say how much it is."""
    with ExitStack() as stack:
        if form.marker and not (form.archived and output.lower().endswith(".zip")):
            if output == STANDARD_STREAM:
                raise UsageError(f"{form.name} is several files", "name a folder with --output")
            written = form.write(reader, Folder(stack.enter_context(OutputFolder(output, form.marker))))
        else:
            stream = stack.enter_context(packing(stack.enter_context(Output(output)).stream, output))
            target = stack.enter_context(Archive(stream)) if form.archived else stream
            written = form.write(reader, target)
    return f"{written:,} {form.counts}"
