"""Rows of a question: the query runs, and the facts that support each row are set apart from what is shown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from .binding import Resolve, Value, bind, parse
from .catalogue import find
from .question import PERIOD, ColumnType, Question

Cell: TypeAlias = str | int | float | None


class Run(Protocol):
    """What runs a reading query: `Store.run`."""

    def __call__(self, cypher: str, **parameters: object) -> list[dict[str, Any]]:
        """Rows by column name."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Rows of a question.

    Attributes:
        columns: names, in order.
        rows: cells in the order of the columns; dates as EDTF text, None where the graph holds nothing.
        facts: beside each row, the ids of the facts that support it, what it is about first; see `evidence`.
    """

    question: Question
    columns: tuple[str, ...]
    rows: list[tuple[Cell, ...]]
    facts: list[tuple[str, ...]]


def check(question: Question, values: Sequence[str], options: Mapping[str, str]) -> dict[str, Value]:
    """Check the words of a call before a store is opened for it.

    Returns:
        What they are taken for, by parameter; names are not looked up.

    Raises:
        UsageError: a parameter missing, unknown, one too many or not of its type.
    """
    return parse(question, bind(question, values, options), lambda kind, text: f"{kind} {text}")


def ask(
    question: Question | str, values: Sequence[str], options: Mapping[str, str], run: Run, resolve: Resolve
) -> Answer:
    """Answer a question.

    Args:
        question: a question or its id.
        values: values of the required parameters, in their order.
        options: values of optional parameters by name.
        run: runs Cypher with named parameters.
        resolve: gives the id for a kind (official, agency, country, area, document, event) and a name.

    Raises:
        UsageError: no such question; a parameter missing, unknown, one too many or not of its type.
        UnknownName, AmbiguousName: as `resolve` raises them.
    """
    asked = find(question) if isinstance(question, str) else question
    rows = run(asked.cypher, **parse(asked, bind(asked, values, options), resolve))
    columns = tuple(asked.columns)
    return Answer(
        asked,
        columns,
        [tuple(row[column] for column in columns) for row in rows],
        [tuple(dict.fromkeys(row["facts"])) for row in rows],
    )


def undated(question: Question, values: Sequence[str], options: Mapping[str, str], run: Run, resolve: Resolve) -> int:
    """How many rows without a year a period leaves out; 0 without a period, or for a question to the whole graph.

    Arguments and errors are those of `ask`.
    """
    period = [name for name in PERIOD if name in options and not question.parameters[name].required]
    dates = [index for index, type in enumerate(question.columns.values()) if type is ColumnType.DATE]
    if not (period and dates and question.required):
        return 0
    rest = {name: text for name, text in options.items() if name not in period}
    whole = ask(question, values, rest, run, resolve)
    return sum(not (date := row[dates[0]]) or str(date).startswith("X") for row in whole.rows)
