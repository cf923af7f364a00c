"""The mapping between graph and RDF, as `mapping.yaml` states it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from ontology import LANGUAGES

Entry = str | Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Property:
    """How one property is written.

    Attributes:
        name: in the graph.
        predicate: IRI.
        style: ``edtf``, ``uri`` or ``document`` (text in the document's language), else empty.
        language: of the text, where the property's name tells it; else empty.
        node: label of the node whose id the property holds, which is then linked to; else empty.
        many: the property holds a list.
    """

    name: str
    predicate: str
    style: str = ""
    language: str = ""
    node: str = ""
    many: bool = False

    def fits(self, value: object) -> bool:
        """Whether a value is of the kind that the mapping expects; another is written as if it were not listed."""
        if self.many:
            return isinstance(value, list) and bool(value) and all(isinstance(item, str) for item in value)
        return isinstance(value, str) or not (self.language or self.node or isinstance(value, list))


@dataclass(frozen=True, slots=True)
class Kind:
    """How nodes of one label, facts, or a passage of a claim are written.

    Attributes:
        path: between the base and the id in an address.
        strip: what ids begin with and addresses leave off.
        types: IRIs, the one that the importer goes by first.
        properties: by name.
    """

    path: str
    strip: str
    types: tuple[str, ...]
    properties: Mapping[str, Property]

    def by_predicate(self) -> dict[tuple[str, str], Property]:
        """Properties by predicate and language."""
        return {(item.predicate, item.language): item for item in self.properties.values()}


@dataclass(frozen=True, slots=True)
class RelationshipKind:
    """How relationships of one type are written.

    Attributes:
        predicate: IRI.
        also: predicates of other vocabularies that say the same.
        fact: each states a fact, and has an address of its own.
        properties: of a relationship that states none; they stand on its start node.
    """

    predicate: str
    also: tuple[str, ...]
    fact: bool
    properties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Links from a claim to its passage (`target`) and from there to the words and offsets (`selector`)."""

    target_link: str
    target_type: str
    document_link: str
    selector_link: str
    selector: Kind


@dataclass(frozen=True, slots=True)
class GraphMapping:
    """All of `mapping.yaml`, with IRIs written out."""

    prefixes: Mapping[str, str]
    labels: Mapping[str, Kind]
    facts: Kind
    relationships: Mapping[str, RelationshipKind]
    passage: Passage
    states: str
    things: Mapping[str, str]
    derived: str
    matches: Mapping[str, str]
    areas: Mapping[str, str]

    def iri(self, name: str) -> str:
        """Write out a prefixed name."""
        prefix, _, local = name.partition(":")
        return self.prefixes[prefix] + local

    def unlisted(self, name: str) -> str:
        """Predicate of a property that the mapping does not list."""
        return self.prefixes["mithaq"] + name


@cache
def graph_mapping() -> GraphMapping:
    """Read `mapping.yaml`."""
    content = yaml.safe_load((Path(__file__).parent / "mapping.yaml").read_text(encoding="utf-8"))
    return _Loading(content).mapping()


class _Loading:
    """The file on its way: prefixed names are written out."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self._content = content
        self._prefixes: Mapping[str, str] = content["prefixes"]

    def mapping(self) -> GraphMapping:
        content, claims = self._content, self._content["claims"]
        return GraphMapping(
            prefixes=self._prefixes,
            labels={label: self._kind(entry) for label, entry in content["labels"].items()},
            facts=self._kind(content["facts"]),
            relationships={type: self._relationship(entry) for type, entry in content["relationships"].items()},
            passage=self._passage(content["labels"]["Claim"]["passage"]),
            states=self._iri(claims["states"]),
            things=claims["things"],
            derived=self._iri(claims["derived"]),
            matches={kind: self._iri(name) for kind, name in content["matches"].items()},
            areas=content["areas"],
        )

    def _iri(self, name: str) -> str:
        prefix, _, local = name.partition(":")
        return self._prefixes[prefix] + local

    def _kind(self, entry: Mapping[str, Any]) -> Kind:
        return Kind(
            path=entry.get("path", ""),
            strip=entry.get("strip", ""),
            types=tuple(map(self._iri, entry["types"])),
            properties={
                item.name: item for name, value in entry["properties"].items() for item in self._property(name, value)
            },
        )

    def _property(self, name: str, entry: Entry) -> Iterator[Property]:
        options: Mapping[str, Any] = {"predicate": entry} if isinstance(entry, str) else entry
        stem, plural, _ = name.partition("LANG")
        for language in LANGUAGES if plural else ("",):
            yield Property(
                name=stem + language,
                predicate=self._iri(options.get("predicate", f"mithaq:{stem}{language}")),
                style=options.get("as", ""),
                language=language,
                node=options.get("node", ""),
                many=options.get("list", False),
            )

    def _relationship(self, entry: Mapping[str, Any]) -> RelationshipKind:
        return RelationshipKind(
            predicate=self._iri(entry["predicate"]),
            also=tuple(map(self._iri, entry.get("also", ()))),
            fact=entry.get("fact", False),
            properties=tuple(entry.get("properties", ())),
        )

    def _passage(self, entry: Mapping[str, Any]) -> Passage:
        target, selector = entry["target"], entry["selector"]
        return Passage(
            target_link=self._iri(target["link"]),
            target_type=self._iri(target["type"]),
            document_link=self._iri(target["document"]),
            selector_link=self._iri(selector["link"]),
            selector=self._kind(selector),
        )
