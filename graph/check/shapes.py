"""The shapes, as their Turtle states them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, RdfFormat, Store

from ontology import folder

from .terms import RDF, SHACL, Term, local

FILES = ("generated/mithaq.shacl.ttl", "rules.ttl")
"""Within the ontology's folder."""
_NOTE = "http://www.w3.org/2004/02/skos/core#note"
# What a shape says beside its constraints.
_OTHERS = frozenset(
    (
        "path",
        "name",
        "description",
        "order",
        "property",
        "targetClass",
        "targetSubjectsOf",
        "severity",
        "message",
        "sparql",
    )
)
Parameter: TypeAlias = "Term | Shape | tuple[Term, ...] | tuple[Shape, ...]"


@dataclass(frozen=True, slots=True)
class Constraint:
    """One limit.

    Attributes:
        component: its name, `minCount`, `class` …
        parameter: what it is limited to: a term, the terms of a list, or for `or` the shapes of one.
    """

    component: str
    parameter: Parameter


@dataclass(frozen=True, slots=True)
class Shape:
    """A shape of a thing, or of the values of one of its properties.

    Attributes:
        rule: its name; one without a name of its own has that of the shape around it.
        path: the property; empty for a shape of a thing.
        severity: of what it finds, one of `finding.SEVERITIES`.
        messages: what is wrong then, by language; empty where the component says it.
        note: what to do then.
        select: SPARQL that selects $this and ?value where something is wrong; empty for none.
        classes, starts: of what, by its class or by the property that it has.
    """

    rule: str
    path: str
    name: str
    severity: str
    messages: Mapping[str, str]
    note: str
    constraints: tuple[Constraint, ...]
    properties: "tuple[Shape, ...]"
    select: str
    classes: tuple[str, ...]
    starts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shapes:
    """All shapes.

    Attributes:
        targeted: those with a target of their own.
        rules: every shape that can find something, by its name.
        prefixes: of the queries.
    """

    targeted: tuple[Shape, ...]
    rules: Mapping[str, Shape]
    prefixes: Mapping[str, str]


@cache
def shapes() -> Shapes:
    """Read the shapes that come with Mithaq.

    Raises:
        ValueError: a shape uses what `constraints` does not know.
    """
    store = Store()
    for file in FILES:
        store.bulk_load(path=str(folder() / file), format=RdfFormat.TURTLE)
    return _Reading(store).shapes()


class _Reading:
    """The Turtle on its way."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def shapes(self) -> Shapes:
        targeted = [self._shape(it, "") for it in sorted(set(self._targeted()), key=lambda it: it.value)]
        named = [rule for shape in targeted for rule in (shape, *shape.properties)]
        return Shapes(
            targeted=tuple(targeted),
            rules={rule.rule: rule for rule in named if rule.constraints or rule.select},
            prefixes={
                self._text(it, "prefix"): self._text(it, "namespace")
                for quad in self._store.quads_for_pattern(None, NamedNode(f"{SHACL}declare"), None)
                for it in (quad.object,)
                if isinstance(it, BlankNode)
            },
        )

    def _targeted(self) -> Iterator[NamedNode]:
        for target in ("targetClass", "targetSubjectsOf"):
            for quad in self._store.quads_for_pattern(None, NamedNode(SHACL + target), None):
                assert isinstance(quad.subject, NamedNode)
                yield quad.subject

    def _shape(self, node: NamedNode | BlankNode, around: str) -> Shape:
        rule = local(node.value) if isinstance(node, NamedNode) else around
        query = self._objects(node, f"{SHACL}sparql")
        return Shape(
            rule=rule,
            path=self._text(node, "path"),
            name=self._text(node, "name"),
            severity=local(self._text(node, "severity") or "violation").lower(),
            messages={
                it.language or "en": it.value
                for it in self._objects(node, f"{SHACL}message")
                if isinstance(it, Literal)
            },
            note=next((it.value for it in self._objects(node, _NOTE)), ""),
            constraints=tuple(self._constraints(node, rule)),
            properties=tuple(
                self._shape(it, rule) for it in self._objects(node, f"{SHACL}property") if not isinstance(it, Literal)
            ),
            select=self._text(query[0], "select") if query and not isinstance(query[0], Literal) else "",
            classes=self._targets(node, "targetClass"),
            starts=self._targets(node, "targetSubjectsOf"),
        )

    def _constraints(self, node: NamedNode | BlankNode, rule: str) -> Iterator[Constraint]:
        for quad in sorted(self._store.quads_for_pattern(node, None, None), key=lambda it: it.predicate.value):
            component = quad.predicate.value.removeprefix(SHACL)
            if component == quad.predicate.value or component in _OTHERS:
                continue
            assert isinstance(quad.object, NamedNode | BlankNode | Literal)
            yield Constraint(component, self._parameter(component, quad.object, rule))

    def _parameter(self, component: str, value: Term, rule: str) -> Parameter:
        if not isinstance(value, BlankNode):
            return value
        listed = tuple(self._list(value))
        if component != "or":
            return listed
        return tuple(self._shape(it, rule) for it in listed if not isinstance(it, Literal))

    def _list(self, head: Term) -> Iterator[Term]:
        while isinstance(head, BlankNode):
            yield self._objects(head, f"{RDF}first")[0]
            head = self._objects(head, f"{RDF}rest")[0]

    def _targets(self, node: NamedNode | BlankNode, name: str) -> tuple[str, ...]:
        return tuple(it.value for it in self._objects(node, SHACL + name))

    def _text(self, node: NamedNode | BlankNode, name: str) -> str:
        return next((it.value for it in self._objects(node, SHACL + name)), "")

    def _objects(self, node: NamedNode | BlankNode, predicate: str) -> list[Term]:
        found = [it.object for it in self._store.quads_for_pattern(node, NamedNode(predicate), None)]
        return sorted((it for it in found if isinstance(it, NamedNode | BlankNode | Literal)), key=str)
