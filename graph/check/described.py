"""Findings told to people: what is wrong, with what, which words of which document it is about, and what to do."""

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import DefaultGraph, Literal, NamedNode, Store, Triple

from graph.errors import UsageError
from graph.linked.addresses import Addresses
from graph.linked.mapping import graph_mapping

from .finding import Finding
from .shapes import Shapes
from .terms import RDF, Term, local
from .wording import message, note

COLUMNS = ("severity", "rule", "wrong", "name", "id", "document", "quote", "remedy")
_MITHAQ = graph_mapping().prefixes["mithaq"]
_NAMES = (
    "http://www.w3.org/2000/01/rdf-schema#label",
    "http://schema.org/headline",
    "http://purl.org/dc/terms/identifier",
)
_PARTS = ("/target", "/selector")


@dataclass(frozen=True, slots=True)
class Described:
    """A finding in words.

    Attributes:
        severity, rule: of the shape that found it.
        wrong: what is wrong.
        name: of what, with its kind.
        id: of it in the graph; its address where it has none.
        document: where it is told, with `quote`, the words; empty where it is about no passage.
        remedy: what to do.
    """

    severity: str
    rule: str
    wrong: str
    name: str
    id: str
    document: str
    quote: str
    remedy: str

    @property
    def cells(self) -> tuple[str, ...]:
        """In the order of `COLUMNS`."""
        return tuple(getattr(self, column) for column in COLUMNS)


def describe(finding: Finding, store: Store, shapes: Shapes, language: str = "en") -> Described:
    """Tell of a finding.

    Args:
        finding: what was found.
        store: the statements.
        shapes: by which it was found.
        language: of the words, one of `ontology.LANGUAGES`; what to do is told in English.
    """
    shape, looked = shapes.rules[finding.rule], _Look(store)
    thing = looked.owner(finding.focus)
    claim = looked.claim(thing)
    return Described(
        severity=shape.severity,
        rule=finding.rule,
        wrong=message(finding, shape, language),
        name=looked.name(thing, language),
        id=looked.id(thing),
        document=looked.document(thing, claim),
        quote=looked.quote(claim),
        remedy=note(shape),
    )


class _Look:
    """Looks things up among the statements."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def owner(self, focus: Term) -> Term:
        """The claim whose passage it is, or the thing itself."""
        for part in _PARTS:
            if isinstance(focus, NamedNode) and focus.value.endswith(part):
                return NamedNode(focus.value.removesuffix(part))
        return focus

    def claim(self, thing: Term) -> Term | None:
        """A claim that tells of it: itself, or the first by address."""
        if "Claim" in self._classes(thing):
            return thing
        return min(self._subjects("states", thing), key=lambda it: it.value, default=None)

    def name(self, thing: Term, language: str) -> str:
        """Kind and name, in a language where there is one."""
        kind = next(iter(self._classes(thing)), "")
        names = [name for predicate in _NAMES for name in self._objects(thing, predicate)]
        names += [*self._objects(thing, f"{_MITHAQ}type"), *self._objects(thing, f"{_MITHAQ}predicate")]
        spoken = [it for it in names if isinstance(it, Literal) and it.language == language]
        return " ".join(filter(None, (kind, *(it.value for it in (spoken or names)[:1]))))

    def id(self, thing: Term) -> str:
        """Id in the graph; of a fact the long one, of what is none of its nodes the address."""
        base = next((it for it in self._bases() if thing.value.startswith(it)), "")
        read = _addresses(base).read(thing.value) if base and isinstance(thing, NamedNode) else None
        if read is None:
            return thing.value
        said = self._objects(thing, "http://purl.org/dc/terms/identifier")
        return said[0].value if said else read.id

    def document(self, thing: Term, claim: Term | None) -> str:
        """Id of the document that tells of it, or that it is."""
        if "Document" in self._classes(thing):
            return self.id(thing)
        where = self._objects(claim, f"{_MITHAQ}from") if claim else self._objects(thing, f"{_MITHAQ}inText")
        return self.id(where[0]) if where else ""

    def quote(self, claim: Term | None) -> str:
        """The words of a claim."""
        words = self._objects(NamedNode(f"{claim.value}/selector"), "http://www.w3.org/ns/oa#exact") if claim else []
        return words[0].value if words else ""

    def _classes(self, thing: Term) -> list[str]:
        types = (it.value for it in self._objects(thing, f"{RDF}type"))
        return [local(it) for it in types if it.startswith(_MITHAQ)]

    def _bases(self) -> Iterator[str]:
        space = NamedNode(graph_mapping().iri("void:uriSpace"))
        for quad in self._store.quads_for_pattern(None, space, None, DefaultGraph()):
            if isinstance(quad.object, Literal):
                yield quad.object.value

    def _objects(self, thing: Term, predicate: str) -> list[Term]:
        if isinstance(thing, Literal):
            return []
        quads = self._store.quads_for_pattern(thing, NamedNode(predicate), None, DefaultGraph())
        return sorted((quad.object for quad in quads if not isinstance(quad.object, Triple)), key=str)

    def _subjects(self, predicate: str, thing: Term) -> list[Term]:
        quads = self._store.quads_for_pattern(None, NamedNode(_MITHAQ + predicate), thing, DefaultGraph())
        return [quad.subject for quad in quads if not isinstance(quad.subject, Triple)]


def _addresses(base: str) -> Addresses:
    try:
        return Addresses(graph_mapping(), base)
    except UsageError:  # a file may state any address
        return Addresses(graph_mapping(), "urn:none/")
