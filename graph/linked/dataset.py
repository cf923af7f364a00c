"""What an export says of itself: VoID and DCAT, the scheme of areas, and who read the documents.

All of it is for other readers. It stands in the unnamed graph and is about the base, `BASE` + ``areas`` and addresses
under `BASE` + ``about/``; of it the importer reads base and version.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from .addresses import Addresses
from .describe import TYPE, VERSION, Group, linked, stated
from .literals import literal
from .mapping import GraphMapping


@dataclass(frozen=True, slots=True)
class About:
    """What the graph itself does not tell of an export of it; what is empty is left out.

    Attributes:
        licence: address of the licence under which the data are given.
        publisher: address of who publishes them.
        dump: address where the file will be.
        endpoint: address where they answer SPARQL.
        issued: day, YYYY-MM-DD.
    """

    licence: str = ""
    publisher: str = ""
    dump: str = ""
    endpoint: str = ""
    issued: str = ""


class Dataset:
    """Describes an export.

    Args:
        mapping: has the vocabularies.
        addresses: under which base.
        about: what the graph does not tell.
        whole: it is of the whole graph; of a part, no number is told, since it would be taken for that of the whole.
    """

    def __init__(self, mapping: GraphMapping, addresses: Addresses, about: About, whole: bool = True) -> None:
        self._mapping = mapping
        self._addresses = addresses
        self._base = addresses.base
        self._about = about
        self._whole = whole

    def description(self, labels: Counter[str], readers: set[tuple[str, str]]) -> Iterator[Group]:
        """All but the number of statements.

        Args:
            labels: how many nodes have each.
            readers: name and version of what read the documents.
        """
        iri = self._mapping.iri
        lines = [
            *(linked(TYPE, iri(name)) for name in ("void:Dataset", "dcat:Dataset")),
            stated(iri("void:uriSpace"), literal(self._base)),
            stated(iri("schema:version"), literal(VERSION)),
            stated(iri("dcterms:title"), literal("Mithaq")),
            *(linked(iri("void:vocabulary"), start) for start in self._mapping.prefixes.values()),
            *self._given(),
        ]
        yield "", self._base, lines
        if self._whole:
            yield from self._numbers(labels)
        yield from self._distribution()
        yield self._scheme()
        for name, version in readers:
            yield self._reader(name, version)

    def size(self, statements: int) -> Iterator[Group]:
        """How many statements the export has, this one among them."""
        if self._whole:
            yield "", self._base, [stated(self._mapping.iri("void:triples"), literal(statements + 1))]

    def _numbers(self, labels: Counter[str]) -> Iterator[Group]:
        iri = self._mapping.iri
        lines = [
            stated(iri("void:entities"), literal(labels.total())),
            stated(iri("void:documents"), literal(labels["Document"])),
        ]
        for label, number in labels.items():
            part = self._addresses.about(f"class/{label}")
            lines.append(linked(iri("void:classPartition"), part))
            kind = self._mapping.labels[label].types[0]
            yield "", part, [linked(iri("void:class"), kind), stated(iri("void:entities"), literal(number))]
        yield "", self._base, lines

    def _given(self) -> Iterator[str]:
        about, iri = self._about, self._mapping.iri
        links = {"dcterms:license": about.licence, "dcterms:publisher": about.publisher, "void:dataDump": about.dump}
        links |= {"void:sparqlEndpoint": about.endpoint}
        links |= {"dcat:distribution": self._addresses.about("dump") if about.dump else ""}
        yield from (linked(iri(name), address) for name, address in links.items() if address)
        if about.issued:
            yield stated(iri("dcterms:issued"), f'"{about.issued}"^^<{iri("xsd:date")}>')

    def _distribution(self) -> Iterator[Group]:
        iri, about = self._mapping.iri, self._about
        if about.dump:
            lines = [linked(TYPE, iri("dcat:Distribution")), linked(iri("dcat:downloadURL"), about.dump)]
            licence = [linked(iri("dcterms:license"), about.licence)] if about.licence else []
            yield "", self._addresses.about("dump"), [*lines, *licence]

    def _scheme(self) -> Group:
        titles = self._mapping.areas.items()
        named = [stated(self._mapping.iri("dcterms:title"), literal(text, language=lang)) for lang, text in titles]
        return "", self._addresses.areas, [linked(TYPE, self._mapping.iri("skos:ConceptScheme")), *named]

    def _reader(self, name: str, version: str) -> Group:
        iri = self._mapping.iri
        said = [stated(iri("rdfs:label"), literal(name)), stated(iri("schema:softwareVersion"), literal(version))]
        return "", self._addresses.reader(name, version), [linked(TYPE, iri("prov:SoftwareAgent")), *said]
