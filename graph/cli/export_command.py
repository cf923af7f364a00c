"""`mithaq export`: the graph as RDF, or in the form of another tool."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import fields
from functools import partial
from typing import Any, cast

import click
from click.core import ParameterSource

from graph import neighbours
from graph.errors import UsageError
from graph.linked import DEFAULT_BASE, FORMATS, About, Format, Reader, export, format_of, packing
from graph.linked.files.compression import PACKINGS, unpacked_name
from graph.linked.files.formats import SUFFIXES, in_words
from graph.neighbours.files import Archive, Folder

from .about_options import about, about_options
from .base_option import base_option
from .output import STANDARD_STREAM, Output, OutputFolder, Watched, progress
from .part_options import Asked, part_options
from .stores import opened, store_options

ENDINGS = {**SUFFIXES, **neighbours.ENDINGS}
FOLDERS = " and ".join(form.name for form in neighbours.FORMS.values() if form.marker)
ARCHIVES = " and ".join(form.name for form in neighbours.FORMS.values() if form.archived)
# Options that say something of RDF or of the file itself.
_DESCRIBING = ("base", "rdf12", *(field.name for field in fields(About)))


@click.command(name="export")
@click.option(
    "-o",
    "--output",
    required=True,
    help=f"File to write, - for standard output; its ending tells the form: {in_words(ENDINGS)}; packed with "
    f"{' or '.join(PACKINGS)} after it. For {FOLDERS} a folder; for {ARCHIVES} also a .zip.",
)
@click.option(
    "--format", type=click.Choice([*FORMATS, *neighbours.FORMS]), help="Form of the file whose name does not tell it."
)
@base_option(DEFAULT_BASE, "Address under which everything gets its own.")
@click.option("--rdf12", is_flag=True, help="Name the triple of a fact by a triple term, as RDF 1.2 has it.")
@about_options
@part_options
@store_options
def command(
    output: str,
    format: str | None,
    base: str,
    rdf12: bool,
    store: str | None,
    uri: str | None,
    **words: Any,  # noqa: ANN401 - of the options of parts and descriptions
) -> None:
    """Write the graph, or a part of it, as RDF, one named graph a document, or in the form of another tool.

    Equal graphs give equal files, on every engine. `mithaq import` gives the graph back from RDF. A part comes with
    all that it links to, so that it can be imported as well; documents that it only cites come without their text.
    """
    described = about(words)
    asked = Asked(**words)
    asked.check()
    other = neighbours.form_of(unpacked_name(output), format)
    form = other or format_of(output, cast(Format | None, format), ENDINGS)
    if other is not None:
        _refuse_unused(other)
    with opened(store, uri) as graph:
        part = asked.reader(graph)
        reader = graph.scan() if part is graph else part
        if isinstance(form, str):
            whole = part is graph
            write = partial(export, format=form, base=base, about=described, rdf12=rdf12, whole=whole)
            written = _rdf(reader, output, write)
        else:
            written = _other(Watched(reader), output, form, described)
    click.echo(f"{output}: {written}", err=True)


def _refuse_unused(form: neighbours.Form) -> None:
    """Refuse options that a form has no place for; what the environment says may be meant for other commands.

    Raises:
        UsageError: one was given.
    """
    source = click.get_current_context().get_parameter_source
    others = (name for name in _DESCRIBING if name not in form.described)
    unused = [f"--{name}" for name in others if source(name) is ParameterSource.COMMANDLINE]
    if unused:
        raise UsageError(f"{form.name} has no place for {', '.join(unused)}", "leave that out, or export RDF")


def _rdf(reader: Reader, output: str, write: Callable[..., int]) -> str:
    """Write RDF, and say how much it is."""
    with Output(output) as out, packing(out.stream, output) as stream:
        return f"{write(reader, stream, watch=progress):,} statements"


def _other(reader: Reader, output: str, form: neighbours.Form, described: About) -> str:
    """Write the form of another tool, and say how much it is."""
    write = partial(form.write, about=described) if form.described else form.write
    with ExitStack() as stack:
        if form.marker and not (form.archived and output.lower().endswith(".zip")):
            if output == STANDARD_STREAM:
                raise UsageError(f"{form.name} is several files", "name a folder with --output")
            written = write(reader, Folder(stack.enter_context(OutputFolder(output, form.marker))))
        else:
            stream = stack.enter_context(packing(stack.enter_context(Output(output)).stream, output))
            target = stack.enter_context(Archive(stream)) if form.archived else stream
            written = write(reader, target)
    return f"{written:,} {form.counts}"
