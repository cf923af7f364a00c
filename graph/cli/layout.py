"""What commands that print rows have in common: options, the terminal's width, and pages."""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

from graph.answers.forms import FORMS, Rows, first, render
from graph.answers.visible import visible

if TYPE_CHECKING:
    from graph.answers.forms import Evidence

Command = TypeVar("Command", bound=Callable[..., Any] | click.Command)
# What `less` does without wishes of the user, as git has it: no page for what fits, text left on the screen at the end.
_LESS = {"LESS": "FRX", "LESSCHARSET": "utf-8"}


@dataclass(frozen=True, slots=True)
class Layout:
    """How rows are to be printed: the values of `layout_options`."""

    form: str
    limit: int | None
    no_pager: bool
    no_bidi: bool

    def write(self, answer: Rows, evidence: "Evidence | None" = None) -> Callable[[], None]:
        """Print rows to standard output, and tell how many were left out.

        Returns:
            What is to be called once the store is closed: it shows what is longer than the screen in the user's pager.
        """
        shown = first(answer, self.limit)
        text = render(shown, self.form, evidence, width(), is_terminal() and not self.no_bidi)
        if self.form == "csv" and is_terminal():
            text = visible(text)
        later = self.form == "table" and not self.no_pager and is_long(text)
        if not later:
            click.echo(text, nl=False, color=True)  # else click takes what looks like colours out of data
        if left := len(answer.rows) - len(shown.rows):
            click.echo(f"… and {left:,} more", err=True)
        return (lambda: page(text)) if later else (lambda: None)


def layout_options(command: Command) -> Command:
    """Give a command the options that say how rows are printed; `Layout` takes their values."""
    for decorate in (
        terminal_options,
        click.option("--limit", type=click.IntRange(min=1), help="Print this many rows at most."),
        click.option("--format", "form", type=click.Choice(FORMS), default="table", show_default=True),
    ):
        command = decorate(command)
    return command


def terminal_options(command: Command) -> Command:
    """Give a command the options that say what a terminal is spared."""
    for decorate in (
        click.option("--no-bidi", is_flag=True, help="Add no marks that keep columns in order around Arabic text."),
        click.option("--no-pager", is_flag=True, help="Do not show a long table page by page."),
    ):
        command = decorate(command)
    return command


def is_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout.isatty()


def width() -> int | None:
    """Columns of the terminal; None where standard output goes elsewhere."""
    return shutil.get_terminal_size().columns if is_terminal() else None


def write(data: bytes) -> None:
    """Write text in UTF-8 as it is; to a terminal so that nothing in it steers that."""
    if is_terminal():
        click.echo(visible(data.decode()), nl=False)
    else:
        sys.stdout.buffer.write(data)


def is_long(text: str) -> bool:
    """Whether text runs off the screen of a terminal."""
    return is_terminal() and text.count("\n") >= shutil.get_terminal_size().lines


def page(text: str) -> None:
    """Show text in the user's pager: `PAGER`, else `less` where there is one."""
    for name, value in _LESS.items():
        os.environ.setdefault(name, value)
    click.echo_via_pager(text)
