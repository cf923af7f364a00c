"""Export: the graph as RDF, in an order that depends on nothing but its content."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO, Protocol, TypeVar

from graph.errors import UsageError

from .addresses import DEFAULT_BASE, Addresses
from .dataset import About, Dataset
from .describe import Description, Group
from .files.blocks import Block
from .files.formats import Format
from .files.writing import WRITERS, Names
from .mapping import graph_mapping
from .model import Node, Reader
from .sorting import Sorter, Spool

Item = TypeVar("Item")


class Watch(Protocol):
    """Passes items on, and may show how many went by."""

    def __call__(self, items: Iterable[Item], words: str, /) -> Iterable[Item]:
        """Pass items on; `words` say what they are."""


def pass_on(items: Iterable[Item], _: str) -> Iterable[Item]:
    """Pass items on and show nothing."""
    return items


def export(
    reader: Reader,
    output: BinaryIO,
    format: Format,
    base: str = DEFAULT_BASE,
    *,
    about: About = About(),  # noqa: B008 - it cannot be changed
    rdf12: bool = False,
    whole: bool = True,
    watch: Watch = pass_on,
) -> int:
    """Write a graph as RDF.

    One named graph a document holds the document, its mentions and its claims; one, `BASE` + ``graph/facts``, what
    they mean: entities, facts, and whom a mention refers to. Statements come in the order of graph, subject,
    predicate and object, by code points, each once; there are no blank nodes. Hence equal graphs give equal bytes.

    Args:
        reader: the graph, in any order.
        output: takes UTF-8.
        format: from `files.formats.format_of`.
        base: absolute IRI under which addresses are made; ends with ``/`` or ``#``.
        about: what is said of the file, beside what the graph tells.
        rdf12: facts name their triple by a triple term.
        whole: the reader gives all of a graph; of a part the description tells no numbers.
        watch: passes on what is read and written, with the words for what that is; shows progress.

    Returns:
        Number of statements.

    Raises:
        UsageError: a base that cannot be one, or a format that has no triple terms.
    """
    if rdf12 and not WRITERS[format].terms:
        raise UsageError(f"{format} has no triple terms", "take another format, or leave out --rdf12")
    mapping = graph_mapping()
    addresses = Addresses(mapping, base)
    description = Description(mapping, addresses, rdf12)
    writer, written = WRITERS[format], _Count()
    dataset = Dataset(mapping, addresses, about, whole)
    with Sorter[bytes]() as sorter:
        for graph, subject, lines in _groups(reader, description, dataset, watch):
            said = "\n".join(sorted(set(lines))).encode()
            # A tab sorts before every character of an address, so that the order is that of graph, then subject.
            sorter.add(f"{graph}\t{subject}" if writer.named else f"\t{subject}", [said], len(said))
        blocks = written.through(_block(key, said) for key, said in watch(sorter, "writing"))
        writer.write(_with_size(blocks, dataset, written), output, Names.of(mapping, base))
    return written.statements


class _Count:
    """Counts statements that go by."""

    def __init__(self) -> None:
        self.statements = 0

    def through(self, blocks: Iterator[Block]) -> Iterator[Block]:
        for block in blocks:
            self.statements += block.statements
            yield block


def _with_size(blocks: Iterator[Block], dataset: Dataset, written: "_Count") -> Iterator[Block]:
    """Say at the end how many statements there are, which is known only then."""
    yield from blocks
    for graph, subject, lines in dataset.size(written.statements):
        yield from written.through(iter([_block(f"{graph}\t{subject}", [line.encode() for line in lines])]))


def _groups(reader: Reader, description: Description, dataset: Dataset, watch: Watch) -> Iterator[Group]:
    """Describe nodes and relationships, then the whole; claims wait until the languages of all documents are known."""
    claims: Spool[Node] = Spool()
    try:
        for node in watch(reader.nodes(), "reading nodes"):
            if node.node.label == "Claim" and node.properties.get("document") not in description.languages:
                claims.add(node)
            else:
                yield from description.node(node)
        for node in claims:
            yield from description.node(node)
    finally:
        claims.close()
    for link in watch(reader.relationships(), "reading relationships"):
        yield from description.link(link)
    yield from dataset.description(description.labels, description.readers)


def _block(key: str, said: list[bytes]) -> Block:
    graph, _, subject = key.partition("\t")
    together = said[0] if len(said) == 1 else b"\n".join(sorted({line for text in said for line in text.split(b"\n")}))
    return Block(graph.encode(), subject.encode(), together)
