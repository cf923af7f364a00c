"""`mithaq completion`: what a shell needs to complete commands, questions and names."""

import click
from click.shell_completion import get_completion_class

from . import shells  # noqa: F401 - takes the place of click's class for bash

SHELLS = ("bash", "zsh", "fish")


@click.command(name="completion")
@click.argument("shell", type=click.Choice(SHELLS))
def command(shell: str) -> None:
    """Print the lines that make SHELL complete commands, questions and names in the graph at a TAB.

    bash: eval "$(mithaq completion bash)" in ~/.bashrc; zsh: the same with zsh, in ~/.zshrc; fish: mithaq completion
    fish > ~/.config/fish/completions/mithaq.fish.
    """
    from .program import COMPLETION, PROGRAM, main

    complete = get_completion_class(shell)
    assert complete is not None
    click.echo(complete(main, {}, PROGRAM, COMPLETION).source())
