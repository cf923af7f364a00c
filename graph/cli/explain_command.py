"""`mithaq explain`: why the graph says what it says, of an entity or a fact."""

import json

import click
from rich.console import Console

from graph.answers.fact import explained, fact_as_data, fact_as_text
from graph.answers.forms import WIDTH_OF_A_FILE
from graph.answers.names import KINDS, entity
from graph.answers.portrait import portrait
from graph.answers.visible import escaped, visible
from graph.errors import UnknownName
from graph.store import Store

from .completing import named
from .portrait_text import as_data, as_text
from .stores import opened, store_options


@click.command(name="explain")
@click.argument("what", metavar="ENTITY|FACT", shell_complete=named("official", "agency", "event"))
@click.option("--kind", type=click.Choice(KINDS), help="What the name is looked up among; all when not given.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@store_options
def command(what: str, kind: str | None, form: str, store: str | None, uri: str | None) -> None:
    """Show why the graph says what it says.

    ENTITY is a name in any script, or an id; an id that was given before entities were joined leads to the one they
    became. Shown are its names, its mentions with the words of each, why each is taken to mean it, the posts it held,
    what contradicts, and the judgements that touch it. FACT is a fact's id, `MET|official-…|official-…|event-…`: shown
    are the statements behind it, with their words and the rule that read them.
    """
    with opened(store, uri) as graph:
        text = _fact(what, form, graph) if "|" in what else _entity(what, kind, form, graph)
    click.echo(escaped(text) if form == "json" else visible(text), nl=False)


def _entity(what: str, kind: str | None, form: str, graph: Store) -> str:
    shown = portrait(entity(what, graph, kind), graph)
    return _json(as_data(shown)) if form == "json" else as_text(shown, _width())


def _fact(what: str, form: str, graph: Store) -> str:
    statements = explained(what, graph)
    if not statements:
        raise UnknownName(f"the graph holds no fact {what!r}", "`mithaq explain ENTITY` lists the facts of an entity")
    return _json(fact_as_data(what, statements)) if form == "json" else fact_as_text(what, statements)


def _json(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _width() -> int:
    console = Console()
    return console.width if console.is_terminal else WIDTH_OF_A_FILE
