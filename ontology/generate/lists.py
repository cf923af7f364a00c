"""The closed lists as SKOS concept schemes: a value such as ``meeting`` is the notation of a concept."""

from collections.abc import Mapping

from linkml_runtime.linkml_model.meta import Element, PermissibleValue  # type: ignore[import-untyped]
from rdflib import RDF, RDFS, SKOS, Graph, Literal, URIRef
from rdflib.namespace import DCTERMS

from ontology.generate.model import NAMESPACE, VOCABULARY, Model, descriptions, labels


def anchor(name: str, value: str) -> str:
    """What stands behind the ``#`` in the address of a value of a closed list."""
    return f"{name}-{value}"


def add_lists(graph: Graph, model: Model) -> None:
    """Add a scheme for each closed list of words."""
    for name, values in model.lists().items():
        _scheme(graph, URIRef(NAMESPACE + name), model.view.get_enum(name))
        _concepts(graph, name, values)


def _scheme(graph: Graph, scheme: URIRef, entry: Element) -> None:
    graph.add((scheme, RDF.type, SKOS.ConceptScheme))
    graph.add((scheme, RDFS.isDefinedBy, URIRef(VOCABULARY)))
    for lang, label in labels(entry).items():
        graph.add((scheme, RDFS.label, Literal(label, lang=lang)))
    for lang, text in descriptions(entry).items():
        graph.add((scheme, DCTERMS.description, Literal(text, lang=lang)))


def _concepts(graph: Graph, name: str, values: Mapping[str, PermissibleValue]) -> None:
    scheme = URIRef(NAMESPACE + name)
    for value, entry in values.items():
        concept = URIRef(NAMESPACE + anchor(name, value))
        graph.add((concept, RDF.type, SKOS.Concept))
        graph.add((concept, SKOS.topConceptOf, scheme))
        graph.add((concept, SKOS.inScheme, scheme))
        graph.add((concept, SKOS.notation, Literal(value)))
        for lang, label in labels(entry).items():
            graph.add((concept, SKOS.prefLabel, Literal(label, lang=lang)))
        for lang, text in descriptions(entry).items():
            graph.add((concept, SKOS.definition, Literal(text, lang=lang)))
