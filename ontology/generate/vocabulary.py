"""The vocabulary in OWL: classes, properties and the terms of other vocabularies that they match.

Not LinkML's own OWL: it states each limit of a class as a restriction (2,200 lines, most of them in blank nodes), and
knows labels in one language only. The limits are in the SHACL shapes.
"""

from linkml_runtime.linkml_model.meta import ClassDefinition, Element, SlotDefinition  # type: ignore[import-untyped]
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS

from ontology.generate.model import NAMESPACE, Model, labels
from ontology.generate.turtle import turtle

SCHEMA = Namespace("http://schema.org/")
HEAD = "# The vocabulary of Mithaq. Generated from mithaq.yaml by `python -m ontology.generate`; do not edit.\n"
ONTOLOGY = URIRef(NAMESPACE.rstrip("#"))
# Stated in one direction, true in both.
SYMMETRIC = ("met", "cooperatesWith")


def vocabulary(model: Model) -> str:
    """The text of mithaq.ttl."""
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in model.view.namespaces().items():
        if prefix not in ("linkml", "edtf"):
            graph.bind(prefix, namespace)
    graph.bind("owl", OWL)
    _ontology(graph, model)
    for owner in model.classes():
        if model.iri(owner).startswith(NAMESPACE):
            _class(graph, model, owner)
    for slot in model.vocabulary():
        _property(graph, model, slot)
    return turtle(graph, HEAD)


def _ontology(graph: Graph, model: Model) -> None:
    schema = model.view.schema
    graph.add((ONTOLOGY, RDF.type, OWL.Ontology))
    graph.add((ONTOLOGY, DCTERMS.title, Literal(schema.title, lang="en")))
    graph.add((ONTOLOGY, DCTERMS.description, Literal(schema.description, lang="en")))
    graph.add((ONTOLOGY, DCTERMS.license, URIRef(schema.license)))
    graph.add((ONTOLOGY, OWL.versionInfo, Literal(schema.version)))


def _class(graph: Graph, model: Model, owner: ClassDefinition) -> None:
    subject = URIRef(model.iri(owner))
    graph.add((subject, RDF.type, OWL.Class))
    if owner.subclass_of:
        graph.add((subject, RDFS.subClassOf, URIRef(model.expand(owner.subclass_of))))
    _document(graph, model, subject, owner)


def _property(graph: Graph, model: Model, slot: SlotDefinition) -> None:
    subject = URIRef(model.iri(slot))
    graph.add((subject, RDF.type, OWL.ObjectProperty if model.is_link(slot) else OWL.DatatypeProperty))
    if slot.name in SYMMETRIC:
        graph.add((subject, RDF.type, OWL.SymmetricProperty))
    owners = [model.curie(owner) for owner in model.owners(model.iri(slot))]
    for end, curies in (("domain", owners), ("range", model.range_curies(slot))):
        # Several classes would mean all at once in RDFS, hence the looser term.
        term = RDFS[end] if len(curies) == 1 else SCHEMA[f"{end}Includes"]
        for curie in curies:
            graph.add((subject, term, URIRef(model.expand(curie))))
    for broad in slot.broad_mappings:
        graph.add((subject, RDFS.subPropertyOf, URIRef(model.expand(broad))))
    _document(graph, model, subject, slot)


def _document(graph: Graph, model: Model, subject: URIRef, element: Element) -> None:
    for lang, label in labels(element).items():
        graph.add((subject, RDFS.label, Literal(label, lang=lang)))
    graph.add((subject, RDFS.comment, Literal(element.description, lang="en")))
    graph.add((subject, RDFS.isDefinedBy, ONTOLOGY))
    for close in element.close_mappings:
        graph.add((subject, SKOS.closeMatch, URIRef(model.expand(close))))
