"""Import: an export of Mithaq as the graph that it was made from."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from itertools import groupby
from typing import BinaryIO

from pyoxigraph import Literal, NamedNode, Quad, Triple

from graph.claims.model import Reference
from graph.errors import BadGraphFile, UsageError

from .addresses import Address, Addresses
from .describe import RDF, VERSION
from .files.formats import PARSED, Format
from .files.parsing import statements
from .interpret import HINT, LINK, Interpretation, Said
from .mapping import GraphMapping, graph_mapping
from .model import Link, Node
from .sorting import Sorter, Spool

# Sorts before every character of an address, so that a claim's parts come right after the claim.
_SLASH = "\x01"


class Graph:
    """A graph that was read; lies on disk and can be gone through as often as wanted.

    Attributes:
        base: under which its addresses are.
    """

    def __init__(self, base: str, nodes: Spool[Node], relationships: Spool[Link]) -> None:
        self.base = base
        self._nodes = nodes
        self._relationships = relationships

    def nodes(self) -> Iterator[Node]:
        """All nodes."""
        return iter(self._nodes)

    def relationships(self) -> Iterator[Link]:
        """All relationships."""
        return iter(self._relationships)


@contextmanager
def read_graph(input: BinaryIO, format: Format) -> Iterator[Graph]:
    """Read an export; its statements may be in any order.

    Args:
        input: the file, UTF-8.
        format: from `files.formats.format_of`.

    Yields:
        The graph, once all of it was found good; it is gone when the block ends.

    Raises:
        BadGraphFile: not well-formed (with the line), or not an export of Mithaq.
    """
    mapping = graph_mapping()
    with ExitStack() as stack:
        sorter = stack.enter_context(Sorter[Said]())
        nodes: Spool[Node] = stack.enter_context(closing(Spool[Node]()))
        relationships: Spool[Link] = stack.enter_context(closing(Spool[Link]()))
        base = _put(input, format, sorter, mapping.iri("void:uriSpace"))
        for thing in _things(sorter, Interpretation(mapping, _addresses(mapping, base)), mapping, base):
            if isinstance(thing, Node):
                nodes.add(thing)
            else:
                relationships.add(thing)
        yield Graph(base, nodes, relationships)


def is_export(input: BinaryIO, format: Format) -> bool:
    """Whether a file says that it is an export of Mithaq; exports begin so.

    Raises:
        BadGraphFile: not well-formed, before it says so; but JSON-LD with a context elsewhere is only no export.
    """
    space = graph_mapping().iri("void:uriSpace")
    try:
        return any(
            quad.predicate.value == space and isinstance(quad.object, Literal) and _is(quad.subject, quad.object.value)
            for quad in statements(input, PARSED[format])
        )
    except BadGraphFile:
        if format != "jsonld":
            raise
        return False


def _is(subject: object, address: str) -> bool:
    return isinstance(subject, NamedNode) and subject.value == address


def _put(input: BinaryIO, format: Format, sorter: Sorter[Said], space: str) -> str:
    """Parse the file into the sorter, and return the base of its addresses.

    Raises:
        BadGraphFile: not well-formed, holds a blank node, or does not say what its base is.
    """
    base = ""
    for subject, quads in groupby(statements(input, PARSED[format]), _subject):
        said = [item for quad in quads for item in _said(quad)]
        if any(item.predicate == space and item.text == subject for item in said):
            base = subject
        sorter.add(subject.replace("/", _SLASH), said, sum(len(item.predicate) + len(item.text) for item in said))
    if not base:
        raise BadGraphFile("the file is not an export of Mithaq: it does not say which addresses are its own", HINT)
    return base


def _subject(quad: Quad) -> str:
    if not isinstance(quad.subject, NamedNode):
        raise BadGraphFile(f"the file is not an export of Mithaq: {quad.subject} has no address", HINT)
    return quad.subject.value


def _said(quad: Quad) -> Iterator[Said]:
    predicate, object = quad.predicate.value, quad.object
    if isinstance(object, Literal):
        yield Said(predicate, object.value, object.datatype.value, object.language or "")
    elif isinstance(object, NamedNode):
        yield Said(predicate, object.value, LINK, "")
    elif isinstance(object, Triple) and predicate == f"{RDF}reifies":
        for name, term in (("subject", object.subject), ("predicate", object.predicate), ("object", object.object)):
            yield Said(RDF + name, _address(term), LINK, "")
    else:
        _address(object)


def _address(term: object) -> str:
    if isinstance(term, NamedNode):
        return term.value
    raise BadGraphFile(f"the file is not an export of Mithaq: {term} has no address", HINT)


def _addresses(mapping: GraphMapping, base: str) -> Addresses:
    try:
        return Addresses(mapping, base)
    except UsageError as error:
        raise BadGraphFile(str(error), HINT) from error


def _things(
    sorter: Sorter[Said], interpretation: Interpretation, mapping: GraphMapping, base: str
) -> Iterator[Node | Link]:
    """Bring what is said about each thing and its parts together, and interpret it."""

    def parts() -> Iterator[tuple[Address, list[Said]]]:
        for key, said in sorter:
            subject = key.replace(_SLASH, "/")
            if subject == base:
                _check_version(said, mapping.iri("schema:version"))
            elif not interpretation.is_about(subject):
                yield interpretation.owner(subject), said

    for (label, id), group in groupby(parts(), lambda part: (part[0].label, part[0].id)):
        yield from interpretation.things(Reference(label, id), ((address.part, said) for address, said in group))


def _check_version(said: list[Said], predicate: str) -> None:
    version = next((item.value() for item in said if item.predicate == predicate), None)
    if version != VERSION:
        raise BadGraphFile(
            f"the export is of version {version or 'unknown'}; this Mithaq reads version {VERSION}",
            "import it with the version of Mithaq that wrote it, or a newer one",
        )
