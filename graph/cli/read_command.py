"""`mithaq read`: documents to records."""

import click

from graph.documents import read_documents
from graph.errors import BadInput

from .output import Output, progress
from .program import say_error
from .reading import reading


@click.command(name="read")
@click.argument("paths", nargs=-1, required=True)
@click.option("-o", "--output", default="-", help="File to write; - is standard output.", show_default=True)
@click.option("--encoding", help="Encoding of the files; found when not given.")
@click.option("--reader", "reader_name", default="rules", show_default=True, help="rules, or llm for a language model.")
@click.option("--strict", is_flag=True, help="Stop at the first document that cannot be taken.")
def command(paths: tuple[str, ...], output: str, encoding: str | None, reader_name: str, strict: bool) -> None:
    """Read documents (files, folders, - for standard input) into records, one JSON object a line.

    Text, Markdown with front matter, and JSON Lines are taken. Output follows input order. A document that cannot
    be taken is named on standard error, the others are read, and the exit code is 3.
    """
    failed = 0
    documents = progress(read_documents(paths, encoding), "reading")
    with reading(reader_name, documents) as entries, Output(output) as out:
        for entry in entries:
            if not isinstance(entry, BadInput):
                out.write(entry.line() + "\n")
                continue
            failed += 1
            refuse(entry, strict)
    finish(failed)


def refuse(error: BadInput, strict: bool) -> None:
    """Name a document that cannot be taken; with `strict`, stop there."""
    if strict:
        raise error
    say_error(error)


def finish(failed: int) -> None:
    """End with 3 when a document was refused."""
    if failed:
        click.get_current_context().exit(BadInput.exit_code)
