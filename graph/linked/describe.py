"""Nodes and relationships as statements: groups of one graph and one subject, in the syntax of N-Triples."""

from collections import Counter
from collections.abc import Collection, Iterator
from functools import cache
from typing import TypeAlias

from graph.claims.model import Reference
from ontology import areas

from .addresses import Addresses
from .literals import literal
from .mapping import GraphMapping, Kind, Property
from .model import Link, Node, Properties, Stored

# Graph and subject, each an address or for the unnamed graph empty; then predicate and object, written out.
Group: TypeAlias = tuple[str, str, list[str]]
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
# Of the export; the importer refuses a later one.
VERSION = 1


class Description:
    """Describes one graph.

    Args:
        mapping: how.
        addresses: under which base.
        reified: facts name their triple by a triple term, as RDF 1.2 has it, not by its three parts.

    Attributes:
        languages: of the documents described so far, by id. Quotes are given the language of theirs, hence
            documents come before claims.
        labels: how many nodes have each.
        readers: name and version of what read the documents.
    """

    def __init__(self, mapping: GraphMapping, addresses: Addresses, reified: bool = False) -> None:
        self._mapping = mapping
        self._addresses = addresses
        self._types = {label: _types(kind) for label, kind in mapping.labels.items()}
        self._reified = reified
        self._fact_types = _types(mapping.facts)[: 1 if reified else None]
        self._unlisted = cache(mapping.unlisted)
        self.languages: dict[str, str] = {}
        self.labels: Counter[str] = Counter()
        self.readers: set[tuple[str, str]] = set()

    def node(self, node: Node) -> Iterator[Group]:
        """Describe a node."""
        reference, properties = node.node, node.properties
        self.labels[reference.label] += 1
        if reference.label == "Document":
            self.languages[reference.id] = str(properties.get("lang", ""))
            yield from self._reading(self._node(reference), properties)
        if reference.label == "Claim":
            yield from self._claim(self._node(reference), properties)
            return
        graph = self._addresses.document_graph(reference) or self._addresses.facts_graph
        lines = [
            *self._types[reference.label],
            *self._properties(self._mapping.labels[reference.label], properties),
            *(self._concept(reference.id) if reference.label == "Area" else ()),
        ]
        yield graph, self._node(reference), lines

    def link(self, link: Link) -> Iterator[Group]:
        """Describe a relationship: the plain triple, what it carries, and its own address if it is a fact."""
        kind = self._mapping.relationships[link.type]
        start, end = self._node(link.start), self._node(link.end)
        graph = self._addresses.document_graph(link.end) or self._addresses.facts_graph
        lines = [linked(predicate, end) for predicate in (kind.predicate, *kind.also)]
        if kind.fact:
            yield graph, self._addresses.fact(str(link.properties["fact"])), self._fact(link, start, end)
        else:
            lines.extend(self._carried(link, kind.properties))
        yield graph, start, lines

    def _fact(self, link: Link, start: str, end: str) -> list[str]:
        return [
            *self._fact_types,
            *self._triple(start, self._mapping.relationships[link.type].predicate, end),
            *self._properties(self._mapping.facts, link.properties),
        ]

    def _triple(self, start: str, predicate: str, end: str) -> list[str]:
        if self._reified:
            return [stated(f"{RDF}reifies", f"<<( <{start}> <{predicate}> <{end}> )>>")]
        return [linked(f"{RDF}subject", start), linked(f"{RDF}predicate", predicate), linked(f"{RDF}object", end)]

    def _reading(self, document: str, properties: Properties) -> Iterator[Group]:
        """What made the statements of a document's graph: a reader, in a version."""
        if "reader" not in properties:
            return
        name, version = str(properties["reader"]), str(properties.get("reader_version", ""))
        self.readers.add((name, version))
        reading, iri = f"{document}/reading", self._mapping.iri
        yield document, document, [linked(iri("prov:wasGeneratedBy"), reading)]
        agent = linked(iri("prov:wasAssociatedWith"), self._addresses.reader(name, version))
        yield document, reading, [linked(TYPE, iri("prov:Activity")), agent]

    def _carried(self, link: Link, known: Collection[str]) -> Iterator[str]:
        """Properties of a relationship that is no fact; the start node shall carry those of the mapping only."""
        for name, value in link.properties.items():
            if name not in known:
                raise ValueError(f"the mapping has no property {name} of {link.type}")
            yield stated(self._unlisted(name), literal(value))

    def _claim(self, subject: str, properties: Properties) -> Iterator[Group]:
        """A claim, the passage it is about, the words and offsets of the passage, and what is derived from it."""
        passage, document = self._mapping.passage, str(properties.get("document", ""))
        source, language = self._addresses.node("Document", document), self.languages.get(document, "")
        graph = source if document else self._addresses.facts_graph
        target, selector = f"{subject}/target", f"{subject}/selector"
        selected = {name: value for name, value in properties.items() if name in passage.selector.properties}
        others = {name: value for name, value in properties.items() if name not in selected}
        own = self._properties(self._mapping.labels["Claim"], others, language)
        lines = [*self._types["Claim"], *own, linked(passage.target_link, target)]
        if thing := self._stated(properties):
            lines.append(linked(self._mapping.states, thing))
            yield graph, thing, [linked(self._mapping.derived, source)]
        yield graph, subject, lines
        yield (
            graph,
            target,
            [
                linked(TYPE, passage.target_type),
                linked(passage.document_link, source),
                linked(passage.selector_link, selector),
            ],
        )
        words = self._properties(passage.selector, selected, language)
        yield graph, selector, [*_types(passage.selector), *words]

    def _stated(self, properties: Properties) -> str:
        """Address of what a claim states: a fact, or a thing itself."""
        label = self._mapping.things.get(str(properties.get("predicate", "")))
        if label is not None:
            return self._addresses.node(label, str(properties.get("subject", "")))
        return self._addresses.fact(str(properties["fact"])) if "fact" in properties else ""

    def _node(self, reference: Reference) -> str:
        return self._addresses.node(reference.label, reference.id)

    def _properties(self, kind: Kind, properties: Properties, language: str = "") -> Iterator[str]:
        language = language or str(properties.get("lang", ""))
        for name, value in properties.items():
            item = kind.properties.get(name)
            if item is None or not item.fits(value):
                yield stated(self._unlisted(name), literal(value))
            elif isinstance(value, list):
                yield from self._list(item, value, language)
            elif item.node:
                yield linked(item.predicate, self._addresses.node(item.node, str(value)))
            else:
                yield stated(item.predicate, _styled(item, value, language))

    def _list(self, item: Property, values: list[str], language: str) -> Iterator[str]:
        """A list as a set of literals; in JSON as well where the set does not tell the list."""
        for value in values:
            yield stated(item.predicate, _styled(item, value, language))
        if values != sorted(set(values)):
            yield stated(self._unlisted(item.name), literal(values))

    def _concept(self, area: str) -> Iterator[str]:
        """An area in the scheme of areas, its other labels, and its links to EuroVoc."""
        known = areas().get(area)
        if known is None:
            return
        iri = self._mapping.iri
        yield from (linked(iri(f"skos:{name}"), self._addresses.areas) for name in ("inScheme", "topConceptOf"))
        for language, labels in known.alt_labels.items():
            yield from (stated(iri("skos:altLabel"), literal(label, language=language)) for label in labels)
        for concept, match in zip(known.eurovoc, known.match, strict=True):
            yield linked(self._mapping.matches[match], iri(f"eurovoc:{concept}"))


def _styled(item: Property, value: Stored, language: str) -> str:
    if item.style == "document":
        return literal(value, language=language)
    return literal(value, item.style, item.language)


def _types(kind: Kind) -> list[str]:
    return [linked(TYPE, iri) for iri in kind.types]


def linked(predicate: str, iri: str) -> str:
    """Predicate and object of a statement whose object has an address."""
    return f"<{predicate}> <{iri}>"


def stated(predicate: str, written: str) -> str:
    """Predicate and object of a statement whose object is a term in the syntax of N-Triples."""
    return f"<{predicate}> {written}"
