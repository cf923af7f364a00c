"""Which store a command works on: its options, and opening it."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from graph.errors import NotMithaq
from graph.store.embedded import EmbeddedEngine
from graph.store.targets import EmbeddedTarget, Target, choose

from . import known_names

if TYPE_CHECKING:
    from graph.store import Store

Command = TypeVar("Command", bound=Callable[..., Any] | click.Command)


def store_options(command: Command) -> Command:
    """Give a command the options that name a store: `--store` and `--uri`."""
    for decorate in (
        click.option(
            "--uri",
            help="Address of a Neo4j, bolt://… or neo4j://…  [environment: NEO4J_URI, NEO4J_USERNAME, "
            "NEO4J_PASSWORD, NEO4J_DATABASE]",
        ),
        click.option(
            "--store",
            type=click.Path(file_okay=False),
            help="Folder of an embedded store.  [environment: MITHAQ_STORE; default: mithaq.store]",
        ),
    ):
        command = decorate(command)
    return command


def target(store: str | None, uri: str | None) -> Target:
    """The store that the options and the environment name."""
    return choose(Path(store) if store else None, uri, os.environ)


def names_file(store: str | None, uri: str | None) -> Path:
    """Where the names for the shell to complete are, of the store that the options and the environment name."""
    folder = os.environ.get("MITHAQ_CACHE") or click.get_app_dir("mithaq")
    return known_names.file_of(target(store, uri), Path(folder))


@contextmanager
def opened(
    store: str | None,
    uri: str | None,
    *,
    writing: bool = False,
    into_existing: bool = False,
    meanwhile: Callable[[], object] = lambda: None,
) -> Iterator["Store"]:
    """Open the store of the options and say on standard error which one it is.

    At the end, the names in the graph are left for the shell to complete: those of a graph that was changed by the next
    command that only reads, unless there are none yet.

    Args:
        store: folder of an embedded store, or None.
        uri: address of a Neo4j, or None.
        writing: make the schema in an empty database; without it, a database without one is refused.
        into_existing: also beside data that is not Mithaq's.
        meanwhile: called while the embedded engine starts.
    """
    chosen = target(store, uri)
    click.echo(f"using {chosen.describe()}", err=True)
    with ExitStack() as stack:
        engine = _starting(chosen, writing)
        from graph.store.connection import connect  # the driver takes half a second to load: the engine starts by then
        from graph.store.store import Store

        meanwhile()
        if engine is not None:
            stack.enter_context(engine)
        graph = Store(stack.enter_context(connect(chosen, engine)))
        _check(graph, writing, into_existing)
        names = names_file(store, uri)
        try:
            yield graph
        finally:
            serving = graph.changed and known_names.outdate(names)
        if not serving and known_names.is_old(names, chosen):
            known_names.renew(graph, names)


def _starting(chosen: Target, writing: bool) -> EmbeddedEngine | None:
    if not isinstance(chosen, EmbeddedTarget):
        return None
    _expect_store(chosen.folder, writing)
    engine = EmbeddedEngine(chosen.folder)
    engine.start()
    return engine


def _check(graph: "Store", writing: bool, into_existing: bool) -> None:
    if not writing:
        graph.verify()
        return
    from graph.identity.reference import reference_entities

    graph.prepare(reference_entities(), into_existing)


def _expect_store(folder: Path, writing: bool) -> None:
    """Refuse a folder in which the engine would make a store that nobody asked for."""
    if (folder / "databases").is_dir():
        return
    if not writing:
        raise NotMithaq(f"there is no store at {folder}", "`mithaq load FOLDER` makes one, `mithaq demo` shows one")
    begun = (folder / "lock").exists()  # the engine's first file; it may have been stopped before it made the rest
    if folder.is_dir() and any(folder.iterdir()) and not begun:
        raise NotMithaq(f"{folder} holds files that are no store; nothing was changed", "name a new or an empty folder")
