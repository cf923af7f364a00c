"""Nodes and relationships as statements: groups of one graph and one subject, in the syntax of N-Triples."""

from collections.abc import Iterator
from functools import cache
from typing import TypeAlias

from graph.claims.model import Reference
from ontology import areas

from .addresses import Addresses
from .literals import json_literal, literal
from .mapping import GraphMapping, Kind, Property
from .model import Node, Properties, Relationship, Value

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

    Attributes:
        languages: of the documents described so far, by id. Quotes are given the language of theirs, hence
            documents come before claims.
    """

    def __init__(self, mapping: GraphMapping, addresses: Addresses) -> None:
        self._mapping = mapping
        self._addresses = addresses
        self._types = {label: _types(kind) for label, kind in mapping.labels.items()}
        self._fact_types = _types(mapping.facts)
        self._unlisted = cache(mapping.unlisted)
        self.languages: dict[str, str] = {}

    def dataset(self) -> Group:
        """What tells an export of Mithaq from other RDF, in the unnamed graph."""
        iri, base = self._mapping.iri, self._addresses.base
        lines = [
            _link(TYPE, iri("void:Dataset")),
            _line(iri("void:uriSpace"), literal(base)),
            _line(iri("mithaq:exportVersion"), literal(VERSION)),
        ]
        return "", base, lines

    def node(self, node: Node) -> Iterator[Group]:
        """Describe a node."""
        if node.label == "Document":
            self.languages[node.id] = str(node.properties.get("lang", ""))
        subject = self._addresses.node(node.label, node.id)
        if node.label == "Claim":
            yield from self._claim(subject, node)
            return
        graph = self._addresses.document_graph(Reference(node.label, node.id)) or self._addresses.facts_graph
        lines = [*self._types[node.label], *self._properties(self._mapping.labels[node.label], node.properties)]
        if node.label == "Area":
            lines.extend(self._matches(node.id))
        yield graph, subject, lines

    def relationship(self, relationship: Relationship) -> Iterator[Group]:
        """Describe a relationship: the plain triple, what it carries, and its own address if it is a fact."""
        kind = self._mapping.relationships[relationship.type]
        start, end = self._node(relationship.start), self._node(relationship.end)
        lines = [_link(kind.predicate, end), *(_link(predicate, end) for predicate in kind.also)]
        graph = self._addresses.document_graph(relationship.end) or self._addresses.facts_graph
        if kind.fact:
            yield graph, start, lines
            yield (
                graph,
                self._addresses.fact(str(relationship.properties["fact"])),
                [
                    *self._fact_types,
                    _link(f"{RDF}subject", start),
                    _link(f"{RDF}predicate", kind.predicate),
                    _link(f"{RDF}object", end),
                    *self._properties(self._mapping.facts, relationship.properties),
                ],
            )
            return
        for name, value in relationship.properties.items():
            if name not in kind.properties:
                raise ValueError(f"the mapping has no {name} of {relationship.type}")
            lines.extend(self._property(self._unlisted(name), value, ""))
        yield graph, start, lines

    def _claim(self, subject: str, node: Node) -> Iterator[Group]:
        """A claim, the passage it is about, the words and offsets of the passage, and what is derived from it."""
        passage, document = self._mapping.passage, str(node.properties.get("document", ""))
        source = self._addresses.node("Document", document)
        graph = source if "document" in node.properties else self._addresses.facts_graph
        selected = {name: value for name, value in node.properties.items() if name in passage.selector.properties}
        others = {name: value for name, value in node.properties.items() if name not in selected}
        target, selector = f"{subject}/target", f"{subject}/selector"
        language = self.languages.get(document, "")
        lines = [*self._types["Claim"], *self._properties(self._mapping.labels["Claim"], others, language)]
        stated = self._stated(node.properties)
        if stated:
            lines.append(_link(self._mapping.states, stated))
            yield graph, stated, [_link(self._mapping.derived, source)]
        yield graph, subject, [*lines, _link(passage.target_link, target)]
        yield (
            graph,
            target,
            [
                _link(TYPE, passage.target_type),
                _link(passage.document_link, source),
                _link(passage.selector_link, selector),
            ],
        )
        yield (
            graph,
            selector,
            [
                *_types(passage.selector),
                *self._properties(passage.selector, selected, language),
            ],
        )

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
            if name != "id":
                yield from self._property(kind.properties.get(name) or self._unlisted(name), value, language)

    def _property(self, item: Property, value: Value, language: str) -> Iterator[str]:
        predicate = item.predicate
        style = item.style
        if style == "document":
            style = ""
        else:
            language = item.language
        if item.many or isinstance(value, list):
            yield from self._list(item, value, style, language)
        elif item.node and isinstance(value, str):
            yield _link(predicate, self._addresses.node(item.node, value))
        else:
            yield _line(predicate, literal(value, style, language))

    def _list(self, item: Property, value: Value, style: str, language: str) -> Iterator[str]:
        """A list as a set of literals; in JSON where the set does not tell the list."""
        texts = [text for text in value if isinstance(text, str)] if item.many and isinstance(value, list) else []
        for text in texts:
            yield _line(item.predicate, literal(text, style, language))
        if not texts or value != sorted(set(texts)):
            yield _line(self._unlisted(item.name).predicate, json_literal(value))

    def _matches(self, area: str) -> Iterator[str]:
        """Links of an area to EuroVoc."""
        known = areas().get(area)
        for concept, match in zip(known.eurovoc, known.match, strict=True) if known else ():
            yield _link(self._mapping.matches[match], self._mapping.iri(f"eurovoc:{concept}"))


def _types(kind: Kind) -> list[str]:
    return [_link(TYPE, iri) for iri in kind.types]


def _link(predicate: str, iri: str) -> str:
    return f"<{predicate}> <{iri}>"


def _line(predicate: str, written: str) -> str:
    return f"<{predicate}> {written}"
