"""Export: the graph as RDF, in an order that depends on nothing but its content."""

from collections.abc import Iterator
from typing import BinaryIO

from .addresses import DEFAULT_BASE, Addresses
from .blocks import Block
from .describe import Description, Group
from .formats import Format
from .mapping import graph_mapping
from .model import Node, Reader
from .sorting import Sorter, Spool
from .writing import WRITERS, Names


def export(reader: Reader, output: BinaryIO, format: Format, base: str = DEFAULT_BASE) -> int:
    """Write a graph as RDF.

    One named graph a document holds the document, its mentions and its claims; one, `BASE` + ``graph/facts``, what
    they mean: entities, facts, and whom a mention refers to. Statements come in the order of graph, subject,
    predicate and object, by code points, each once; there are no blank nodes. Hence equal graphs give equal bytes.

    Args:
        reader: the graph, in any order.
        output: takes UTF-8.
        format: from `formats.format_of`.
        base: absolute IRI under which addresses are made; ends with ``/`` or ``#``.

    Returns:
        Number of statements.

    Raises:
        UsageError: a base that cannot be one.
    """
    mapping = graph_mapping()
    addresses = Addresses(mapping, base)
    writer, written = WRITERS[format], _Count()
    with Sorter[bytes]() as sorter:
        for graph, subject, lines in _groups(reader, Description(mapping, addresses)):
            said = "\n".join(sorted(set(lines))).encode()
            # A tab sorts before every character of an address, so that the order is that of graph, then subject.
            sorter.add(f"{graph}\t{subject}" if writer.named else f"\t{subject}", [said], len(said))
        blocks = written.through(_block(key, said) for key, said in sorter)
        writer.write(blocks, output, Names.of(mapping, base))
    return written.statements


class _Count:
    """Counts statements that go by."""

    def __init__(self) -> None:
        self.statements = 0

    def through(self, blocks: Iterator[Block]) -> Iterator[Block]:
        for block in blocks:
            self.statements += block.statements
            yield block


def _groups(reader: Reader, description: Description) -> Iterator[Group]:
    """Describe nodes and relationships; claims wait until the languages of all documents are known."""
    yield description.dataset()
    claims: Spool[Node] = Spool()
    try:
        for node in reader.nodes():
            if node.node.label == "Claim" and node.properties.get("document") not in description.languages:
                claims.add(node)
            else:
                yield from description.node(node)
        for node in claims:
            yield from description.node(node)
    finally:
        claims.close()
    for link in reader.relationships():
        yield from description.link(link)


def _block(key: str, said: list[bytes]) -> Block:
    graph, _, subject = key.partition("\t")
    together = said[0] if len(said) == 1 else b"\n".join(sorted({line for text in said for line in text.split(b"\n")}))
    return Block(graph.encode(), subject.encode(), together)
