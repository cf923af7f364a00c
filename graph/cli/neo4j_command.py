"""`mithaq neo4j`: a real Neo4j on this machine, from its published jars."""

from pathlib import Path

import click

from graph.store.neo4j_server import DEFAULT_HOME, Running, fill, start, status, stop, versions

home_option = click.option(
    "--home",
    type=click.Path(file_okay=False, path_type=Path),
    default=DEFAULT_HOME,
    show_default=True,
    help="Folder of its databases, settings, logs and password.",
)


@click.group(name="neo4j")
def command() -> None:
    """Run a real Neo4j Community server on this machine, without Docker, on the loopback interface only.

    Needs the extra: pip install 'mithaq[neo4j]'. Neo4j is under the GPL and not part of Mithaq: its jars (about
    125 MB) are fetched at the first start, with mvn where it is installed, and kept in MITHAQ_CACHE.
    """


@command.command(name="start")
@click.option("--version", type=click.Choice(versions()), default=versions()[0], show_default=True, help="Release.")
@home_option
def start_command(version: str, home: Path) -> None:
    """Start the server, or find it running, and print how to reach it. NEO4J_PASSWORD sets a new home's password."""
    _say(start(version, home))


@command.command(name="import")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--version", type=click.Choice(versions()), default=versions()[0], show_default=True, help="Release.")
@home_option
def import_command(folder: Path, version: str, home: Path) -> None:
    """Fill a new home's database from FOLDER, which `mithaq export --format neo4j-admin` wrote, and start it.

    It is what neo4j-admin does for a Neo4j of your own: the quickest way for a large graph.
    """
    _say(fill(version, home, folder))


@command.command(name="stop")
@home_option
def stop_command(home: Path) -> None:
    """Stop the server; its data stays."""
    stopped = stop(home)
    click.echo(f"stopped Neo4j {stopped.version}" if stopped else f"no Neo4j runs in {home}")


@command.command(name="status")
@home_option
def status_command(home: Path) -> None:
    """Say whether the server runs, and how to reach it."""
    running = status(home.resolve())
    if running is None:
        click.echo(f"no Neo4j runs in {home}; `mithaq neo4j start` starts one")
        return
    _say(running)


def _say(running: Running) -> None:
    click.echo(f"Neo4j {running.version} answers, process {running.pid}; for `mithaq` and other programs:")
    click.echo(f"export NEO4J_URI={running.uri} NEO4J_USERNAME={running.username} NEO4J_PASSWORD={running.password}")
    click.echo(f"Browser: {running.browser} (`mithaq browser --open` opens it with a guide)")
