"""`--base`: the address under which everything in the graph gets its own."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any] | click.Command)
VARIABLE = "MITHAQ_BASE"


def base_option(default: str | None, meaning: str) -> Callable[[Command], Command]:
    """Give a command the option `--base`, with the environment variable that stands for it.

    Args:
        default: where neither is given; None for one that the command finds itself.
        meaning: help of the option.
    """
    return click.option("--base", envvar=VARIABLE, show_envvar=True, default=default, show_default=True, help=meaning)
