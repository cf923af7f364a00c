"""An example of each question with ids of the graph at hand, so that a guide can be clicked through."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from graph.errors import AmbiguousName, UnknownName
from queries import Question, Resolve, Run, questions
from queries.binding import Value, as_given, bind, parse
from queries.example import call
from queries.question import ParameterType

STAND_INS = files(__package__).joinpath("stand_ins")
# Countries are known whether or not the graph tells of them, and a fact's id is taken as it is.
TOLD_OF = {
    ParameterType.COUNTRY: "MATCH (n:Country {id: $id})--() RETURN n.id AS id LIMIT 1",
    ParameterType.FACT: "MATCH (c:Claim {fact: $id}) RETURN c.id AS id LIMIT 1",
}


@dataclass(frozen=True, slots=True)
class Example:
    """A question with the parameters to ask it with.

    Attributes:
        parameters: as the query takes them, ids for names; all None when the graph holds nothing to ask it of.
        shown: what a reader calls them; those left out are not there.
    """

    question: Question
    parameters: Mapping[str, Value]
    shown: Mapping[str, str]


def asked(line: str, resolve: Resolve) -> Example:
    """The question of a line such as ``who-met "Abdellatif Hammouchi" --since 2024``.

    Raises:
        UsageError: no such question, or a parameter missing, unknown or not of its type.
        UnknownName, AmbiguousName: as `resolve` raises them.
    """
    wanted = call(line)
    given = bind(wanted.question, wanted.values, wanted.options)
    shown = {name: text for name, text in given.items() if text is not None}
    return Example(wanted.question, parse(wanted.question, given, resolve), shown)


def examples(run: Run, resolve: Resolve) -> Iterator[Example]:
    """An example of each question, in the catalogue's order: its own, else one of what this graph holds."""
    known = {kind: run(file.read_text(encoding="utf-8")) for kind, file in _files()}
    for question in questions().values():
        yield _own(question, run, resolve) or _from_graph(question, known)


def _own(question: Question, run: Run, resolve: Resolve) -> Example | None:
    """The question's own example, if the graph tells of whom and what it names."""
    try:
        example = asked(question.example, resolve)
    except (UnknownName, AmbiguousName):
        return None
    for name, parameter in question.parameters.items():
        told = TOLD_OF.get(parameter.type)
        if told and example.parameters[name] is not None and not run(told, id=example.parameters[name]):
            return None
    return example


def _from_graph(question: Question, known: Mapping[str, list[dict[str, Any]]]) -> Example:
    """Ask about what the graph tells most of; what is no name is taken from the question's own example."""
    own = call(question.example)
    given = bind(question, own.values, own.options)
    left = {kind: iter(rows) for kind, rows in known.items()}
    shown = {name: text for name, text in given.items() if name in question.required and text is not None}
    for name in question.required:
        kind = question.parameters[name].type.value
        if kind in left:
            found = next(left[kind], None)
            if found is None:
                return Example(question, dict.fromkeys(question.parameters), {})
            given[name], shown[name] = found["id"], found["name"]
    chosen = {name: text if name in shown else None for name, text in given.items()}
    return Example(question, parse(question, chosen, as_given), shown)


def _files() -> Iterator[tuple[str, Any]]:
    for kind in ParameterType:
        file = STAND_INS.joinpath(f"{kind.value}.cypher")
        if file.is_file():
            yield kind.value, file
