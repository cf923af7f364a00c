"""`mithaq ask`: a question of the library, its parameters as arguments and options."""

import shlex
from collections.abc import Callable, Mapping, Sequence

import click
from rich.console import Console

from graph.answers.forms import FORMS, render
from graph.answers.names import resolver
from graph.store import Store
from queries import Answer, Question, Quote, ask, check, evidence, find, questions

from .stores import opened, store_options


class Questions(click.Group):
    """Each question as a command of its own, so that `mithaq ask QUESTION --help` shows what it takes."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Ids of the questions, in order."""
        return sorted(questions())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:  # noqa: ARG002
        """The question of that id; an unknown one is an error that names the nearest."""
        return _command(find(cmd_name))


@click.group(name="ask", cls=Questions, invoke_without_command=False)
def command() -> None:
    """Ask a question of the library: `mithaq ask who-met "Abdellatif Hammouchi" --evidence`.

    Names may be in any script and spelling. `mithaq questions` lists the questions with what they ask.
    """


def _command(question: Question) -> click.Command:
    parameters: list[click.Parameter] = [click.Argument(["values"], nargs=-1, metavar=_usage(question))]
    parameters += [
        click.Option([f"--{name.replace('_', '-')}", name], help=parameter.description)
        for name, parameter in question.parameters.items()
    ]
    asked = click.Command(
        question.id,
        params=parameters,
        callback=_asking(question),
        help=f"{question.title['en']}\n\n{question.description}\n\nExample: mithaq ask {question.example}",
        short_help=question.title["en"],
    )
    for decorate in (
        click.option("--evidence", "with_evidence", is_flag=True, help="Show the sentences that support each row."),
        click.option("--format", "form", type=click.Choice(list(FORMS)), default="table", show_default=True),
        store_options,
    ):
        decorate(asked)
    return asked


def _asking(question: Question) -> Callable[..., None]:
    def answer(
        values: tuple[str, ...],
        form: str,
        with_evidence: bool,
        store: str | None,
        uri: str | None,
        **options: str | None,
    ) -> None:
        check(question, values, _given(options))
        with opened(store, uri) as graph:
            found = _answer(question, values, options, graph)
            quotes = evidence_of(found, graph) if with_evidence else None
        console = Console()
        click.echo(render(found, form, quotes, console.width if console.is_terminal else None), nl=False)
        if not found.rows:
            click.echo("no rows: nothing in the graph answers this", err=True)

    return answer


def answer_example(question: Question, graph: Store) -> Answer:
    """Answer a question's own example."""
    words = shlex.split(question.example)[1:]
    given = _command(question).make_context(question.id, words).params
    options = {name: given[name] for name in question.parameters if name in given}
    return _answer(question, given["values"], options, graph)


def evidence_of(answer: Answer, graph: Store) -> dict[str, list[Quote]]:
    """The quotes behind all rows of an answer, by fact."""
    return evidence([fact for row in answer.facts for fact in row], graph.run)


def _answer(question: Question, values: Sequence[str], options: Mapping[str, str | None], graph: Store) -> Answer:
    return ask(question, values, _given(options), graph.run, resolver(graph))


def _given(options: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in options.items() if value is not None}


def _usage(question: Question) -> str:
    return " ".join(name.upper() for name in question.required)
