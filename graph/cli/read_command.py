"""`mithaq read`: documents to records."""

from collections.abc import Iterable, Iterator

import click

from graph.documents import Document, read_documents
from graph.errors import BadInput, UsageError
from graph.reading.explanation import explain as explain_document

from .explained import as_text
from .output import Output, progress
from .program import say_error
from .reading import jobs_option, reading
from .report import Report


@click.command(name="read")
@click.argument("paths", nargs=-1, required=True)
@click.option("-o", "--output", default="-", help="File to write; - is standard output.", show_default=True)
@click.option("--encoding", help="Encoding of the files; found when not given.")
@click.option("--reader", "reader_name", default="rules", show_default=True, help="rules, or llm for a language model.")
@jobs_option
@click.option(
    "--explain",
    is_flag=True,
    help="Write, instead of records, what was recognised by which rule, and what was left out.",
)
@click.option("--strict", is_flag=True, help="Stop at the first document that cannot be taken.")
@click.option(
    "--report", is_flag=True, help="Say at the end, on standard error, what was read and what is nearly alike."
)
@click.option("--report-file", type=click.Path(), help="File to write the report to, as JSON.")
def command(
    paths: tuple[str, ...],
    output: str,
    encoding: str | None,
    reader_name: str,
    jobs: int,
    explain: bool,
    strict: bool,
    report: bool,
    report_file: str | None,
) -> None:
    """Read documents (files, folders, - for standard input) into records, one JSON object a line.

    Text, Markdown, web pages (their main text) and JSON Lines are taken. Output follows input order. A document that
    cannot be taken is named on standard error, the others are read, and the exit code is 3.
    """
    if explain and (reader_name != "rules" or report or report_file):
        raise UsageError("--explain is for the reader rules, without a report", "leave the other options out")
    failed = 0
    told = Report() if report or report_file else None
    documents = progress(read_documents(paths, encoding), "reading")
    with Output(output) as out:
        for text in _explanations(documents) if explain else _records(documents, reader_name, jobs, told):
            if isinstance(text, str):
                out.write(text)
                continue
            failed += 1
            refuse(text, strict)
    if told is not None:
        _give(told, report, report_file)
    finish(failed)


def _records(
    documents: Iterable[Document | BadInput], reader_name: str, jobs: int, told: Report | None
) -> Iterator[str | BadInput]:
    with reading(reader_name, documents, jobs) as entries:
        for entry in entries:
            if told is not None:
                told.add(entry)
            yield entry if isinstance(entry, BadInput) else entry.line() + "\n"


def _explanations(documents: Iterable[Document | BadInput]) -> Iterator[str | BadInput]:
    for entry in documents:
        try:
            yield as_text(*explain_document(entry)) if isinstance(entry, Document) else entry
        except BadInput as error:
            yield error


def _give(told: Report, report: bool, report_file: str | None) -> None:
    if report:
        click.echo(told.text(), err=True)
    if report_file:
        with Output(report_file) as out:
            out.write(told.json())


def refuse(error: BadInput, strict: bool) -> None:
    """Name a document that cannot be taken; with `strict`, stop there."""
    if strict:
        raise error
    say_error(error)


def finish(failed: int) -> None:
    """End with 3 when a document was refused."""
    if failed:
        click.get_current_context().exit(BadInput.exit_code)
