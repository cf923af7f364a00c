"""`mithaq check`: what is wrong with a graph, or with a file of RDF."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from typing import TYPE_CHECKING

import click
from rapidfuzz import process

from graph.answers.forms import CITATION, FORMS, Listing
from graph.answers.visible import one_line
from graph.documents.collection import open_file
from graph.errors import BadGraphFile, UsageError
from ontology import LANGUAGES

from .layout import Layout, terminal_options, write
from .named_file import named
from .stores import opened, store_options

if TYPE_CHECKING:
    from pyoxigraph import Store as Statements

    from graph.check import Finding, Shapes

TURTLE = "turtle"
_SEVERITIES = ("violation", "warning", "info")
# What a table has room for; the other forms have all of it, and the summary says what to do.
_IN_A_TABLE = ("severity", "wrong", "name", "id", "document", "quote")
_FOUND = 1
_NEAREST = 3


@click.command(name="check")
@click.argument("file", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice([*(form for form in FORMS if form != CITATION), TURTLE]),
    default="table",
    show_default=True,
    help="turtle is a validation report of SHACL.",
)
@click.option(
    "--severity",
    type=click.Choice(_SEVERITIES),
    default="info",
    show_default=True,
    help="The least grave findings that are looked at.",
)
@click.option("--limit", type=click.IntRange(min=1), help="List this many findings at most; all are counted.")
@click.option("--lang", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Language of the findings.")
@click.option("--strict", is_flag=True, help="Also end with 1 where there are only warnings.")
@click.option(
    "--pyshacl", "by_pyshacl", is_flag=True, help="Have pyshacl look, which takes minutes; it finds the same."
)
@click.option("--explain", "rule", metavar="RULE", help="Say what a rule asks for, and look at no graph.")
@terminal_options
@store_options
@click.pass_context
def command(
    context: click.Context,
    file: str | None,
    form: str,
    severity: str,
    limit: int | None,
    lang: str,
    strict: bool,
    by_pyshacl: bool,
    rule: str | None,
    no_bidi: bool,
    no_pager: bool,
    store: str | None,
    uri: str | None,
) -> None:
    """Find what is wrong with the graph, or with FILE of RDF: broken shapes and rules, each with where and what to do.

    Ends with 1 where there are violations. Memory stays the same however large the graph is.
    """
    from graph.check import Findings, evaluate, reference, shapes  # pyoxigraph, which no other command waits for

    if rule is not None:
        click.echo(_explained(rule, lang), nl=False)
        return
    known = shapes()
    looked_at = _SEVERITIES[: _SEVERITIES.index(severity) + 1]
    with _statements(file, store, uri) as statements:
        found = Findings(
            it
            for it in (reference(statements) if by_pyshacl else evaluate(statements, known))
            if known.rules[it.rule].severity in looked_at
        )
        later = _write(list(found), statements, known, lang, Layout(form, limit, no_pager, no_bidi))
    later()
    graves = _summary(found.counts, known)
    if graves["violation"] or (strict and graves):
        context.exit(_FOUND)


@contextmanager
def _statements(file: str | None, store: str | None, uri: str | None) -> Iterator["Statements"]:
    """The statements of a file, or of the store that the options name."""
    from graph.check import gathered, is_export, of_file, of_graph
    from graph.linked import format_of, unpacking

    with ExitStack() as stack:
        if file is None:
            quads = stack.enter_context(of_graph(stack.enter_context(opened(store, uri))))
        else:
            form = format_of(file)
            stack.enter_context(named(file))
            quads = of_file(stack.enter_context(unpacking(stack.enter_context(open_file(file)), file)), form)
        statements = stack.enter_context(gathered(quads))
        if not is_export(statements):
            raise BadGraphFile(
                f"{file}: not an export of Mithaq: it does not say which addresses are its own",
                "`mithaq export` writes files that can be checked",
            )
        yield statements


def _write(
    found: list["Finding"], statements: "Statements", known: "Shapes", lang: str, layout: Layout
) -> Callable[[], None]:
    """Print what was found, the gravest first; what is returned shows a long table page by page."""
    from graph.check import COLUMNS, describe, report

    found.sort(key=lambda it: _SEVERITIES.index(known.rules[it.rule].severity))
    if layout.form == TURTLE:
        write(report(islice(found, layout.limit), known))
        return lambda: None
    told = [describe(it, statements, known, lang) for it in islice(found, layout.limit)]
    columns = _IN_A_TABLE if layout.form == "table" else COLUMNS
    rows = [[getattr(it, column) for column in columns] for it in told]
    if not rows and layout.form == "table":
        return lambda: None
    return layout.write(Listing(columns, rows, [[] for _ in rows]))


def _summary(counts: Counter[str], known: "Shapes") -> Counter[str]:
    """Say on standard error how much each rule found, and what to do; return how much of each severity."""
    from graph.check import note

    graves: Counter[str] = Counter()
    remedies: dict[str, list[str]] = {}
    for rule, number in sorted(counts.items()):
        graves[known.rules[rule].severity] += number
        remedies.setdefault(note(known.rules[rule]), []).append(f"{rule} ({number:,})")
    for remedy, rules in remedies.items():
        click.echo(f"{', '.join(rules)}: {remedy}", err=True)
    said = ", ".join(f"{graves[it]:,} {it}{'s' * (graves[it] != 1)}" for it in _SEVERITIES if graves[it])
    click.echo(f"{len(known.rules)} shapes and rules: {said or 'nothing is wrong'}", err=True)
    return graves


def _explained(rule: str, lang: str) -> str:
    from graph.check import explained, shapes

    known = shapes()
    if rule not in known.rules:
        nearest = ", ".join(name for name, _, _ in process.extract(rule, list(known.rules), limit=_NEAREST))
        raise UsageError(f"there is no rule {one_line(rule)!r}", f"nearest: {nearest}; docs/rules.md lists all")
    return explained(known.rules[rule], lang)
