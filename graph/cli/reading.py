"""A reader at work on the inputs of a command, its records in the order of the inputs."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from multiprocessing.pool import AsyncResult, ThreadPool
from typing import TypeVar

import click

from graph.documents import Document
from graph.errors import BadInput
from graph.reading import Reader, reader
from graph.reading.remote import RemoteReader
from ontology.record import Record

Item = TypeVar("Item")
Result = TypeVar("Result")
Entry = Document | Record | BadInput
_AHEAD = 4


@contextmanager
def reading(name: str, entries: Iterable[Entry]) -> Iterator[Iterator[Record | BadInput]]:
    """Read documents with a reader; one that waits for another machine is given several at once.

    What a remote reader used is said on standard error at the end.

    Args:
        name: the reader's.
        entries: documents; records and errors are passed on in their place.
    Yields:
        For each entry its record, or the error that tells why there is none.

    Raises:
        UsageError: no reader has that name, or its settings are wrong.
    """
    read = reader(name)

    def apply(entry: Entry) -> Record | BadInput:
        return _read(read, entry)

    if not isinstance(read, RemoteReader):
        yield map(apply, entries)
        return
    try:
        with ThreadPool(read.at_once) as pool:
            yield threaded_map(apply, entries, pool, read.at_once * _AHEAD)
    finally:
        used = read.close()
        if used:
            click.echo(used, err=True)


def threaded_map(
    function: Callable[[Item], Result], items: Iterable[Item], pool: ThreadPool, ahead: int
) -> Iterator[Result]:
    """Apply a function to items in threads, the results in the order of the items.

    The threads of a `ThreadPool` end with the program, whatever they wait for: an interruption need not.

    Args:
        function: applied to each item.
        items: taken one by one, no more than `ahead` before the first whose result was not given back.
        pool: the threads.
        ahead: at least the number of threads, so that none is idle while an earlier result takes long.
    """
    rest = iter(items)
    pending: deque[AsyncResult[Result]] = deque()
    while True:
        pending.extend(pool.apply_async(function, (item,)) for item in islice(rest, ahead - len(pending)))
        if not pending:
            return
        yield pending.popleft().get()


def _read(read: Reader, entry: Entry) -> Record | BadInput:
    if not isinstance(entry, Document):
        return entry
    try:
        return read(entry)
    except BadInput as error:
        return error
