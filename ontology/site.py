"""The vocabulary as it is published: pages, and files for machines, at the address of its version.

``python -m ontology.site FOLDER`` writes them, to be put on any web server; `mithaq explore` serves them at ``/ns/``.
"""

import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pyoxigraph import RdfFormat, parse, serialize

from ontology.files import folder

DEFAULT = "en"
GENERATED = folder() / "generated"
VOCABULARY = "mithaq.ttl"
# What the vocabulary is offered as, beside pages; the first by default.
FORMS = {
    "text/turtle": VOCABULARY,
    "application/ld+json": "mithaq.jsonld",
    "application/n-triples": "mithaq.nt",
    "application/rdf+xml": "mithaq.rdf",
}
COPIED = (
    f"generated/{VOCABULARY}",
    "generated/areas.ttl",
    "generated/mithaq.context.jsonld",
    "generated/mithaq.shacl.ttl",
    "rules.ttl",
    "generated/examples.ttl",
    "generated/record.schema.json",
)
CONVERTED = {
    "mithaq.jsonld": RdfFormat.JSON_LD,
    "mithaq.nt": RdfFormat.N_TRIPLES,
    "mithaq.rdf": RdfFormat.RDF_XML,
}
TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".ttl": "text/turtle",
    ".jsonld": "application/ld+json",
    ".nt": "application/n-triples",
    ".rdf": "application/rdf+xml",
    ".json": "application/schema+json",
}


def page_name(lang: str) -> str:
    """Name of the page in a language; the one in English is what a web server shows by default."""
    return "index.html" if lang == DEFAULT else f"index.{lang}.html"


@cache
def version() -> str:
    """Version of the vocabulary: the name of the folder that its files lie in, whose address owl:versionIRI gives."""
    return max((path.name for path in (GENERATED / "site").iterdir()), key=int)


@cache
def site() -> Mapping[str, bytes]:
    """All files of this version, by name."""
    pages = {path.name: path.read_bytes() for path in sorted((GENERATED / "site" / version()).iterdir())}
    copied = {Path(name).name: (folder() / name).read_bytes() for name in COPIED}
    return {**pages, **copied, **{name: _as(copied[VOCABULARY], form) for name, form in CONVERTED.items()}}


def _as(turtle: bytes, form: RdfFormat) -> bytes:
    prefixes = parse(turtle, RdfFormat.TURTLE)
    triples = [quad.triple for quad in prefixes]
    written = serialize(triples, format=form, prefixes=None if form is RdfFormat.N_TRIPLES else prefixes.prefixes)
    return written or b""


def write(target: Path) -> None:
    """Write the files of this version into a folder named after it."""
    below = target / version()
    below.mkdir(parents=True, exist_ok=True)
    for name, content in site().items():
        (below / name).write_bytes(content)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python -m ontology.site FOLDER")
    write(Path(sys.argv[1]))
