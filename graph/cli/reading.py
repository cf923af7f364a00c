"""A reader at work on the inputs of a command, its records in the order of the inputs."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial

import click

from graph.documents import Document
from graph.errors import BadInput
from graph.reading import Reader, reader, version
from graph.reading.remote import RemoteReader
from ontology.record import Record

from .parallel import map_in_processes, map_in_threads

Entry = Document | Record | BadInput

jobs_option: Callable[..., Callable[..., None]] = click.option(
    "--jobs", type=click.IntRange(min=0), default=1, show_default=True, help="Processes that read; 0: one a core."
)


@contextmanager
def reading(name: str, entries: Iterable[Entry], jobs: int = 1) -> Iterator[Iterator[Record | BadInput]]:
    """Read documents with a reader; one that waits for another machine is given several at once.

    What a remote reader used is said on standard error at the end.

    Args:
        name: the reader's.
        entries: documents; records and errors are passed on in their place.
        jobs: number of processes for a reader of this machine; 0 for one a core.
    Yields:
        For each entry its record, or the error that tells why there is none.

    Raises:
        UsageError: no reader has that name, or its settings are wrong.
    """
    read = reader(name)
    if not isinstance(read, RemoteReader):
        jobs = jobs or os.cpu_count() or 1
        yield (
            map_in_processes(partial(_read_by, name), entries, jobs)
            if jobs > 1
            else map(partial(_read, name, read), entries)
        )
        return
    try:
        yield map_in_threads(partial(_read, name, read), entries, read.at_once)
    finally:
        used = read.close()
        if used:
            click.echo(used, err=True)


def _read_by(name: str, entry: Entry) -> Record | BadInput:
    """Read in a process of its own, where the reader has to be found first."""
    return _read(name, reader(name), entry)


def _read(name: str, read: Reader, entry: Entry) -> Record | BadInput:
    """Read, and put down in the record who did."""
    if not isinstance(entry, Document):
        return entry
    try:
        record = read(entry)
    except BadInput as error:
        return error
    record.document.reader, record.document.reader_version = name, version(name)
    return record
