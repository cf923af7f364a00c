"""The snapshot that `mithaq sparql` asks: of a store or a file, kept until that changes."""

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph import __version__
from graph.sparql.kept import find, keep, note, prune
from graph.sparql.loading import format_of
from graph.sparql.snapshot import FileSource, GraphSource, Snapshot, Source
from graph.store.targets import EmbeddedTarget, Target

from .named_file import named
from .stores import target

if TYPE_CHECKING:
    from graph.store import Store


def of_file(file: Path) -> Snapshot:
    """The snapshot of a file of RDF.

    Raises:
        UsageError, BadGraphFile: it is none.
    """
    format_of(file.name)
    status = file.stat()
    state = {"program": __version__, "size": status.st_size, "changed": status.st_mtime_ns}
    folder = _cache(str(file.resolve()))
    with named(str(file)):
        return find(folder, state) or _keep(folder, state, FileSource(file.resolve()))


def of_unopened(store: str | None, uri: str | None, base: str) -> Snapshot | None:
    """The snapshot of a store that nobody has opened since it was made: the graph is the same, and need not be asked.

    Returns:
        None where there is none, and for a server, which others write to.
    """
    chosen = target(store, uri)
    last = _last_opened(chosen)
    return find(_folder(chosen), _state(base) | {"opened": last}) if last is not None else None


def of_graph(graph: "Store", store: str | None, uri: str | None, base: str) -> Snapshot:
    """The snapshot of the graph in a store that is open."""
    chosen = target(store, uri)
    # A graph that only an older version has written has no revision; whatever writes to it now gives it one.
    state = _state(base) | {"revision": graph.revision() or ""}
    folder, now = _folder(chosen), {**state, "opened": _last_opened(chosen)}
    found = find(folder, state)
    if found is None:
        return _keep(folder, now, GraphSource(graph.address, base))
    note(found, now)
    return found


def _keep(folder: Path, state: Mapping[str, Any], source: Source) -> Snapshot:
    click.echo("making a snapshot, which is kept until that changes", err=True)
    prune(_cache(""))
    return keep(folder, state, source)


def _state(base: str) -> dict[str, Any]:
    return {"program": __version__, "base": base}


def _last_opened(chosen: Target) -> int | None:
    """When an embedded store was last opened, as its lock tells, which everybody writes who opens it."""
    try:
        return (chosen.folder / "lock").stat().st_mtime_ns if isinstance(chosen, EmbeddedTarget) else None
    except OSError:
        return None


def _folder(chosen: Target) -> Path:
    if isinstance(chosen, EmbeddedTarget):
        return chosen.folder / "sparql"
    return _cache(f"{chosen.uri} {chosen.database or ''}")


def _cache(source: str) -> Path:
    """Where the snapshot of a source is kept; for no source, where those of all are."""
    folder = Path(os.environ.get("MITHAQ_CACHE") or click.get_app_dir("mithaq")) / "sparql"
    return folder / hashlib.sha256(source.encode()).hexdigest()[:16] if source else folder
