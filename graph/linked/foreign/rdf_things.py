"""Things of an RDF file."""

import json
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any, BinaryIO

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat

from graph.errors import BadGraphFile
from graph.linked.files.parsing import statements

from .json_text import parsed
from .things import Things, Value
from .xml_entities import refuse_growing_entities

_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
_SCHEMA = "https://schema.org/"
_SCHEMA_CONTEXT = {"@vocab": _SCHEMA}
_HINT = "look there, or copy the file anew"


def rdf_things(input: BinaryIO, format: RdfFormat, prefixes: Mapping[str, str]) -> Things:
    """Read an RDF file.

    Blank nodes are numbered in the order in which the file tells of them, so that the same file gives the same things.

    Args:
        input: the file.
        format: of it.
        prefixes: of the vocabularies that are known; properties and types of others have their whole address.

    Raises:
        BadGraphFile: not well-formed, or JSON-LD with a context that lies elsewhere; schema.org's own is known.
    """
    reading = _Reading(prefixes)
    for quad in _quads(input, format):
        reading.take(quad)
    return reading.things


class _Reading:
    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self.things = Things()
        self._prefixes = prefixes
        self._blank: dict[str, str] = {}

    def take(self, quad: Quad) -> None:
        subject, predicate, object = self._name(quad.subject), quad.predicate, quad.object
        if isinstance(object, Literal):
            value = Value(object.value, object.language or "", False, f"{subject} {predicate} {object} .")
            self.things.say(subject, self._short(predicate.value), value)
        elif isinstance(object, NamedNode | BlankNode):
            linked = self._name(object)
            line = f"{subject} {predicate} {linked} ."
            if predicate.value == _TYPE:
                self.things.say_type(subject, Value(self._short(linked[1:-1]), "", True, line))
            else:
                self.things.say(subject, self._short(predicate.value), Value(linked, "", True, line))

    def _name(self, term: object) -> str:
        if isinstance(term, BlankNode):
            return self._blank.setdefault(term.value, f"_:b{len(self._blank) + 1}")
        return str(term)

    def _short(self, iri: str) -> str:
        iri = iri.replace(_SCHEMA, "http://schema.org/", 1) if iri.startswith(_SCHEMA) else iri
        found = ((name, start) for name, start in self._prefixes.items() if iri.startswith(start))
        return next((f"{name}:{iri[len(start) :]}" for name, start in found), iri)


def _quads(input: BinaryIO, format: RdfFormat) -> Iterator[Quad]:
    content = input.read()
    if format == RdfFormat.JSON_LD:
        content = json.dumps(parsed(content, _HINT, of_objects=_self_contained)).encode()
    if format == RdfFormat.RDF_XML:
        refuse_growing_entities(content)
    return statements(BytesIO(content), format)


def _self_contained(content: dict[str, Any]) -> dict[str, Any]:
    """An object of JSON-LD in which schema.org's context stands written out.

    Raises:
        BadGraphFile: another context lies elsewhere.
    """
    return {key: _context(value) if key == "@context" else value for key, value in content.items()}


def _context(value: Any) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, list):
        return [_context(item) for item in value]
    if not isinstance(value, str):
        return value
    if value.partition("://")[2].rstrip("/") in ("schema.org", "schema.org/docs/jsonldcontext.jsonld"):
        return _SCHEMA_CONTEXT
    raise BadGraphFile(
        f"the file takes its context from {value}, and Mithaq fetches nothing",
        "put the context into the file, or turn it into N-Quads with another tool first",
    )
