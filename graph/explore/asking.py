"""Questions asked by an address: its parameters to the question's, a page of rows at a time."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from graph.answers.cells import Piece, cells
from graph.store import Store
from queries import Answer, Question, ask
from queries.binding import Resolve
from queries.question import ColumnType

from .words import Words

ROWS = 50
RESERVED = frozenset({"lang", "page", "format", "evidence"})  # words of every address, hence written with a _ below


@dataclass(frozen=True, slots=True)
class Rows:
    """A page of an answer.

    Attributes:
        shown: by row, by column, the pieces of each cell.
        more: whether rows follow.
    """

    answer: Answer
    shown: list[list[list[Piece]]]
    more: bool


def field(parameter: str) -> str:
    """The name by which an address and a form give a parameter."""
    return f"{parameter}_" if parameter in RESERVED else parameter


def given(question: Question, address: Mapping[str, str]) -> dict[str, str]:
    """The texts that an address gives to a question's parameters; empty fields of a form are none."""
    texts = {name: address.get(field(name), "").strip() for name in question.parameters}
    return {name: text for name, text in texts.items() if text}


def part(
    question: Question, options: Mapping[str, str], graph: Store, resolve: Resolve, number: int = 1, size: int = ROWS
) -> tuple[Answer, bool]:
    """Answer a question with the rows of one page only, and say whether others follow.

    Args:
        question: what is asked.
        options: texts by parameter.
        graph: who is asked.
        resolve: gives ids for names.
        number: of the page, from 1.
        size: rows a page.

    Raises:
        UsageError, UnknownName, AmbiguousName: as `queries.ask`.
    """
    skipped = (max(number, 1) - 1) * size
    limited = question.model_copy(update={"cypher": f"{question.cypher}\nSKIP {skipped} LIMIT {size + 1}"})
    answer = ask(limited, [], options, graph.run, resolve)
    rows, facts = answer.rows[:size], answer.facts[:size]
    return Answer(question, answer.columns, rows, facts), len(answer.rows) > size


def rows(
    question: Question,
    options: Mapping[str, str],
    graph: Store,
    resolve: Resolve,
    lang: str,
    number: int = 1,
    size: int = ROWS,
) -> Rows:
    """The same, with cells as they are read in a language."""
    answer, more = part(question, options, graph, resolve, number, size)
    return Rows(answer, _worded(answer, graph, lang), more)


def latest(
    question: Question, options: Mapping[str, str], graph: Store, resolve: Resolve, lang: str, size: int
) -> Rows:
    """The last rows of an answer that is in order of time; `more` says whether others come before them."""
    answer = ask(question, [], options, graph.run, resolve)
    last = Answer(question, answer.columns, answer.rows[-size:], answer.facts[-size:])
    return Rows(last, _worded(last, graph, lang), len(answer.rows) > size)


def _worded(answer: Answer, graph: Store, lang: str) -> list[list[list[Piece]]]:
    """Cells of an answer, with the values that only questions have in the reader's language too."""
    value = Words(lang).value
    return [
        [[replace(it, text=value(it.text)) if it.kind == ColumnType.TEXT else it for it in pieces] for pieces in row]
        for row in cells(answer, graph, lang)
    ]


def page_number(address: Mapping[str, str]) -> int:
    """The page that an address asks for; the first where it says nothing sensible."""
    text = address.get("page", "")
    return max(int(text), 1) if text.isdecimal() and len(text) < 7 else 1


def link(question: Question, options: Mapping[str, str], **more: str) -> str:
    """Path of a question's page with its parameters given."""
    query = urlencode({**{field(name): text for name, text in options.items()}, **more})
    return f"/questions/{question.id}" + (f"?{query}" if query else "")
