"""`mithaq ask`: a question of the library, its parameters as arguments and options."""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

import click

from graph.answers.forms import CITATION
from graph.errors import UsageError
from queries import Answer, Question, Quote, ask, check, evidence, find, questions, undated
from queries.binding import bind
from queries.dates import in_figures
from queries.example import call
from queries.question import ParameterType

from .completing import option_value, required_value
from .layout import Layout, layout_options
from .stores import opened, store_options

if TYPE_CHECKING:
    from graph.store import Store


class Questions(click.Group):
    """Each question as a command of its own, so that `mithaq ask QUESTION --help` shows what it takes."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Ids of the questions, in order."""
        return sorted(questions())

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The question of that id; an unknown one is an error that names the nearest, unless a shell completes."""
        try:
            return _command(find(cmd_name))
        except UsageError:
            if ctx.resilient_parsing:
                return None
            raise


@click.group(name="ask", cls=Questions, invoke_without_command=False)
def command() -> None:
    """Ask a question of the library: `mithaq ask who-met "Abdellatif Hammouchi" --evidence`.

    Names may be in any script and spelling, dates as people write them. `mithaq questions` lists the questions with
    what they ask.
    """


def _command(question: Question) -> click.Command:
    parameters: list[click.Parameter] = [
        click.Argument(["values"], nargs=-1, metavar=_usage(question), shell_complete=required_value(question))
    ]
    parameters += [
        click.Option(
            [f"--{name.replace('_', '-')}", name], help=parameter.description, shell_complete=option_value(parameter)
        )
        for name, parameter in question.parameters.items()
    ]
    asked = click.Command(
        question.id,
        params=parameters,
        callback=_asking(question),
        help=f"{question.title['en']}\n\n{question.description['en']}\n\nExample: mithaq ask {question.example}",
        short_help=question.title["en"],
    )
    for decorate in (
        click.option("--evidence", "with_evidence", is_flag=True, help="Show the sentences that support each row."),
        layout_options,
        store_options,
    ):
        decorate(asked)
    return asked


def _asking(question: Question) -> Callable[..., None]:
    def answer(
        values: tuple[str, ...],
        form: str,
        limit: int | None,
        no_pager: bool,
        no_bidi: bool,
        with_evidence: bool,
        store: str | None,
        uri: str | None,
        **options: str | None,
    ) -> None:
        _check(question, values, _given(options))
        layout = Layout(form, limit, no_pager, no_bidi)
        with opened(store, uri, meanwhile=lambda: import_module("graph.answers.names")) as graph:
            from graph.answers.names import resolver

            asked = (question, values, _given(options), graph.run, resolver(graph))
            found, left_out = ask(*asked), undated(*asked)
            quotes = evidence_of(found, graph, limit) if with_evidence or form == CITATION else None
            show_long = layout.write(found, quotes)
        if not found.rows:
            click.echo("no rows: nothing in the graph answers this", err=True)
        if left_out:
            click.echo(f"{left_out} more without a date; leave out --since and --until to see them", err=True)
        show_long()

    return answer


def answer_example(question: Question, graph: "Store") -> Answer:
    """Answer a question's own example."""
    from graph.answers.names import resolver

    given = call(question.example)
    return ask(question, given.values, given.options, graph.run, resolver(graph))


def evidence_of(answer: Answer, graph: "Store", rows: int | None = None) -> dict[str, list[Quote]]:
    """The quotes behind the rows of an answer, or so many of them, by fact."""
    return evidence([fact for row in answer.facts[:rows] for fact in row], graph.run)


def _check(question: Question, values: Sequence[str], options: Mapping[str, str]) -> None:
    """Refuse a malformed call before a store is opened for it, and tell what dates are taken for."""
    meant = check(question, values, options)
    for name, said in bind(question, values, options).items():
        if said and question.parameters[name].type is ParameterType.DATE and not in_figures(said):
            click.echo(f"--{name.replace('_', '-')}: {meant[name]}", err=True)


def _given(options: Mapping[str, str | None]) -> dict[str, str]:
    return {name: value for name, value in options.items() if value is not None}


def _usage(question: Question) -> str:
    return " ".join(name.upper() for name in question.required)
