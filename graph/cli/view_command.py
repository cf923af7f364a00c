"""`mithaq view`: a network as one file to send to somebody."""

import click

from graph.answers.names import entity, resolver
from graph.answers.shown import shown
from graph.errors import UsageError
from graph.explore.view import MOST, around, view
from graph.store import Store
from ontology import LANGUAGES
from queries import ask
from queries.example import call

from .output import STANDARD_STREAM, Output
from .stores import opened, store_options


@click.command(name="view")
@click.argument("entities", metavar="[ENTITY]...", nargs=-1)
@click.option("--question", help='Draw the answer to a question, as after `mithaq ask`: "who-met NAME --since 2024".')
@click.option("--steps", type=click.IntRange(1, 5), default=1, show_default=True, help="How far from the entities.")
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Language of the page.")
@click.option("--output", "target", default=STANDARD_STREAM, help="File to write; - is standard output.")
@store_options
def command(
    entities: tuple[str, ...],
    question: str | None,
    steps: int,
    lang: str,
    target: str,
    store: str | None,
    uri: str | None,
) -> None:
    """Write a network with its sentences as one file to send to somebody.

    ENTITY is a name in any script, or an id. The file is a page that any browser opens; it holds all it needs and asks
    nothing of anybody. What is chosen in the drawing is shown with the sentences that say it, where they were published
    and when; all of them follow as a list, for print and for who cannot see the drawing.

    Example: mithaq view "Abdellatif Hammouchi" --steps 2 --output network.html
    """
    if bool(entities) == bool(question):
        raise UsageError("name entities or a question, one of the two", "`mithaq view --help` shows an example")
    with opened(store, uri) as graph:
        title, facts = _answer(question, lang, graph) if question else _around(entities, steps, lang, graph)
        text = view(title, facts[:MOST], graph, lang)
    with Output(target) as file:
        file.write(text)
    click.echo(f"wrote {min(len(facts), MOST)} facts to {target}", err=True)
    if len(facts) > MOST:
        click.echo(f"only the first {MOST} facts are drawn: name fewer entities, or fewer steps", err=True)


def _around(names: tuple[str, ...], steps: int, lang: str, graph: Store) -> tuple[str, list[str]]:
    nodes = [entity(name, graph) for name in names]
    labels = shown(nodes, graph, lang)
    return " · ".join(labels[node].label for node in nodes if node in labels), around(nodes, steps, graph, MOST + 1)


def _answer(line: str, lang: str, graph: Store) -> tuple[str, list[str]]:
    """The facts behind the rows of a question given as on a command line."""
    asked = call(line)
    found = ask(asked.question, asked.values, asked.options, graph.run, resolver(graph))
    return asked.question.title[lang], list(dict.fromkeys(fact for row in found.facts for fact in row))
