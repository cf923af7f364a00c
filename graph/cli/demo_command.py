"""`mithaq demo`: the whole line on the example documents that ship with the program."""

import shutil
import time
from importlib.resources import files
from pathlib import Path

import click

from graph.answers.forms import first, render
from graph.answers.forms.tabular import passages
from graph.documents import Document, read_documents
from graph.identity.resolve import resolve
from graph.linked import export
from graph.store import Store
from ontology.record import Record
from queries import find

from .ask_command import answer_example, evidence_of
from .changes import show
from .load_command import load
from .output import Output
from .reading import reading
from .stores import opened

QUESTIONS = ("who-met", "cooperation-of-pair", "date-conflicts", "two-holders", "agreements-of-pair")
ROWS = 12
ROWS_WITH_EVIDENCE = 3
WIDTH = 110


@click.command(name="demo")
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("mithaq-demo"),
    show_default=True,
    help="Where the store and the export go; what an earlier demo left there is replaced.",
)
def command(folder: Path) -> None:
    """Load the example documents into a fresh embedded store, ask five questions, write the export."""
    began = time.monotonic()
    store, exported = folder / "store", folder / "graph.trig"
    if store.exists():
        shutil.rmtree(store)
    folder.mkdir(parents=True, exist_ok=True)
    with opened(str(store), None, writing=True) as graph:
        _load(graph)
        for question in QUESTIONS:
            _ask(question, graph, store)
        with Output(str(exported)) as out:
            statements = export(graph, out.stream, "trig")
    click.echo(f"The graph as RDF: {exported}, {statements:,} statements.")
    click.echo(f"Done in {time.monotonic() - began:.1f} s. Try next:\n")
    for line in _next(store):
        click.echo(f"  {line}")


def example_documents() -> Path:
    """Folder of the example documents: in the installed package, or beside it in a checkout."""
    package = Path(str(files("graph")))
    shipped = package / "seeds"
    return shipped if shipped.is_dir() else package.parent / "seeds"


def _load(graph: Store) -> None:
    folder = example_documents()
    click.echo(f"Loading the example documents of {folder}")
    documents = [entry for entry in read_documents([str(folder)]) if isinstance(entry, Document)]
    with reading("rules", documents) as records:
        show(list(load((resolve(record) for record in records if isinstance(record, Record)), graph)))


def _ask(name: str, graph: Store, store: Path) -> None:
    question = find(name)
    answer = answer_example(question, graph)
    click.echo(f"\n── {question.title['en']}  mithaq ask {question.example} --store {store}\n")
    click.echo(render(first(answer, ROWS), "table", None, WIDTH), nl=False)
    if len(answer.rows) > ROWS:
        click.echo(f"… and {len(answer.rows) - ROWS} more")
    few = first(answer, ROWS_WITH_EVIDENCE)
    click.echo("\nWho says so (first rows):")
    click.echo(passages(few, evidence_of(answer, graph, ROWS_WITH_EVIDENCE)))


def _next(store: Path) -> list[str]:
    example = find("who-met").example
    return [
        f"mithaq ask {example} --evidence --store {store}",
        "mithaq questions                      # what else can be asked",
        "mithaq load FOLDER                    # your own articles: .txt, .md, .html or .jsonl",
        "mithaq neo4j start                    # the same graph in Neo4j and its Browser",
    ]
