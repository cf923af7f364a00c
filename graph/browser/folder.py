"""The folder with everything that Neo4j Browser takes of Mithaq."""

from collections.abc import Sequence
from pathlib import Path

from graph.errors import DiskFull
from queries.catalogue import LIBRARY

from . import style
from .examples import Example
from .guide import guide
from .saved import favourites, saved

STYLE, GUIDE, FAVOURITES, QUERIES = "mithaq.grass", "guide.html", "favourites.zip", "queries"


def write(folder: Path, examples: Sequence[Example], lang: str, first: Example | None = None) -> None:
    """Write style, guide, favourites and the queries; files of those names are replaced.

    Args:
        folder: made when missing.
        examples: of each question, in the catalogue's order.
        lang: of titles and words: ar, fr, es or en.
        first: what the user asked, shown before all in the guide.

    Raises:
        DiskFull: it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / STYLE).write_text(style.grass(), encoding="utf-8")
        (folder / GUIDE).write_text(guide(examples, lang, first), encoding="utf-8")
        (folder / FAVOURITES).write_bytes(favourites(examples, lang))
        for example in examples:
            _queries(folder / QUERIES / example.question.group, example, lang)
    except OSError as error:
        raise DiskFull(f"{folder} cannot be written: {error.strerror}", "name another folder with --output") from error


def _queries(folder: Path, example: Example, lang: str) -> None:
    """Write a question's own file as it is, and beside it its parameters, its sentences and its graph."""
    folder.mkdir(parents=True, exist_ok=True)
    id, group = example.question.id, example.question.group
    (folder / f"{id}.cypher").write_bytes((LIBRARY / group / f"{id}.cypher").read_bytes())
    for query in saved(example, lang):
        if query.part != "rows":
            (folder / f"{id}.{query.part}.cypher").write_text(query.text, encoding="utf-8")
