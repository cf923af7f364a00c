"""What an export says of itself beside what the graph tells: its options."""

import os
import re
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any, TypeVar

import click

from graph.errors import UsageError
from graph.linked import About

Command = TypeVar("Command", bound=Callable[..., Any] | click.Command)
# Of the project Reproducible Builds: seconds since 1970.
EPOCH = "SOURCE_DATE_EPOCH"
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20<>\"{}|\\^`]+")


def about_options(command: Command) -> Command:
    """Give a command the options that say what the graph does not tell of its export."""
    for decorate in (
        click.option("--issued", help=f"Day to put down as that of the export.  [environment: {EPOCH}; default: none]"),
        click.option("--endpoint", help="Address where the data will answer SPARQL, to put down in the export."),
        click.option("--dump", help="Address where the file will be, to put down in the export."),
        click.option("--publisher", help="Address of who publishes the data, to put down in the export."),
        click.option("--licence", help="Address of the licence of the data, to put down in the export."),
    ):
        command = decorate(command)
    return command


def about(words: dict[str, Any]) -> About:
    """Take what these options were given out of all that a command was given.

    Raises:
        UsageError: what is to be an address or a day is none.
    """
    given = {field.name: words.pop(field.name) or "" for field in fields(About)}
    given["issued"] = _day(given["issued"] or _epoch())
    for name, text in given.items():
        if text and name != "issued" and not _ADDRESS.fullmatch(text):
            raise UsageError(f"--{name} is an address, and {text!r} is none", "write it as https://example.org/…")
    return About(**given)


def _epoch() -> str:
    seconds = os.environ.get(EPOCH, "")
    return datetime.fromtimestamp(int(seconds), UTC).date().isoformat() if seconds.isdecimal() else seconds


def _day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise UsageError(f"--issued is a day, and {text!r} is none", "write 2026-11-26") from error
