"""What an address stands for: the page that shows it, and the part of the graph that describes it."""

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

from graph.answers.node import address, evidence_address
from graph.claims.model import Reference
from graph.errors import UnknownName
from graph.explore.addresses import document_address
from graph.explore.head import existing
from graph.linked.addresses import FACT, Address
from graph.linked.parts import Start, around, of_documents, of_facts
from graph.store import Store

from .base import Base
from .facts import fact_of

_QUOTED = """
MATCH (c:Claim {id: $id})-[:FROM]->(d:Document)
RETURN d.id AS document, c.start AS start, c.end AS end"""

_PARTS_OF_CLAIMS = ("target", "selector")


@dataclass(frozen=True, slots=True)
class Published:
    """A thing that has an address.

    Attributes:
        path: what its own address has after the base: another than was asked for where two have become one.
        page: path of the page that shows it; empty where none does.
        described: path of what describes it: itself, or for what a document says the document.
        start: what the part of the graph that describes it begins with.
    """

    path: str
    page: str
    described: str
    start: Callable[[], Start]


def published(path: str, base: Base, graph: Store) -> Published:
    """What stands at a path under the base.

    Args:
        path: in percent-encoding, as addresses have it.
        base: of the addresses.
        graph: where it is looked up.

    Raises:
        UnknownName: nothing does.
        AmbiguousName: an old id, of what has become several.
    """
    found = base.addresses.read(base.iri + path)
    if found is None or (found.part and (found.label != "Claim" or found.part not in _PARTS_OF_CLAIMS)):
        raise UnknownName(f"no address of this graph is {base.iri + path}", "addresses stand in what it exports")
    return _kinds().get(found.label, _entity)(found, base, graph)


def _kinds() -> dict[str, Callable[[Address, Base, Store], Published]]:
    return {FACT: _fact, "Document": _document, "Mention": _mention, "Claim": _claim, "Judgement": _judgement}


def _entity(found: Address, base: Base, graph: Store) -> Published:
    node = existing(found.label.lower(), found.id, graph)
    path = _path(base, node)
    return Published(path, address(node), path, lambda: around(graph.run, [node]))


def _document(found: Address, base: Base, graph: Store) -> Published:
    path = _path(base, _held(found, graph))
    return Published(path, document_address(found.id), path, lambda: of_documents(graph.run, [found.id]))


def _mention(found: Address, base: Base, graph: Store) -> Published:
    """A mention: its document tells of it."""
    node = _held(found, graph)
    document = _document(Address("Document", found.id.rpartition("#")[0], ""), base, graph)
    return Published(_path(base, node), document.page, document.path, document.start)


def _claim(found: Address, base: Base, graph: Store) -> Published:
    """A claim, or a part of it: its document tells of it, on the page where its words stand."""
    path = _path(base, _held(found, graph)) + (f"/{found.part}" if found.part else "")
    row = graph.run(_QUOTED, id=found.id)[0]
    document = _document(Address("Document", row["document"], ""), base, graph)
    page = f"{document.page}?start={row['start']}&end={row['end']}#quote"
    return Published(path, page, document.path, document.start)


def _judgement(found: Address, base: Base, graph: Store) -> Published:
    node = _held(found, graph)
    path = _path(base, node)
    return Published(path, "", path, lambda: Start(frozenset({node})))


def _fact(found: Address, base: Base, graph: Store) -> Published:
    fact = fact_of(found.id, graph)
    if fact is None:
        raise UnknownName(f"no fact of this graph has the address {base.iri}fact/{quote(found.id)}", "it may be gone")
    path = base.addresses.fact(fact.id).removeprefix(base.iri)
    return Published(path, evidence_address([fact.id]), path, lambda: of_facts(graph.run, [fact]))


def _held(found: Address, graph: Store) -> Reference:
    if not graph.run(f"MATCH (n:{found.label} {{id: $id}}) RETURN n.id AS id", id=found.id):
        raise UnknownName(f"the graph holds no {found.label.lower()} {found.id!r}", "it may have been taken out")
    return Reference(found.label, found.id)


def _path(base: Base, node: Reference) -> str:
    return base.addresses.node(node.label, node.id).removeprefix(base.iri)
