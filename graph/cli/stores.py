"""Which store a command works on: its options, and opening it."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from graph.errors import NotMithaq
from graph.identity.reference import reference_entities
from graph.store import Store, open_store
from graph.store.targets import EmbeddedTarget, Target, choose

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
            "--store", help="Folder of an embedded store.  [environment: MITHAQ_STORE; default: mithaq.store]"
        ),
    ):
        command = decorate(command)
    return command


def target(store: str | None, uri: str | None) -> Target:
    """The store that the options and the environment name."""
    return choose(Path(store) if store else None, uri, os.environ)


@contextmanager
def opened(
    store: str | None, uri: str | None, *, writing: bool = False, into_existing: bool = False
) -> Iterator[Store]:
    """Open the store of the options and say on standard error which one it is.

    Args:
        store: folder of an embedded store, or None.
        uri: address of a Neo4j, or None.
        writing: make the schema in an empty database; without it, a database without one is refused.
        into_existing: also beside data that is not Mithaq's.
    """
    chosen = target(store, uri)
    click.echo(f"using {chosen.describe()}", err=True)
    if isinstance(chosen, EmbeddedTarget):
        _expect_store(chosen.folder, writing)
    with open_store(chosen) as graph:
        if writing:
            graph.prepare(reference_entities(), into_existing)
        else:
            graph.verify()
        yield graph


def _expect_store(folder: Path, writing: bool) -> None:
    """Refuse a folder in which the engine would make a store that nobody asked for."""
    if (folder / "databases").is_dir():
        return
    if not writing:
        raise NotMithaq(f"there is no store at {folder}", "`mithaq load FOLDER` makes one, `mithaq demo` shows one")
    begun = (folder / "lock").exists()  # the engine's first file; it may have been stopped before it made the rest
    if folder.is_dir() and any(folder.iterdir()) and not begun:
        raise NotMithaq(f"{folder} holds files that are no store; nothing was changed", "name a new or an empty folder")
