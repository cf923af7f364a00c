"""Twins: questions in SPARQL 1.1, an `.rq` file beside the `.cypher` of a question, for the graph as RDF.

A twin runs as it stands in any SPARQL client. Each parameter is one line, ``VALUES ?official { <…> }``, that holds the
value of the question's example; UNDEF stands for one left out. Cells that name several things hold them with
``" / "`` between them, in an order that SPARQL leaves to the engine.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any, TypeAlias

from .answer import Cell
from .binding import Value
from .catalogue import LIBRARY
from .question import ColumnType, Parameter, ParameterType, Question

Address: TypeAlias = Callable[[str, str], str]
"""Gives the IRI for a kind of parameter (official, agency, country, area, document, event, fact) and an id."""
Identify: TypeAlias = Callable[[str], str]
"""Gives the id of what an IRI stands for."""

BETWEEN = " / "
_VALUES = re.compile(r"^( *VALUES \?(\w+) \{ ).*( \})$", re.MULTILINE)
_SEVERAL = re.compile(r"\(GROUP_CONCAT\(.*?\) AS \?(\w+)\)")
_NOT_IN_IRI = re.compile(r"[\x00-\x20<>\"{}|\\^`]")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_ADDRESSED = frozenset(ParameterType) - {ParameterType.DATE, ParameterType.TEXT, ParameterType.INTEGER}
_NUMBERS = {"integer": int, "decimal": float, "double": float}


def twin(question: Question) -> str | None:
    """The question in SPARQL as its file has it; None where there is none."""
    return _twins().get(question.id)


@cache
def _twins() -> Mapping[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in LIBRARY.glob("*/*.rq")}


def written(question: Question, parameters: Mapping[str, Value], address: Address) -> str:
    """The twin of a question with values put in.

    Args:
        question: one that has a twin.
        parameters: every parameter of the question, as `queries.binding.parse` gives them.
        address: gives the IRIs of what parameters name.

    Raises:
        LookupError: the question has no twin.
        ValueError: `address` gives what is no IRI.
    """
    text = twin(question)
    if text is None:
        raise LookupError(f"{question.id} has no twin in SPARQL")

    def line(found: re.Match[str]) -> str:
        name = found[2]
        if name not in question.parameters:
            return found[0]
        return f"{found[1]}{_term(question.parameters[name], parameters[name], address)}{found[3]}"

    return _VALUES.sub(line, text)


def rows(question: Question, results: Mapping[str, Any], identify: Identify) -> list[tuple[Cell, ...]]:
    """Rows of a twin in the cells that the question has in Cypher.

    Args:
        question: one that has a twin.
        results: SPARQL 1.1 Query Results in JSON, parsed.
        identify: gives the ids of what IRIs stand for.

    Returns:
        In the order of the results; the parts of a cell that names several are sorted.
    """
    among = several(question)
    return [
        tuple(_cell(binding.get(name), type, name in among, identify) for name, type in question.columns.items())
        for binding in results["results"]["bindings"]
    ]


def several(question: Question) -> frozenset[str]:
    """Columns of a twin whose cells may name several things."""
    return frozenset(_SEVERAL.findall(twin(question) or ""))


def joined(parts: Iterable[str]) -> str | None:
    """A cell that names several things; None for nothing."""
    return BETWEEN.join(sorted(parts)) or None


def _cell(term: Mapping[str, str] | None, type: ColumnType, several: bool, identify: Identify) -> Cell:
    if term is None:
        return None
    text = term["value"]
    if several:
        parts = text.split(BETWEEN)
        return joined(map(identify, parts) if type is ColumnType.DOCUMENT else parts)
    if term["type"] == "uri":
        return identify(text)
    if type is ColumnType.DATE:
        return text or None
    number = _NUMBERS.get(term.get("datatype", "").rpartition("#")[2])
    return number(text) if number else text


def _term(parameter: Parameter, value: Value, address: Address) -> str:
    if value is None:
        return "UNDEF"
    if isinstance(value, date):
        return f'"{value.isoformat()}"^^xsd:date'
    if isinstance(value, int):
        return str(value)
    return _iri(address(parameter.type.value, value)) if parameter.type in _ADDRESSED else literal(value)


def _iri(address: str) -> str:
    if _NOT_IN_IRI.search(address):
        raise ValueError(f"{address!r} is no IRI")
    return f"<{address}>"


def literal(text: str) -> str:
    r"""Text as a literal of SPARQL, in which nothing can end the literal or turn its line round.

    SPARQL lets an engine replace ``\uXXXX`` before it looks at anything else, so that a backslash of the text followed
    by its letter u must not look like that.
    """
    return f'"{"".join(map(_escaped, text, f" {text}"))}"'


def _escaped(char: str, before: str) -> str:
    if char in "uU" and before == "\\":
        return _codepoint(char)
    return _ESCAPES.get(char) or (char if char.isprintable() else _codepoint(char))


def _codepoint(char: str) -> str:
    """Of eight digits in small letters: some engines know no capitals, and take digits after four for more of them."""
    return f"\\U{ord(char):08x}"
