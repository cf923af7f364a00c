"""The shapes evaluated by pyshacl, the reference; slow, since it asks every query of every thing."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, RdfFormat, Store

from ontology import folder

from .finding import Finding
from .shapes import FILES
from .terms import Term, local

if TYPE_CHECKING:
    import rdflib
    from rdflib.term import Node

_COMPONENT = "ConstraintComponent"


def reference(store: Store) -> Iterator[Finding]:
    """Find what is wrong.

    Args:
        store: from `statements.gathered`.
    """
    # Together half a second, which whoever does not ask for them need not wait for.
    from pyshacl import validate
    from rdflib import Graph

    text = store.dump(format=RdfFormat.N_TRIPLES, from_graph=DefaultGraph())
    assert text is not None
    rules = Graph()
    for file in FILES:
        rules.parse(folder() / file)
    _, results, _ = validate(Graph().parse(data=text, format="nt"), shacl_graph=rules, meta_shacl=False)
    assert isinstance(results, Graph)
    yield from _findings(results)


def _findings(results: "rdflib.Graph") -> Iterator[Finding]:
    from rdflib import SH

    for result in results.objects(None, SH.result):
        shape, component = results.value(result, SH.sourceShape), results.value(result, SH.sourceConstraintComponent)
        focus, value = results.value(result, SH.focusNode), results.value(result, SH.value)
        assert shape is not None
        assert component is not None
        assert focus is not None
        yield Finding(
            local(str(shape)), _component(str(component)), _term(focus), None if value is None else _term(value)
        )


def _component(iri: str) -> str:
    """The parameter's name, as `Constraint.component` has it."""
    name = local(iri).removesuffix(_COMPONENT)
    return name.lower() if name.isupper() else name[0].lower() + name[1:]


def _term(node: "Node") -> Term:
    import rdflib

    if isinstance(node, rdflib.URIRef):
        return NamedNode(str(node))
    if isinstance(node, rdflib.Literal):
        if node.language:
            return Literal(str(node), language=node.language)
        return Literal(str(node), datatype=NamedNode(str(node.datatype))) if node.datatype else Literal(str(node))
    return BlankNode(str(node))
