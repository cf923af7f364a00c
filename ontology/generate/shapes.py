"""Shapes in SHACL that an export must have, from LinkML's generator.

Its property shapes are blank nodes numbered across the file, so that one new property changes every line; here each has
an address of its own.
"""

import re

from linkml.generators.shaclgen import ShaclGenerator  # type: ignore[import-untyped]
from rdflib import RDF, SH, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from ontology.area import areas
from ontology.country import countries
from ontology.files import LANGUAGES, folder
from ontology.generate.model import NAMESPACE, Model
from ontology.generate.turtle import turtle

HEAD = (
    "# What an export of Mithaq looks like. Generated from mithaq.yaml by `python -m ontology.generate`; do not edit.\n"
)
PREFIXES = ("mithaq", "rdf", "rdfs", "xsd", "schema", "skos", "oa", "dcterms", "edtf")


def shapes(model: Model) -> str:
    """The text of mithaq.shacl.ttl."""
    graph = Graph(bind_namespaces="none")
    graph.bind("sh", SH)
    for prefix in PREFIXES:
        graph.bind(prefix, Namespace(model.view.namespaces()[prefix]), replace=True)
    graph += Graph().parse(data=_linkml(), format="turtle")
    for foreign in ("oa:SpecificResource", "oa:TextQuoteSelector"):
        _adopt(graph, URIRef(model.expand(f"{foreign}Shape")))
    for shape in list(graph.subjects(RDF.type, SH.NodeShape)):
        _open(graph, shape)
        for part in list(graph.objects(shape, SH.property)):
            _name(graph, shape, part)
    for owner in model.classes():
        for slot in model.properties(owner):
            if slot.range == "Address":
                _literal(graph, URIRef(model.iri(slot)))
    for part in list(graph.subjects(SH.datatype, RDF.langString)):
        _among_languages(graph, part)
    for iri in sorted({model.iri(slot) for slot in model.vocabulary() if model.is_link(slot)}):
        _start(graph, model, iri)
    for name, ids in {"Country": countries(), "Area": areas()}.items():
        pattern = f"{name.lower()}/({'|'.join(sorted(ids))})$"
        graph.add((URIRef(f"{NAMESPACE}{name}Shape"), SH.pattern, Literal(pattern)))
    return turtle(graph, HEAD)


def _linkml() -> str:
    schema = str(folder() / "mithaq.yaml")
    text: str = ShaclGenerator(schema, closed=False, suffix="Shape").serialize()
    return text


def _adopt(graph: Graph, shape: URIRef) -> None:
    """Move a shape that got an address in another's namespace, after the class it is for."""
    adopted = URIRef(NAMESPACE + re.split("[#/]", shape)[-1])
    for _, predicate, value in list(graph.triples((shape, None, None))):
        graph.add((adopted, predicate, value))
    graph.remove((shape, None, None))


def _open(graph: Graph, shape: Node) -> None:
    """Take off what only a closed shape needs."""
    graph.remove((shape, SH.closed, None))
    for ignored in list(graph.objects(shape, SH.ignoredProperties)):
        Collection(graph, ignored).clear()  # type: ignore[no-untyped-call]
        graph.remove((shape, SH.ignoredProperties, None))


def _name(graph: Graph, shape: Node, part: Node) -> None:
    """Give a property shape an address, and ask for addresses where it allows blank nodes."""
    path = re.split("[#/]", str(graph.value(part, SH.path)))[-1]
    named = URIRef(f"{shape}-{path}")
    graph.remove((shape, SH.property, part))
    graph.add((shape, SH.property, named))
    for predicate, value in list(graph.predicate_objects(part)):
        graph.remove((part, predicate, value))
        if predicate != SH.order:
            graph.add((named, predicate, SH.IRI if value == SH.BlankNodeOrIRI else value))


def _literal(graph: Graph, path: URIRef) -> None:
    """Have web addresses as literals, where LinkML takes every address for that of a node."""
    for part in list(graph.subjects(SH.path, path)):
        graph.set((part, SH.nodeKind, SH.Literal))
        graph.add((part, SH.datatype, XSD.anyURI))


def _among_languages(graph: Graph, part: Node) -> None:
    """Have texts in the languages that are read."""
    head = BNode()
    Collection(graph, head, [Literal(lang) for lang in LANGUAGES])
    graph.add((part, SH.languageIn, head))


def _start(graph: Graph, model: Model, link: str) -> None:
    """Say of what a link may start: LinkML's shapes speak only of the classes that have it."""
    shape, starts = URIRef(f"{link}-start"), BNode()
    owners = {BNode(): URIRef(model.iri(owner)) for owner in model.owners(link)}
    graph.add((shape, RDF.type, SH.NodeShape))
    graph.add((shape, SH.targetSubjectsOf, URIRef(link)))
    for option, owner in owners.items():
        graph.add((option, SH["class"], owner))
    graph.add((shape, SH["or"], starts))
    Collection(graph, starts, list(owners))
