"""The areas as a SKOS concept scheme, matched to EuroVoc."""

from rdflib import RDF, SKOS, Graph, Literal, Namespace, URIRef
from rdflib.namespace import DCTERMS

from ontology.area import Area, areas
from ontology.generate.turtle import turtle

DATA = Namespace("https://w3id.org/mithaq/id/")
EUROVOC = Namespace("http://eurovoc.europa.eu/")
SCHEME = DATA["areas"]
MATCHES = {"exact": SKOS.exactMatch, "close": SKOS.closeMatch, "broad": SKOS.broadMatch, "narrow": SKOS.narrowMatch}
TITLES = {
    "ar": "مجالات التعاون",
    "fr": "Domaines de coopération",
    "es": "Ámbitos de cooperación",
    "en": "Areas of cooperation",
}
HEAD = """\
# The areas of cooperation. Generated from areas.yaml by `python -m ontology.generate`; do not edit.
# EuroVoc: (c) European Union, reuse allowed with acknowledgement. PLOVER: names of contexts only (CC BY-SA 4.0).
"""


def concepts() -> str:
    """The text of areas.ttl."""
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in {"skos": SKOS, "dcterms": DCTERMS, "eurovoc": EUROVOC, "area": DATA["area/"]}.items():
        graph.bind(prefix, namespace)
    graph.add((SCHEME, RDF.type, SKOS.ConceptScheme))
    for lang, title in TITLES.items():
        graph.add((SCHEME, DCTERMS.title, Literal(title, lang=lang)))
    for area in areas().values():
        _concept(graph, URIRef(DATA[f"area/{area.id}"]), area)
    return turtle(graph, HEAD)


def _concept(graph: Graph, subject: URIRef, area: Area) -> None:
    graph.add((subject, RDF.type, SKOS.Concept))
    graph.add((subject, SKOS.topConceptOf, SCHEME))
    graph.add((subject, SKOS.inScheme, SCHEME))
    graph.add((subject, SKOS.notation, Literal(area.id)))
    for lang, label in area.labels.items():
        graph.add((subject, SKOS.prefLabel, Literal(label, lang=lang)))
        for other in area.alt_labels[lang]:
            graph.add((subject, SKOS.altLabel, Literal(other, lang=lang)))
    for concept, match in zip(area.eurovoc, area.match, strict=True):
        graph.add((subject, MATCHES[match], EUROVOC[concept]))
    if area.plover:
        graph.add((subject, SKOS.note, Literal(f"PLOVER context: {area.plover}", lang="en")))
