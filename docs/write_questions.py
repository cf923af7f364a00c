"""Write docs/questions.md: ``python docs/write_questions.py``, with ``--check`` only say whether it is current.

The example documents are loaded into a store in a temporary folder, and each question's own example is asked there.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.answers.names import resolver
from graph.cli.demo_command import example_documents
from graph.cli.load_command import load
from graph.documents import Document, read_documents
from graph.identity.reference import reference_entities
from graph.identity.resolve import resolve
from graph.reading import reader
from graph.store import Store, open_store
from graph.store.targets import EmbeddedTarget
from queries import ask, evidence, questions
from queries.binding import bind, parse
from queries.example import call
from queries.page import Example, page

PAGE = Path(__file__).parent / "questions.md"


def main(arguments: Sequence[str]) -> int:
    """Write or check the page; return the exit code."""
    with loaded() as graph:
        text = page(_examples(graph))
    if "--check" in arguments:
        current = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text
        print(
            f"{PAGE.name} is current"
            if current
            else f"{PAGE.name} is not current: run python docs/{Path(__file__).name}"
        )
        return int(not current)
    PAGE.write_text(text, encoding="utf-8")
    return 0


@contextmanager
def loaded() -> Iterator[Store]:
    """A graph of the example documents; it goes with the block."""
    read = reader("rules")
    documents = [entry for entry in read_documents([str(example_documents())]) if isinstance(entry, Document)]
    with TemporaryDirectory() as folder, open_store(EmbeddedTarget(Path(folder) / "store")) as graph:
        graph.prepare(reference_entities(), False)
        for _ in load((resolve(read(document)) for document in documents), graph):
            pass
        yield graph


def _examples(graph: Store) -> Iterator[Example]:
    for question in questions().values():
        given = call(question.example)
        resolve = resolver(graph)
        answer = ask(question, given.values, given.options, graph.run, resolve)
        parameters = parse(question, bind(question, given.values, given.options), resolve)
        yield Example(answer, parameters, evidence(answer.facts[0] if answer.facts else (), graph.run))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
