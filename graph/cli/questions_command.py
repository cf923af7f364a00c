"""`mithaq questions`: what can be asked."""

import click
from rich import box
from rich.console import Console
from rich.table import Table

from queries import questions, search
from queries.question import LANGUAGES


@click.command(name="questions")
@click.argument("words", nargs=-1)
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Language of the titles.")
def command(words: tuple[str, ...], lang: str) -> None:
    """List the questions with an example of each, or those that WORDS (in any of four languages) find."""
    found = search(" ".join(words)) if words else list(questions().values())
    if not found:
        click.echo("no question holds those words; `mithaq questions` lists all", err=True)
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in ("group", "question", "what it asks", "example"):
        table.add_column(heading, overflow="fold")
    for question in found:
        table.add_row(question.group, question.id, question.title[lang], f"mithaq ask {question.example}")
    Console(width=None if Console().is_terminal else 160, markup=False, highlight=False).print(table)
