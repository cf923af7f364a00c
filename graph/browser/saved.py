"""Queries to save: of each question its parameters, its rows, the sentences behind them and the answer as a graph."""

import io
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from graph.store.schema import FACTS
from queries import Question, groups
from queries.browser_parameters import command

from .examples import Example
from .templates import template
from .words import words

QUOTED = "quote"  # a column of questions that are answered with sentences anyway
NO_FACTS = "[] AS facts"  # where a question is about documents, not about what they say
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the earliest time a zip knows: the same queries give the same bytes
LABELS = tuple(sorted({label for kind in FACTS.values() for label in (*kind.start, *kind.end)}))


@dataclass(frozen=True, slots=True)
class Saved:
    """One query to save.

    Attributes:
        part: what it gives: parameters, rows, sentences or graph.
        text: its name as a comment, then the query.
    """

    example: Example
    part: str
    text: str

    @property
    def runs(self) -> str:
        """The query without its name."""
        return self.text.partition("\n")[2]


def saved(example: Example, lang: str) -> Iterator[Saved]:
    """The queries of a question, in the order in which they are used."""
    question = example.question
    for part in _parts(question):
        text = template(f"{part}.cypher.jinja").render(
            question=question,
            title=question.title[lang],
            words=words(lang),
            command=command(example.parameters),
            labels=LABELS,
        )
        yield Saved(example, part, text)


def _parts(question: Question) -> list[str]:
    facts = NO_FACTS not in question.cypher
    wanted = {
        "parameters": bool(question.parameters),
        "rows": True,
        "sentences": facts and QUOTED not in question.columns,
        "graph": facts,
    }
    return [part for part, useful in wanted.items() if useful]


def favourites(examples: Iterable[Example], lang: str) -> bytes:
    """The queries as a zip that Browser takes when it is dropped on its page, with a folder for each group."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for example in examples:
            question = example.question
            for query in saved(example, lang):
                name = f"Mithaq · {groups()[question.group][lang]}/{question.id}.{query.part}.cypher"
                entry = zipfile.ZipInfo(name, LONG_AGO)
                archive.writestr(entry, query.text, zipfile.ZIP_DEFLATED)
    return out.getvalue()
