"""`mithaq questions`: what can be asked."""

import click
from rich.console import Console

from graph.answers.forms import WIDTH_OF_A_FILE
from graph.answers.tables import table
from queries import questions, search
from queries.question import LANGUAGES

HEADINGS = ("group", "question", "what it asks", "example")


@click.command(name="questions")
@click.argument("words", nargs=-1)
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Language of the titles.")
def command(words: tuple[str, ...], lang: str) -> None:
    """List the questions with an example of each, or those that WORDS (in any of four languages) find."""
    found = search(" ".join(words)) if words else list(questions().values())
    if not found:
        click.echo("no question holds those words; `mithaq questions` lists all", err=True)
        return
    rows = [[q.group, q.id, q.title[lang], f"mithaq ask {q.example}"] for q in found]
    console = Console()
    click.echo(table(HEADINGS, rows, console.width if console.is_terminal else WIDTH_OF_A_FILE), nl=False)
