"""Terms of RDF as the shapes look at them."""

from typing import TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode

Term: TypeAlias = NamedNode | BlankNode | Literal
SHACL = "http://www.w3.org/ns/shacl#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
TYPE = NamedNode(f"{RDF}type")


def local(iri: str) -> str:
    """An address's last part."""
    return iri.replace("#", "/").rpartition("/")[2]
