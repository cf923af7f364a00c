"""Statements as nodes and relationships again: `describe` backwards."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from graph.claims.model import Reference
from graph.errors import BadGraphFile

from .addresses import FACT, Address, Addresses
from .describe import RDF, TYPE
from .literals import value
from .mapping import GraphMapping, Property
from .model import Link, Node, Stored

Thing: TypeAlias = Node | Link
Known: TypeAlias = Mapping[tuple[str, str], Property]
# Stands where a literal has its datatype.
LINK = ""
# A thing itself, the parts of a claim, and how a document was read; what two of them say follows from the rest.
_PARTS = ("", "target", "selector", "reading")
_DERIVED_PARTS = ("target", "reading")
_DERIVED = ("prov:wasGeneratedBy", "skos:inScheme", "skos:topConceptOf", "skos:altLabel")
_FACT_ENDS = frozenset(RDF + name for name in ("subject", "predicate", "object"))
HINT = "only what `mithaq export` wrote can be imported, as it was written"


class Said(NamedTuple):
    """Predicate and object of a statement: an address (`datatype` is `LINK`) or a literal."""

    predicate: str
    text: str
    datatype: str
    language: str

    def value(self) -> Stored:
        """Value of a literal.

        Raises:
            BadGraphFile: text and type do not fit.
        """
        try:
            return value(self.text, self.datatype)
        except ValueError as error:
            raise BadGraphFile(f"<{self.predicate}>: {error}", HINT) from error


class Interpretation:
    """Interprets the statements of one export.

    Args:
        mapping: how they were written.
        addresses: under which base.
    """

    def __init__(self, mapping: GraphMapping, addresses: Addresses) -> None:
        self._mapping = mapping
        self._addresses = addresses
        self._own = mapping.prefixes["mithaq"]
        self._relationships = {kind.predicate: type for type, kind in mapping.relationships.items()}
        self._nodes = {label: kind.by_predicate() for label, kind in mapping.labels.items()}
        self._facts = mapping.facts.by_predicate()
        self._selector = mapping.passage.selector.by_predicate()
        passage = mapping.passage
        # Written for other readers, and told by the rest.
        self._derived = {
            *(predicate for kind in mapping.relationships.values() for predicate in kind.also),
            *mapping.matches.values(),
            *map(mapping.iri, _DERIVED),
            *(passage.target_link, passage.document_link, passage.selector_link, mapping.states, mapping.derived),
        }

    def is_about(self, subject: str) -> bool:
        """Whether statements about a subject describe the export, not the graph."""
        return self._addresses.is_about(subject)

    def owner(self, subject: str) -> Address:
        """Whose the statements about a subject are.

        Raises:
            BadGraphFile: the subject is no address of a node or fact.
        """
        address = self._addresses.read(subject)
        if address is None or address.part not in _PARTS:
            raise BadGraphFile(f"<{subject}> is not an address that Mithaq gives", HINT)
        return address

    def things(self, owner: Reference, statements: Iterable[tuple[str, Sequence[Said]]]) -> Iterator[Thing]:
        """Make the node and the relationships that start from it, or the fact, of all statements about one thing.

        Args:
            owner: label (`FACT` for a fact) and id of the thing.
            statements: by part of the thing.

        Raises:
            BadGraphFile: a statement that no export holds.
        """
        found = _Found(f"{owner.label} {owner.id}")
        known = self._facts if owner.label == FACT else self._nodes[owner.label]
        for part, said in statements:
            if part not in _DERIVED_PARTS:
                self._gather(found, said, self._selector if part else known)
        if owner.label == FACT:
            yield from self._fact(found)
        else:
            yield from self._node(owner, found)

    def _gather(self, found: "_Found", statements: Sequence[Said], known: Known) -> None:
        for said in statements:
            item = known.get((said.predicate, said.language)) or known.get((said.predicate, ""))
            if said.predicate == TYPE:
                found.types.add(said.text)
            elif item is not None:
                found.set(item, self._id(said) if said.datatype == LINK else said.value())
            elif said.datatype == LINK and said.predicate in self._relationships:
                found.links.append((self._relationships[said.predicate], said.text))
            elif said.predicate in _FACT_ENDS:
                found.ends[said.predicate] = said.text
            elif said.datatype != LINK and said.predicate.startswith(self._own):
                found.set(Property(said.predicate[len(self._own) :], said.predicate), said.value())
            elif said.predicate not in self._derived:
                raise BadGraphFile(f"{found.subject}: no export of Mithaq says <{said.predicate}>", HINT)

    def _node(self, start: Reference, found: "_Found") -> Iterator[Thing]:
        properties = found.properties()
        for type, end in found.links:
            kind = self._mapping.relationships[type]
            if not kind.fact:
                carried = {name: properties.pop(name) for name in kind.properties if name in properties}
                yield Link(type, start, self._reference(end), carried)
        if self._mapping.labels[start.label].types[0] in found.types:
            yield Node(start, properties)
        elif properties or found.types:
            raise BadGraphFile(f"{found.subject} is not said to be of the kind {start.label}", HINT)

    def _fact(self, found: "_Found") -> Iterator[Link]:
        """The relationship of a fact; an address of which only claims speak has none."""
        if not found.types:
            return
        try:
            start, predicate, end = (found.ends[RDF + name] for name in ("subject", "predicate", "object"))
            type = self._relationships[predicate]
        except KeyError:
            raise BadGraphFile(f"the fact {found.subject} lacks an end or is of no known type", HINT) from None
        yield Link(type, self._reference(start), self._reference(end), found.properties())

    def _reference(self, iri: str) -> Reference:
        owner = self.owner(iri)
        return Reference(owner.label, owner.id)

    def _id(self, said: Said) -> str:
        return self.owner(said.text).id


class _Found:
    """What the statements about one thing come to."""

    def __init__(self, subject: str) -> None:
        self.subject = subject
        self.types: set[str] = set()
        self.links: list[tuple[str, str]] = []
        self.ends: dict[str, str] = {}
        self._single: dict[str, Stored] = {}
        self._many: dict[str, list[str]] = {}

    def set(self, item: Property, said: Stored) -> None:
        """Take a value, or one of a list."""
        if item.many and isinstance(said, str):
            self._many.setdefault(item.name, []).append(said)
        elif item.name in self._single:
            raise BadGraphFile(f"{self.subject} has two values of {item.name}", HINT)
        else:
            self._single[item.name] = said

    def properties(self) -> dict[str, Stored]:
        """Properties of the node or relationship; a list that came in JSON as well is taken from there."""
        return {**{name: sorted(texts) for name, texts in self._many.items()}, **self._single}
