"""From the words of a call to the parameters of a query: each value goes to its parameter, is parsed or resolved."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeAlias

from graph.errors import UsageError

from .dates import day
from .question import PERIOD, Parameter, ParameterType, Question

Value: TypeAlias = str | int | date | None
Resolve: TypeAlias = Callable[[str, str], str]

_LARGEST = 2**63 - 1  # that Cypher knows
_NAMES = frozenset({"official", "agency", "country", "area", "document", "event"})


def as_given(kind: str, text: str) -> str:  # noqa: ARG001
    """Resolve nothing: for callers who have ids."""
    return text


def bind(question: Question, values: Sequence[str], options: Mapping[str, str]) -> dict[str, str | None]:
    """Give each parameter its text, None to those left out.

    Args:
        question: whose parameters they are.
        values: for the required parameters, in order; those named in `options` are passed over.
        options: by name.

    Raises:
        UsageError: a required parameter is missing, a value one too many, an option unknown.
    """
    for name in options:
        if name not in question.parameters:
            raise UsageError(f"{question.id} has no option --{name}", _options(question))
    open_names = [name for name in question.required if name not in options]
    if len(values) > len(open_names):
        extra = values[len(open_names)]
        raise UsageError(f"{question.id} takes {_usage(question)}; {extra!r} is one too many", _example(question))
    if len(values) < len(open_names):
        name = open_names[len(values)]
        wanted = question.parameters[name]
        raise UsageError(f"{question.id} needs {name.upper()}: {wanted.description}", _example(question))
    given = {**dict(zip(open_names, values, strict=True)), **options}
    return {name: given.get(name) for name in question.parameters}


def parse(question: Question, given: Mapping[str, str | None], resolve: Resolve) -> dict[str, Value]:
    """Turn texts into the values of the query's parameters: ids, dates, numbers, text, None for those left out.

    Args:
        question: whose parameters they are.
        given: text by parameter, from `bind`.
        resolve: gives the id for a kind (official, agency, country, area, document, event) and a name.

    Raises:
        UsageError: a text is not of its parameter's type, or two required parameters are the same.
        UnknownName, AmbiguousName: as `resolve` raises them.
    """
    parsed = {name: None if text is None else value(question, name, text, resolve) for name, text in given.items()}
    _refuse_equal(question, parsed)
    _refuse_backwards(question, parsed)
    return parsed


def value(question: Question, name: str, text: str, resolve: Resolve) -> Value:
    """Turn the text of one parameter into its value; arguments and errors as those of `parse`."""
    parameter = question.parameters[name]
    where = f"{question.id}: {name}"
    if not text.strip():
        raise UsageError(f"{where} is empty", _example(question))
    if parameter.type in _NAMES:
        return resolve(parameter.type.value, text)
    if parameter.type is ParameterType.DATE:
        return _date(where, name, parameter, text)
    if parameter.type is ParameterType.INTEGER:
        return _integer(where, name, text)
    return _text(where, name, parameter, text)


def _date(where: str, name: str, parameter: Parameter, text: str) -> date:
    try:
        return day(text, parameter.bound)
    except ValueError as error:
        hint = f'write a day, a month or a year: --{name} 2024-09-28, --{name} "September 2024" or --{name} 2024'
        raise UsageError(f"{where} is a date, and {text!r} is none", hint) from error


def _integer(where: str, name: str, text: str) -> int:
    try:
        number = int(text)
    except ValueError as error:
        raise UsageError(f"{where} is a whole number, and {text!r} is none", f"write digits: --{name} 10") from error
    if abs(number) > _LARGEST:
        raise UsageError(f"{where} is too large a number", f"write a smaller one: --{name} 10")
    return number


def _text(where: str, name: str, parameter: Parameter, text: str) -> str:
    if parameter.choices and text not in parameter.choices:
        hint = f"it is one of {', '.join(parameter.choices)}: --{name} {parameter.choices[0]}"
        raise UsageError(f"{where} cannot be {text!r}", hint)
    return text


def _refuse_equal(question: Question, parsed: Mapping[str, Value]) -> None:
    """Two ends that are one: no pair is meant, and the engines disagree on a path from a node to itself."""
    seen: dict[tuple[ParameterType, Value], str] = {}
    for name in question.required:
        end = (question.parameters[name].type, parsed[name])
        if end in seen:
            message = f"{question.id}: {seen[end]} and {name} are the same ({parsed[name]})"
            raise UsageError(message, "name two different ones")
        seen[end] = name


def _refuse_backwards(question: Question, parsed: Mapping[str, Value]) -> None:
    since, until = (parsed.get(name) for name in PERIOD)
    if isinstance(since, date) and isinstance(until, date) and since > until:
        raise UsageError(f"{question.id}: the period ends ({until}) before it begins ({since})", "change the two dates")


def _usage(question: Question) -> str:
    return " ".join(name.upper() for name in question.required) or "no value"


def _options(question: Question) -> str:
    names = [f"--{name}" for name, parameter in question.parameters.items() if not parameter.required]
    return f"it takes {', '.join(names)}" if names else "it takes no options"


def _example(question: Question) -> str:
    return f"for example: mithaq ask {question.example}"
