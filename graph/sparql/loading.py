"""The process that makes a snapshot: ``python -P -m graph.sparql.loading FOLDER``.

What it is made of comes as a line of JSON by standard input: the address of a graph, or the path of a file. An error
goes as JSON to standard output. It ends with its parent.
"""

import json
import os
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePath
from typing import Any, BinaryIO

from pyoxigraph import RdfFormat, Store

from graph.errors import BadGraphFile, DiskFull, MithaqError, UsageError
from graph.linked.files.compression import unpacked_name, unpacking
from graph.linked.files.piped import piped

PORTION = 32 << 20
"""Bytes loaded at once: 6,600,000 statements take 330 MB so, and 1,840 MB in one go."""
_BY_LINES = (RdfFormat.N_QUADS, RdfFormat.N_TRIPLES)


def main() -> None:
    """Make the snapshot."""
    wanted = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        with _source(wanted) as (stream, form):
            load(Store(sys.argv[1]), stream, form)
    except MithaqError as error:
        print(json.dumps({"error": type(error).__name__, "message": str(error), "hint": error.hint}), flush=True)
        os._exit(error.exit_code)  # whatever else is at work here has nothing left to do


def load(store: Store, stream: BinaryIO, form: RdfFormat) -> None:
    """Fill a store.

    Raises:
        BadGraphFile: the statements are not well-formed.
        DiskFull: they do not fit on the disk.
    """
    try:
        if form in _BY_LINES:
            while lines := stream.readlines(PORTION):
                store.bulk_load(b"".join(lines), form)
        else:
            store.bulk_load(stream, form)
        store.optimize()
    except SyntaxError as error:
        raise BadGraphFile(f"not well-formed {form.name}: {error.msg}") from error
    except OSError as error:
        raise DiskFull(f"the snapshot cannot be written: {error}", "free some space, or set MITHAQ_CACHE") from error


@contextmanager
def _source(wanted: Mapping[str, Any]) -> Iterator[tuple[BinaryIO, RdfFormat]]:
    """The statements of what is wanted."""
    if "file" in wanted:
        with Path(wanted["file"]).open("rb") as packed, unpacking(packed, wanted["file"]) as stream:
            yield stream, format_of(wanted["file"])
    else:
        with _exported(wanted["address"], wanted["base"]) as stream:
            yield stream, RdfFormat.N_QUADS


def format_of(name: str) -> RdfFormat:
    """Tell the format of any RDF file from its name.

    Raises:
        UsageError: the name does not tell one.
    """
    form = RdfFormat.from_extension(PurePath(unpacked_name(name)).suffix.removeprefix(".").lower())
    if form is None:
        raise UsageError(
            f"{name}: the name does not tell a format of RDF",
            "known endings: .nq, .nt, .trig, .ttl, .jsonld, .rdf, .n3, each also with .gz or .zst",
        )
    return form


@contextmanager
def _exported(address: Mapping[str, Any], base: str) -> Iterator[BinaryIO]:
    """The export of a graph, while it is written."""
    from graph.linked import export  # the driver and what it needs take half a second, which a file need not wait for
    from graph.store import Store as Graph
    from graph.store.connection import connect
    from graph.store.targets import ServerTarget

    def write(output: BinaryIO) -> None:
        with connect(ServerTarget(**address)) as connection:
            export(Graph(connection), output, "nquads", base)

    with piped(write) as stream:
        yield stream


def _end_with_parent() -> None:
    sys.stdin.read()
    os._exit(1)


if __name__ == "__main__":
    main()
