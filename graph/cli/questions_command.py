"""`mithaq questions`: what can be asked."""

import json
import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import click

from graph.answers.bidi import isolated
from graph.answers.tables import NARROWEST
from graph.answers.widths import fold
from queries import Question, groups, questions, search
from queries.example import call
from queries.question import LANGUAGES
from queries.sparql import twin

from .layout import is_long, is_terminal, page, terminal_options, width

WIDTH = 80
"""Columns where no terminal sets a width."""


@click.command(name="questions")
@click.argument("words", nargs=-1)
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Language of the titles.")
@click.option("--group", type=click.Choice(list(groups())), help="Only the questions of this group.")
@click.option("--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True)
@terminal_options
def command(words: tuple[str, ...], lang: str, group: str | None, form: str, no_pager: bool, no_bidi: bool) -> None:
    """List the questions by group, or those that WORDS (in any of four languages) find, best first.

    `mithaq ask QUESTION --help` tells what a question takes, with an example.
    """
    found = search(" ".join(words)) if words else list(questions().values())
    among = [question for question in found if group in (None, question.group)]
    listing = Listing(lang, max((len(question.id) for question in among), default=0), is_terminal() and not no_bidi)
    if form == "json":
        click.echo(json.dumps([_as_data(question, lang) for question in among], ensure_ascii=False, indent=2))
    elif among:
        text = "".join(map(listing.with_example, among)) if words else listing.by_group(among)
        page(text) if is_long(text) and not no_pager else click.echo(text, nl=False)
    if not among:
        click.echo("no question holds those words; `mithaq questions` lists all", err=True)


@dataclass(frozen=True, slots=True)
class Listing:
    """How questions are set out.

    Attributes:
        lang: of the titles.
        longest: characters of the longest id.
        bidi: whether the terminal orders text.
    """

    lang: str
    longest: int
    bidi: bool

    def by_group(self, among: Sequence[Question]) -> str:
        """Each group under its name."""
        grouped = groupby(among, lambda question: question.group)
        return "\n".join(f"{name}\n{''.join(map(self.line, those))}" for name, those in grouped)

    def line(self, question: Question) -> str:
        """Id and title, on more lines where the title is long."""
        margin = self.longest + 4
        lines = fold(question.title[self.lang], max((width() or WIDTH) - margin, NARROWEST))
        shown = [isolated(line) if self.bidi else line for line in lines]
        return f"  {question.id:<{self.longest}}  " + f"\n{' ' * margin}".join(shown) + "\n"

    def with_example(self, question: Question) -> str:
        """The same, and an example to type; in SPARQL as well where the question has a twin."""
        calls = [f"mithaq ask {question.example}", *([_in_sparql(question)] if twin(question) else [])]
        return self.line(question) + "".join(f"{' ' * (self.longest + 4)}{line}\n" for line in calls)


def _in_sparql(question: Question) -> str:
    """The example, to be asked in SPARQL."""
    example = call(question.example)
    options = [word for name, value in example.options.items() for word in ("-p", f"{name}={value}")]
    return shlex.join(["mithaq", "sparql", "--question", question.id, *example.values, *options])


def _as_data(question: Question, lang: str) -> dict[str, object]:
    return {
        "id": question.id,
        "group": question.group,
        "title": question.title[lang],
        "description": question.description[lang],
        "parameters": {
            name: parameter.model_dump(mode="json", exclude={"bound"})
            for name, parameter in question.parameters.items()
        },
        "columns": list(question.columns),
        "example": f"mithaq ask {question.example}",
        "sparql": twin(question) is not None,
    }
