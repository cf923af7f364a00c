"""`mithaq cypher`: a query of the user's own, which only reads; on Neo4j."""

import json
import sys
from typing import TYPE_CHECKING

import click

from graph.answers.forms import CITATION, Listing
from graph.errors import StoreUnavailable, UsageError
from graph.store.targets import EmbeddedTarget

from .layout import Layout, layout_options
from .output import STANDARD_STREAM
from .stores import opened, store_options, target

if TYPE_CHECKING:
    from graph.store import Store

_WRITES = "Neo.ClientError.Statement.AccessMode"
_MISWRITTEN = "Neo.ClientError.Statement.SyntaxError"


@click.command(name="cypher")
@click.argument("query")
@click.option(
    "-p", "--parameter", "given", multiple=True, metavar="NAME=VALUE", help="A parameter; VALUE is JSON or text."
)
@layout_options
@store_options
def command(
    query: str,
    given: tuple[str, ...],
    form: str,
    limit: int | None,
    no_pager: bool,
    no_bidi: bool,
    store: str | None,
    uri: str | None,
) -> None:
    """Run a Cypher QUERY that reads, on Neo4j; - takes it from standard input.

    Example: mithaq cypher 'MATCH (o:Official {country: $country}) RETURN o.name AS name' -p country=MA.

    The server refuses a query that writes. The embedded engine answers the questions of the library only: on it, some
    forms of Cypher give other rows than on Neo4j.
    """
    if isinstance(target(store, uri), EmbeddedTarget):
        hint = (
            "`mithaq ask` answers the questions of the library here; for Cypher, name a Neo4j with --uri or NEO4J_URI"
        )
        raise UsageError("Cypher of your own runs on Neo4j only, and this is an embedded store", hint)
    if form == CITATION:
        raise UsageError("rows of a query of your own have no sources to cite", "`mithaq ask` does")
    parameters = dict(map(_parameter, given))
    text = sys.stdin.read() if query == STANDARD_STREAM else query
    with opened(store, uri) as graph:
        found = _rows(text, parameters, graph)
        show_long = Layout(form, limit, no_pager, no_bidi).write(found)
    if not found.rows:
        click.echo("no rows", err=True)
    show_long()


def _parameter(given: str) -> tuple[str, object]:
    name, equals, value = given.partition("=")
    if not name or not equals:
        raise UsageError(f"a parameter is NAME=VALUE, and {given!r} is none", "for example: -p country=MA -p limit=10")
    try:
        return name, json.loads(value)
    except json.JSONDecodeError:
        return name, value


def _rows(query: str, parameters: dict[str, object], graph: "Store") -> Listing:
    try:
        columns, rows = graph.read(query, parameters)
    except StoreUnavailable as error:
        code = getattr(error.__cause__, "code", None)
        if code == _MISWRITTEN:
            raise UsageError(str(error)) from error
        if code == _WRITES:
            raise StoreUnavailable(str(error), "`mithaq cypher` only reads; nothing was written") from error
        raise
    return Listing(columns, [[row[column] for column in columns] for row in rows], [()] * len(rows))
