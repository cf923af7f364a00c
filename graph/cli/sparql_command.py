"""`mithaq sparql`: a query of linked data, which only reads; on any store, or on a file of RDF."""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import click
from pyoxigraph import Literal, NamedNode, QueryBoolean, QueryResultsFormat, QuerySolutions, parse_query_results

from graph.answers.forms import TABLE, Listing
from graph.errors import UsageError
from graph.linked import DEFAULT_BASE
from graph.linked.mapping import graph_mapping
from graph.sparql.answering import Answer, Request
from graph.sparql.forms import GRAPHS, MEDIA, SOLUTIONS, Kind
from graph.sparql.naming import short
from graph.sparql.snapshot import Snapshot
from graph.sparql.workers import SECONDS, Limits, Worker

from . import snapshots
from .base_option import base_option
from .layout import Layout, terminal_options, write
from .output import STANDARD_STREAM
from .question_as_sparql import question_as_sparql
from .stores import opened, store_options

LARGEST = 1 << 30
"""Bytes of an answer: all of it is in memory before the first is printed."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the call says; `question` is empty for a query of the user's own."""

    words: tuple[str, ...]
    file: str | None
    question: str | None
    parameters: tuple[str, ...]


@click.command(name="sparql")
@click.argument("words", nargs=-1, metavar="[QUERY]")
@click.option("-f", "--file", help="Take the query from a file, or - for standard input.")
@click.option("--question", metavar="ID", help="Ask a question of the library; its values in place of QUERY.")
@click.option("-p", "--parameter", "parameters", multiple=True, metavar="NAME=VALUE", help="An option of the question.")
@click.option("--show", is_flag=True, help="Print the query, and do not ask it.")
@click.option("--data", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Ask a file of RDF instead.")
@click.option(
    "--format",
    "form",
    type=click.Choice([TABLE, *SOLUTIONS, *GRAPHS]),
    help="Form of the answer: of rows table if not given, of statements turtle.",
)
@click.option("--limit", type=click.IntRange(min=1), help="Print this many rows of a table at most.")
@click.option(
    "--time-limit", type=click.FloatRange(min=0, min_open=True), default=SECONDS, show_default=True, help="In seconds."
)
@terminal_options
@base_option(DEFAULT_BASE, "Address under which everything gets its own.")
@store_options
def command(
    words: tuple[str, ...],
    file: str | None,
    question: str | None,
    parameters: tuple[str, ...],
    show: bool,
    data: Path | None,
    form: str | None,
    limit: int | None,
    time_limit: float,
    no_pager: bool,
    no_bidi: bool,
    base: str,
    store: str | None,
    uri: str | None,
) -> None:
    """Ask a QUERY in SPARQL 1.1 that reads, of the graph as RDF, on any store.

    Example: mithaq sparql 'SELECT ?name { ?who a mithaq:Official ; rdfs:label ?name }' --limit 5.

    Prefixes such as mithaq:, schema: and rdfs: need no declaration. Without GRAPH the query asks all graphs at once.
    It asks a snapshot, which is made when the graph has changed. Updates, SERVICE, and graphs from elsewhere are
    refused.
    """
    if limit and form not in (None, TABLE):
        raise UsageError("--limit is for tables", "write LIMIT in the query")
    asked = Asked(words, file, question, parameters)
    with _wanted(asked, data, base, store, uri) as (query, snapshot):
        if show:
            click.echo(query, nl=not query.endswith("\n"))
            return
        answer = _answer(query, snapshot(), form, "" if data else base, time_limit)
    _print(answer, form, Layout(TABLE, limit, no_pager, no_bidi), "" if data else base)


@contextmanager
def _wanted(
    asked: Asked, data: Path | None, base: str, store: str | None, uri: str | None
) -> Iterator[tuple[str, Callable[[], Snapshot]]]:
    """The query, and what gives the snapshot that it is asked of."""
    if asked.question is not None:
        if data is not None:
            raise UsageError("a question looks names up in a store, and --data names a file", "leave one of them out")
        with opened(store, uri) as graph:
            query = question_as_sparql(asked.question, asked.words, asked.parameters, base, graph)
            yield query, lambda: snapshots.of_graph(graph, store, uri, base)
    else:
        query = _query(asked)
        yield query, lambda: snapshots.of_file(data) if data else _of_store(store, uri, base)


def _of_store(store: str | None, uri: str | None, base: str) -> Snapshot:
    if found := snapshots.of_unopened(store, uri, base):
        return found
    with opened(store, uri) as graph:
        return snapshots.of_graph(graph, store, uri, base)


def _query(asked: Asked) -> str:
    """The text of the query, from wherever the call has it."""
    if asked.parameters:
        raise UsageError("--parameter goes with --question", "write the values in the query")
    if asked.file is not None and not asked.words:
        return _read(asked.file)
    if len(asked.words) != 1 or asked.file is not None:
        raise UsageError("one query is wanted", "give it in quotes, or with --file, or a question with --question")
    return _read(STANDARD_STREAM) if asked.words[0] == STANDARD_STREAM else asked.words[0]


def _read(file: str) -> str:
    try:
        data = sys.stdin.buffer.read() if file == STANDARD_STREAM else Path(file).read_bytes()
        return data.decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"{file} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"{file} is no text in UTF-8") from error


def _answer(query: str, snapshot: Snapshot, form: str | None, base: str, seconds: float) -> Answer:
    accepted = {Kind.SOLUTIONS: "json", Kind.GRAPH: "turtle"}
    if form not in (None, TABLE):
        accepted = {kind: str(form) for kind, forms in MEDIA.items() if form in forms}
    request = Request(query, accepted, graph_mapping().prefixes, base=base, largest=LARGEST)
    with closing(Worker(Limits(seconds=seconds))) as worker:
        return worker.ask(snapshot.folder, request)


def _print(answer: Answer, form: str | None, layout: Layout, base: str) -> None:
    """Print an answer; rows as a table unless another form was asked for."""
    if form in (None, TABLE) and answer.form in SOLUTIONS:
        found = parse_query_results(answer.body, QueryResultsFormat.JSON)
        if isinstance(found, QueryBoolean):
            click.echo("true" if found else "false")
            return
        listing = _listing(found, base)
        show_long = layout.write(listing)
        if not listing.rows:
            click.echo("no rows", err=True)
        show_long()
    else:
        write(answer.body)


def _listing(found: QuerySolutions, base: str) -> Listing:
    prefixes = graph_mapping().prefixes
    rows: list[Sequence[object]] = [[_cell(term, prefixes, base) for term in solution] for solution in found]
    return Listing([it.value for it in found.variables], rows, [()] * len(rows))


def _cell(term: object, prefixes: Mapping[str, str], base: str) -> str | None:
    if term is None:
        return None
    if isinstance(term, NamedNode):
        return short(term.value, prefixes, base)
    return term.value if isinstance(term, Literal) else str(term)
