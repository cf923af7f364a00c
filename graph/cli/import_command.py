"""`mithaq import`: an export of Mithaq into an empty store, or people and memberships of others into any."""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import BinaryIO, cast

import click

from graph.documents.collection import open_file
from graph.errors import UsageError
from graph.identity.resolve import resolve
from graph.linked import Format, is_export, read_graph, unpacking
from graph.linked.foreign import ANY_FORMAT, AnyFormat, Mapped, any_format_of, as_export, read_people, stem_of
from ontology import LANGUAGES

from .changes import show
from .named_file import named
from .output import STANDARD_STREAM
from .stores import opened, store_options


@click.command(name="import")
@click.argument("file")
@click.option("--format", type=click.Choice(ANY_FORMAT), help="Form of the file whose name does not tell it.")
@click.option("--id", help="Of the document that a file of others becomes.  [default: the file's name]")
@click.option("--lang", type=click.Choice(LANGUAGES), help="Language of the names in a file of others.")
@store_options
@click.option("--into-existing", is_flag=True, help="Also into a database that holds data of somebody else.")
def command(
    file: str,
    format: AnyFormat | None,
    id: str | None,
    lang: str | None,
    store: str | None,
    uri: str | None,
    into_existing: bool,
) -> None:
    """Fill a store without documents from FILE, which `mithaq export` wrote.

    Other RDF, and FollowTheMoney, becomes a document that says who holds which post and belongs to which body, as far
    as ORG, schema.org and FollowTheMoney have words for it; it goes beside the documents that the store has.
    The file is read and checked as a whole before anything is written. FILE may be -, with --format.
    """
    form = any_format_of(file, format)
    with ExitStack() as stack:
        source = stack.enter_context(_source(file))
        stack.enter_context(named(file))
        if export := _export(source, file, form):
            with _unpacked(source, file) as stream, read_graph(stream, export) as graph:
                target = stack.enter_context(opened(store, uri, writing=True, into_existing=into_existing))
                target.restore(graph.nodes(), graph.relationships())
            click.echo(f"documents imported: {len(target.documents())}", err=True)
        else:
            with _unpacked(source, file) as stream:
                mapped = read_people(stream, form, id or _id(file), lang)
            target = stack.enter_context(opened(store, uri, writing=True, into_existing=into_existing))
            show(target.replace([resolve(mapped.record)]))
            _tell(mapped)


def _export(source: BinaryIO, file: str, form: AnyFormat) -> Format | None:
    """The format, if the file is an export of Mithaq."""
    export = as_export(form)
    if export is None:
        return None
    with _unpacked(source, file) as stream:
        return export if is_export(stream, export) else None


@contextmanager
def _source(file: str) -> Iterator[BinaryIO]:
    """The file, or what comes on standard input, put aside so that it can be read again."""
    if file != STANDARD_STREAM:
        with open_file(file) as stream:
            yield stream
    else:
        with tempfile.TemporaryFile(prefix="mithaq-") as copy:
            shutil.copyfileobj(sys.stdin.buffer, copy)
            yield cast(BinaryIO, copy)


@contextmanager
def _unpacked(source: BinaryIO, file: str) -> Iterator[BinaryIO]:
    source.seek(0)
    with unpacking(source, file) as stream:
        yield stream


def _id(file: str) -> str:
    if file == STANDARD_STREAM:
        raise UsageError("standard input has no name by which to know what it says", "give the document's name: --id")
    return stem_of(file)


def _tell(mapped: Mapped) -> None:
    """Say what became of the file, and what of it did not go into the graph."""
    record = mapped.record
    people, bodies = record.officials or [], record.agencies or []
    posts = sum(len(official.posts or ()) for official in people)
    click.echo(f"people: {len(people)}, bodies: {len(bodies)}, posts and memberships: {posts}", err=True)
    for words, count in sorted(mapped.left_out.items()):
        click.echo(f"left out: {count} {words}", err=True)
