"""Answers in SPARQL as people read them: a table of short names that lead on, or statements as they are written."""

from collections.abc import Mapping
from dataclasses import dataclass

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    Triple,
    parse_query_results,
)

from graph.sparql.answering import Answer
from graph.sparql.forms import Kind
from graph.sparql.naming import short

from .base import Base

ROWS = 500
"""Shown on the page, of rows as of lines with statements; files have all."""
_PLAIN = ("http://www.w3.org/2001/XMLSchema#string", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString")


@dataclass(frozen=True, slots=True)
class Term:
    """A value in a row.

    Attributes:
        text: as it is read; addresses in short.
        url: where it leads; empty for nowhere.
        lang: of the text, or empty.
        type: short name of its datatype; empty for text and addresses.
    """

    text: str
    url: str = ""
    lang: str = ""
    type: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """An answer; of `truth`, `rows` and `statements` one is given.

    Attributes:
        number: of all rows, or lines with statements, of which the first are shown.
    """

    kind: Kind
    truth: bool | None = None
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Term | None, ...], ...] = ()
    number: int = 0
    statements: str = ""


def shown(answer: Answer, prefixes: Mapping[str, str], base: Base) -> Shown:
    """An answer, in JSON or Turtle, as people read it."""
    if answer.form != "json":
        lines = answer.body.decode().split("\n")
        return Shown(Kind.GRAPH, statements="\n".join(lines[:ROWS]), number=len(lines))
    found = parse_query_results(answer.body, QueryResultsFormat.JSON)
    if isinstance(found, QueryBoolean):
        return Shown(Kind.SOLUTIONS, truth=bool(found))
    columns = tuple(it.value for it in found.variables)
    rows, number = [], 0
    for number, solution in enumerate(found, 1):
        if number <= ROWS:
            rows.append(tuple(it and _term(it, prefixes, base) for it in solution))
    return Shown(Kind.SOLUTIONS, columns=columns, rows=tuple(rows), number=number)


def _term(term: NamedNode | BlankNode | Literal | Triple, prefixes: Mapping[str, str], base: Base) -> Term:
    if isinstance(term, NamedNode):
        text = short(term.value, prefixes, base.iri)
        return Term(text, f"{base.path}{text}" if term.value.startswith(base.iri) else term.value)
    if isinstance(term, Literal):
        type = "" if term.datatype.value in _PLAIN else short(term.datatype.value, prefixes)
        return Term(term.value, lang=term.language or "", type=type)
    return Term(str(term))
