"""`mithaq load`: documents or records into the graph."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain

import click

from graph.claims.digest import with_digest
from graph.claims.model import DocumentGraph
from graph.errors import BadInput
from graph.identity.resolve import resolve
from graph.store import Change, Store

from .changes import show
from .output import progress
from .read_command import finish, refuse
from .reading import jobs_option, reading
from .records import read_inputs
from .stores import opened, store_options

DOCUMENTS_A_TRANSACTION = 200
CLAIMS_A_TRANSACTION = 4_000
CHARACTERS_A_TRANSACTION = 4_000_000


@click.command(name="load")
@click.argument("paths", nargs=-1, required=True)
@store_options
@click.option("--encoding", help="Encoding of the files; found when not given.")
@click.option("--reader", "reader_name", default="rules", show_default=True, help="rules, or llm for a language model.")
@jobs_option
@click.option("--no-text", is_flag=True, help="Keep quotes and offsets, but not the text of the documents.")
@click.option("--sync", is_flag=True, help="Remove documents of the graph that are not among those given.")
@click.option("--into-existing", is_flag=True, help="Also into a database that holds data of somebody else.")
@click.option("--strict", is_flag=True, help="Stop at the first document that cannot be taken.")
def command(
    paths: tuple[str, ...],
    store: str | None,
    uri: str | None,
    encoding: str | None,
    reader_name: str,
    jobs: int,
    no_text: bool,
    sync: bool,
    into_existing: bool,
    strict: bool,
) -> None:
    """Load documents, or records that `mithaq read` wrote, into the graph.

    A document whose id is known is replaced, exactly its own claims, in one transaction; an unchanged one is passed
    over. What cannot be taken is named on standard error, the others are loaded, and the exit code is 3.
    """
    began = time.monotonic()
    refused: list[BadInput] = []

    def refuse_one(error: BadInput) -> None:
        refused.append(error)
        refuse(error, strict)

    def graphs() -> Iterator[DocumentGraph]:
        with reading(reader_name, progress(read_inputs(paths, encoding), "loading"), jobs) as entries:
            for entry in entries:
                try:
                    if isinstance(entry, BadInput):
                        raise entry
                    graph = resolve(entry)
                except BadInput as error:
                    refuse_one(error)
                    continue
                yield _without_text(graph) if no_text else graph

    coming = graphs()
    first = next(coming, None)
    if first is not None:
        with opened(store, uri, writing=True, into_existing=into_existing) as target:
            changes = list(load(chain([first], coming), target, refuse_one))
            if sync and not refused:
                changes += _remove_others(target, changes)
        show(changes)
        click.echo(f"{time.monotonic() - began:.1f} s", err=True)
    finish(len(refused))


def stop(error: BadInput) -> None:
    """Take a refusal as the end."""
    raise error


def load(
    graphs: Iterable[DocumentGraph], target: Store, refuse_one: Callable[[BadInput], None] = stop
) -> Iterator[Change]:
    """Put documents into a store, many in a transaction; one is never divided.

    Args:
        graphs: what the documents bring.
        target: the store.
        refuse_one: is told of a document that the store cannot take; the others of its transaction are loaded.
    """
    for batch in _batches(graphs):
        try:
            yield from target.replace(batch)
        except BadInput:
            for graph in batch:
                try:
                    yield from target.replace([graph])
                except BadInput as error:
                    refuse_one(error)


def _batches(graphs: Iterable[DocumentGraph]) -> Iterator[list[DocumentGraph]]:
    batch: list[DocumentGraph] = []
    claims = characters = 0
    for graph in graphs:
        batch.append(graph)
        claims += len(graph.claims)
        characters += len(str(graph.document.get("text", "")))
        if (
            len(batch) >= DOCUMENTS_A_TRANSACTION
            or claims >= CLAIMS_A_TRANSACTION
            or characters >= CHARACTERS_A_TRANSACTION
        ):
            yield batch
            batch, claims, characters = [], 0, 0
    if batch:
        yield batch


def _without_text(graph: DocumentGraph) -> DocumentGraph:
    document = {name: value for name, value in graph.document.items() if name != "text"}
    return with_digest(replace(graph, document=document))


def _remove_others(target: Store, changes: Iterable[Change]) -> list[Change]:
    given = {change.document for change in changes if change.kind != "resolved"}
    others = [document for document in target.documents() if document not in given]
    return target.remove(others) if others else []
