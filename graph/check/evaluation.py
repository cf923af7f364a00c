"""The shapes evaluated in one pass over all statements, and one query for each rule: for graphs of any size.

A shape that limits a property is looked at when the thing that has it comes by; where it asks for the class of another
thing, that is looked up. A rule's query is asked once, of all things, and not of each thing again: of the example
documents pyshacl takes a minute and a half for what takes half a second so.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from operator import attrgetter

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, QuerySolutions, Store, Triple

from .constraints import Surroundings, broken
from .finding import Finding
from .shapes import Shape, Shapes
from .terms import TYPE, Term

_SUBJECT = attrgetter("subject")
_CLASSES_REMEMBERED = 20_000


def evaluate(store: Store, shapes: Shapes) -> Iterator[Finding]:
    """Find what is wrong.

    Args:
        store: from `statements.gathered`.
        shapes: which.

    Yields:
        Findings, in no order; one may come more than once.
    """
    yield from _Pass(store, shapes).findings()
    for shape in shapes.targeted:
        if shape.select:
            yield from _selected(store, shape, shapes)


class _Pass:
    """One pass over all things."""

    def __init__(self, store: Store, shapes: Shapes) -> None:
        self._store = store
        self._of_class: defaultdict[str, list[Shape]] = defaultdict(list)
        self._of_start: defaultdict[str, list[Shape]] = defaultdict(list)
        for shape in shapes.targeted:
            looked_at = [it for it in (shape, *shape.properties) if it.constraints]
            for name in shape.classes:
                self._of_class[name] += looked_at
            for name in shape.starts:
                self._of_start[name] += looked_at
        self._has = lru_cache(_CLASSES_REMEMBERED)(lambda node, name: Quad(node, TYPE, NamedNode(name)) in store)

    def findings(self) -> Iterator[Finding]:
        for focus, quads in groupby(self._store.quads_for_pattern(None, None, None, DefaultGraph()), _SUBJECT):
            statements: defaultdict[str, list[Term]] = defaultdict(list)
            for quad in quads:
                assert not isinstance(quad.object, Triple)  # `gathered` leaves them out
                statements[quad.predicate.value].append(quad.object)
            around = Surroundings(statements, self._is_a)
            for shape in self._shapes(statements):
                for constraint, value in broken(shape, focus, around):
                    yield Finding(shape.rule, constraint.component, focus, value)

    def _shapes(self, statements: dict[str, list[Term]]) -> Iterator[Shape]:
        for kind in statements.get(TYPE.value, ()):
            yield from self._of_class.get(kind.value, ())
        for predicate in statements:
            yield from self._of_start.get(predicate, ())

    def _is_a(self, thing: Term, name: str) -> bool:
        return not isinstance(thing, Literal) and self._has(thing, name)


def _selected(store: Store, shape: Shape, shapes: Shapes) -> Iterator[Finding]:
    rows = store.query(shape.select, prefixes=dict(shapes.prefixes))
    assert isinstance(rows, QuerySolutions)
    has_value = any(variable.value == "value" for variable in rows.variables)
    for row in rows:
        focus, value = row["this"], row["value"] if has_value else row["this"]  # as SHACL has it
        assert isinstance(focus, NamedNode | BlankNode | Literal)
        assert value is None or isinstance(value, NamedNode | BlankNode | Literal)
        yield Finding(shape.rule, "sparql", focus, value)
