"""What kind of term each one of another vocabulary is: tools for OWL ask for that before they take a statement with it.

Nothing else is said of these terms here; they are defined where their address leads.
"""

from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef
from rdflib.namespace import DCTERMS, SDO, VANN
from rdflib.term import Node

from ontology.generate.model import NAMESPACE

SCHEMA = str(SDO).replace("https:", "http:")
# As their own vocabularies have them.
KINDS = {
    OWL.Class: (SKOS.Concept, SKOS.ConceptScheme),
    OWL.ObjectProperty: (SKOS.inScheme, SKOS.topConceptOf, SKOS.closeMatch, SKOS.narrowMatch, SKOS.relatedMatch),
    OWL.DatatypeProperty: (SKOS.notation,),
    OWL.AnnotationProperty: (
        *(SKOS.prefLabel, SKOS.definition),
        *(DCTERMS.title, DCTERMS.description, DCTERMS.creator, DCTERMS.license),
        *(VANN.preferredNamespacePrefix, VANN.preferredNamespaceUri),
        *(URIRef(SCHEMA + "domainIncludes"), URIRef(SCHEMA + "rangeIncludes")),
    ),
}


def declare(graph: Graph) -> None:
    """Add a declaration for each term of another vocabulary that the graph uses."""
    for kind, terms in KINDS.items():
        for term in terms:
            graph.add((term, RDF.type, kind))
    for wider in set(graph.objects(None, RDFS.subClassOf)):
        _as(graph, wider, OWL.Class)
    for kind in (OWL.ObjectProperty, OWL.DatatypeProperty):
        for own in list(graph.subjects(RDF.type, kind)):
            for wider in graph.objects(own, RDFS.subPropertyOf):
                _as(graph, wider, kind)
    for own in list(graph.subjects(RDF.type, OWL.DatatypeProperty)):
        for datatype in graph.objects(own, RDFS.range):
            _as(graph, datatype, RDFS.Datatype)


def _as(graph: Graph, term: Node, kind: URIRef) -> None:
    if not str(term).startswith(NAMESPACE):
        graph.add((term, RDF.type, kind))
