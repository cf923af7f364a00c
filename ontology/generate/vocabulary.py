"""The vocabulary in OWL: classes, properties, closed lists, and the terms of other vocabularies that they match.

Not LinkML's own OWL: it states each limit of a class as a restriction (2,200 lines, most of them in blank nodes), and
knows labels in one language only. The limits are in the SHACL shapes.
"""

from linkml_runtime.linkml_model.meta import ClassDefinition, Element, SlotDefinition  # type: ignore[import-untyped]
from rdflib import OWL, RDF, RDFS, SKOS, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS, VANN

from ontology.files import LANGUAGES
from ontology.generate.declarations import declare
from ontology.generate.lists import add_lists
from ontology.generate.model import NAMESPACE, VOCABULARY, Model, descriptions, labels, range_names
from ontology.generate.turtle import turtle

SCHEMA = Namespace("http://schema.org/")
HEAD = "# The vocabulary of Mithaq. Generated from mithaq.yaml by `python -m ontology.generate`; do not edit.\n"
ONTOLOGY = URIRef(VOCABULARY)
# Stated in one direction, true in both.
SYMMETRIC = ("met", "cooperatesWith")
MATCHES = {
    "close_mappings": SKOS.closeMatch,
    "narrow_mappings": SKOS.narrowMatch,
    "related_mappings": SKOS.relatedMatch,
}


def vocabulary(model: Model) -> str:
    """The text of mithaq.ttl."""
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in model.view.namespaces().items():
        if prefix not in ("linkml", "edtf"):
            graph.bind(prefix, namespace)
    for prefix, namespace in {"owl": OWL, "vann": VANN}.items():
        graph.bind(prefix, namespace)
    _ontology(graph, model)
    for owner in model.classes():
        if model.iri(owner).startswith(NAMESPACE):
            _class(graph, model, owner)
    for slot in model.vocabulary():
        _property(graph, model, slot)
    add_lists(graph, model)
    declare(graph)
    return turtle(graph, HEAD)


def _ontology(graph: Graph, model: Model) -> None:
    schema = model.view.schema
    graph.add((ONTOLOGY, RDF.type, OWL.Ontology))
    for lang in LANGUAGES:
        graph.add((ONTOLOGY, DCTERMS.title, Literal(labels(schema)[lang], lang=lang)))
        graph.add((ONTOLOGY, DCTERMS.description, Literal(descriptions(schema)[lang], lang=lang)))
    graph.add((ONTOLOGY, DCTERMS.creator, Literal(schema.annotations["creator"].value)))
    graph.add((ONTOLOGY, DCTERMS.license, URIRef(schema.license)))
    graph.add((ONTOLOGY, OWL.versionInfo, Literal(schema.version)))
    graph.add((ONTOLOGY, OWL.versionIRI, URIRef(model.version_iri(model.version))))
    if model.version > 1:
        graph.add((ONTOLOGY, OWL.priorVersion, URIRef(model.version_iri(model.version - 1))))
    graph.add((ONTOLOGY, VANN.preferredNamespacePrefix, Literal(schema.default_prefix)))
    graph.add((ONTOLOGY, VANN.preferredNamespaceUri, Literal(NAMESPACE)))


def _class(graph: Graph, model: Model, owner: ClassDefinition) -> None:
    subject = URIRef(model.iri(owner))
    graph.add((subject, RDF.type, OWL.Class))
    for wider in superclasses(owner):
        graph.add((subject, RDFS.subClassOf, URIRef(model.expand(wider))))
    _document(graph, model, subject, owner)


def superclasses(owner: ClassDefinition) -> list[str]:
    """Classes of other vocabularies that every member of a class is in, with their prefixes."""
    return [*([owner.subclass_of] if owner.subclass_of else []), *owner.broad_mappings]


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
    for name in range_names(slot):
        if name in model.lists():
            graph.add((subject, RDFS.seeAlso, URIRef(NAMESPACE + name)))
    for broad in slot.broad_mappings:
        graph.add((subject, RDFS.subPropertyOf, URIRef(model.expand(broad))))
    _document(graph, model, subject, slot)


def _document(graph: Graph, model: Model, subject: URIRef, element: Element) -> None:
    for lang, label in labels(element).items():
        graph.add((subject, RDFS.label, Literal(label, lang=lang)))
    for lang, text in descriptions(element).items():
        graph.add((subject, RDFS.comment, Literal(text, lang=lang)))
    graph.add((subject, RDFS.isDefinedBy, ONTOLOGY))
    for kind, match in MATCHES.items():
        for other in getattr(element, kind):
            graph.add((subject, match, URIRef(model.expand(other))))
