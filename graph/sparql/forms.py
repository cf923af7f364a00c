"""The forms of answers by their names, and the media types by which the web knows them."""

from enum import StrEnum
from typing import TypeAlias

from pyoxigraph import QueryResultsFormat, RdfFormat


class Kind(StrEnum):
    """What a query answers: SELECT and ASK rows or a truth value, CONSTRUCT and DESCRIBE statements."""

    SOLUTIONS = "solutions"
    GRAPH = "graph"


Accepted: TypeAlias = dict[Kind, str]
"""Names of the forms that are wanted, one for each kind of answer that can be given."""

SOLUTIONS = {
    "json": QueryResultsFormat.JSON,
    "xml": QueryResultsFormat.XML,
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
}
GRAPHS = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "jsonld": RdfFormat.JSON_LD,
    "rdfxml": RdfFormat.RDF_XML,
}
MEDIA: dict[Kind, dict[str, str]] = {
    Kind.SOLUTIONS: {name: form.media_type.partition(";")[0] for name, form in SOLUTIONS.items()},
    Kind.GRAPH: {name: form.media_type.partition(";")[0] for name, form in GRAPHS.items()},
}
"""Media types, without parameters, by kind and name; the first of each is given to those who accept anything."""
