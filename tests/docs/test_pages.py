"""The pages hold: links lead somewhere, every command is told of, and what is shown is what comes out."""

import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from graph.cli.ask_command import Questions
from graph.cli.program import COMMANDS
from tests.conftest import Engines
from tests.docs.transcript import ROOT, replay
from tests.graph.cli.conftest import environ_of

PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
_LINK = re.compile(r"\]\((?!https?:)([^)\s]+)\)")
_FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def _anchors(page: Path) -> set[str]:
    """What the headings of a page are called in links, as GitHub makes it."""
    headings = _HEADING.findall(_FENCED.sub("", page.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_relative_links_lead_to_a_page_and_a_heading(page: Path) -> None:
    broken = []
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        name, _, heading = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        if not target.exists() or (heading and heading not in _anchors(target)):
            broken.append(link)
    assert not broken


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_told_of(command: str) -> None:
    text = "".join((ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("tutorial.md", "how-to.md"))
    assert re.search(rf"\bmithaq {command}\b", text)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_is_told_of(command: str) -> None:
    text = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    module = importlib.import_module(f"graph.cli.{command}_command")
    assert [option for option in _options(module.command) if not re.search(rf"{option}\b", text)] == []


def _options(command: click.Command) -> Iterator[str]:
    """Options of a command and of those in it; those of each question are told of in docs/questions.md."""
    if isinstance(command, click.Group) and not isinstance(command, Questions):
        for part in command.commands.values():
            yield from _options(part)
    yield from (max(option.opts, key=len) for option in command.params if isinstance(option, click.Option))


@pytest.mark.parametrize("name", ["README.md", "docs/gold.md"])
def test_commands_give_what_is_shown(name: str, tmp_path: Path) -> None:
    assert replay((ROOT / name).read_text(encoding="utf-8"), tmp_path) >= 2


@pytest.mark.parametrize("name", ["docs/how-to.md", "docs/identity.md"])
@pytest.mark.parametrize("engine", ["embedded"], indirect=True)
@pytest.mark.usefixtures("store")
def test_commands_give_what_is_shown_in_a_graph_that_is_open(
    name: str, tmp_path: Path, engines: Engines, engine: str
) -> None:
    assert replay((ROOT / name).read_text(encoding="utf-8"), tmp_path, environ_of(engines, engine)) > 5
