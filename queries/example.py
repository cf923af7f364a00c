"""A call of a question, as a line: ``who-met "Abdellatif Hammouchi" --since 2024``."""

import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.errors import UsageError

from .catalogue import find
from .question import Question


@dataclass(frozen=True, slots=True)
class Call:
    """What a line asks.

    Attributes:
        values: of the required parameters, in their order.
        options: by parameter.
    """

    question: Question
    values: list[str] = field(default_factory=list)
    options: dict[str, str] = field(default_factory=dict)


def call(line: str) -> Call:
    """Read a line as `mithaq ask` takes it; a question's own example is one.

    Raises:
        UsageError: a quote is not closed, no question has that id, or an option lacks its value.
    """
    try:
        id, *words = shlex.split(line) or [""]
    except ValueError as error:
        raise UsageError(f"{line!r} cannot be read: {error}", "close the quotes") from error
    found = Call(find(id))
    rest = iter(words)
    for word in rest:
        if word.startswith("--"):
            name, given, value = word.removeprefix("--").partition("=")
            found.options[name.replace("-", "_")] = value if given else _next(rest, word)
        else:
            found.values.append(word)
    return found


def _next(rest: Iterator[str], option: str) -> str:
    value = next(rest, None)
    if value is None:
        raise UsageError(f"{option} lacks its value", f"write {option} VALUE")
    return value
