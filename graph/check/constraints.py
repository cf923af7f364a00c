"""SHACL's constraints, as far as the shapes use them: which of a property's values break a limit."""

import json
import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any, TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode

from graph.linked.literals import JSON
from graph.linked.literals import value as read

from .shapes import Constraint, Shape
from .terms import Term, local

_Comparison: TypeAlias = Callable[[Any, Any], bool]
Statements: TypeAlias = Mapping[str, Sequence[Term]]
"""Objects by predicate, of one subject."""
_COMPARED: Mapping[str, "_Comparison"] = {"lessThan": operator.lt, "lessThanOrEquals": operator.le}
_KINDS = {"IRI": NamedNode, "Literal": Literal, "BlankNode": BlankNode}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a constraint may look at beside the values.

    Attributes:
        statements: about the thing itself.
        is_a: whether any thing is of a class.
    """

    statements: Statements
    is_a: Callable[[Term, str], bool]


_Check: TypeAlias = Callable[[object, Sequence[Term], Surroundings], Iterator[Term | None]]


def broken(shape: Shape, focus: Term, around: Surroundings) -> Iterator[tuple[Constraint, Term | None]]:
    """The constraints that a thing breaks, each with the value that does; None where it is their number.

    Those of the shape's properties are shapes of their own and not looked at.
    """
    values = around.statements.get(shape.path, ()) if shape.path else (focus,)
    for constraint in shape.constraints:
        for value in _CHECKS[constraint.component](constraint.parameter, values, around):
            yield constraint, value


def _each(holds: Callable[[object, Term, Surroundings], bool]) -> _Check:
    """A constraint that each value keeps by itself."""

    def check(parameter: object, values: Sequence[Term], around: Surroundings) -> Iterator[Term | None]:
        return (value for value in values if not holds(parameter, value, around))

    return check


def _is_of_type(parameter: object, value: Term, _: Surroundings) -> bool:
    return isinstance(value, Literal) and value.datatype == parameter and _is_well_formed(value)


def _is_well_formed(literal: Literal) -> bool:
    try:
        if literal.datatype.value == JSON:
            json.loads(literal.value)
        else:
            read(literal.value, literal.datatype.value)
    except ValueError:
        return False
    return True


def _is_of_kind(parameter: object, value: Term, _: Surroundings) -> bool:
    assert isinstance(parameter, NamedNode)
    return isinstance(value, _KINDS[local(parameter.value)])


def _is_a(parameter: object, value: Term, around: Surroundings) -> bool:
    assert isinstance(parameter, NamedNode)
    return around.is_a(value, parameter.value)


def _is_one_of(parameter: object, value: Term, _: Surroundings) -> bool:
    assert isinstance(parameter, tuple)
    return value in parameter


def _has_pattern(parameter: object, value: Term, _: Surroundings) -> bool:
    assert isinstance(parameter, Literal)
    return not isinstance(value, BlankNode) and _pattern(parameter.value).search(value.value) is not None


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(text)


def _is_in_language(parameter: object, value: Term, _: Surroundings) -> bool:
    assert isinstance(parameter, tuple)
    return isinstance(value, Literal) and value.language in {it.value for it in parameter}


def _within(compared: _Comparison) -> _Check:
    return _each(lambda parameter, value, _: _compares(compared, value, parameter))


def _compares(compared: _Comparison, one: object, other: object) -> bool:
    """Compare as numbers or dates; what cannot be compared breaks the limit."""
    if not isinstance(one, Literal) or not isinstance(other, Literal):
        return False
    try:
        return compared(read(one.value, one.datatype.value), read(other.value, other.datatype.value))
    except (ValueError, TypeError):
        return False


def _keeps_one(parameter: object, value: Term, around: Surroundings) -> bool:
    """Whether a value keeps one of several shapes; each is of the thing itself, or of the value."""
    assert isinstance(parameter, tuple)
    return any(next(broken(shape, value, around), None) is None for shape in parameter)


def _too_few(parameter: object, values: Sequence[Term], _: Surroundings) -> Iterator[None]:
    assert isinstance(parameter, Literal)
    return iter([None] if len(values) < int(parameter.value) else [])


def _too_many(parameter: object, values: Sequence[Term], _: Surroundings) -> Iterator[None]:
    assert isinstance(parameter, Literal)
    return iter([None] if len(values) > int(parameter.value) else [])


def _languages_twice(_: object, values: Sequence[Term], __: Surroundings) -> Iterator[None]:
    languages = [value.language for value in values if isinstance(value, Literal) and value.language]
    return iter([None] * (len(languages) > len(set(languages))))


def _in_order(compared: _Comparison) -> _Check:
    """A constraint between the values and those of another property."""

    def check(parameter: object, values: Sequence[Term], around: Surroundings) -> Iterator[Term]:
        assert isinstance(parameter, NamedNode)
        others = around.statements.get(parameter.value, ())
        return chain.from_iterable(
            (value for other in others if not _compares(compared, value, other)) for value in values
        )

    return check


_CHECKS: Mapping[str, _Check] = {
    "class": _each(_is_a),
    "datatype": _each(_is_of_type),
    "in": _each(_is_one_of),
    "languageIn": _each(_is_in_language),
    "maxCount": _too_many,
    "maxInclusive": _within(operator.le),
    "minCount": _too_few,
    "minInclusive": _within(operator.ge),
    "nodeKind": _each(_is_of_kind),
    "or": _each(_keeps_one),
    "pattern": _each(_has_pattern),
    "uniqueLang": _languages_twice,
    **{name: _in_order(compared) for name, compared in _COMPARED.items()},
}
