"""What is said of one subject in one graph: the piece in which statements are sorted and written."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from pyoxigraph import Quad, RdfFormat, parse


class Block(NamedTuple):
    """Statements of one graph about one subject.

    Attributes:
        graph: address; empty for the unnamed graph.
        subject: address.
        said: predicate and object of each statement in the syntax of N-Triples, UTF-8, a line each, sorted.
    """

    graph: bytes
    subject: bytes
    said: bytes

    @property
    def statements(self) -> int:
        """Number of statements."""
        return self.said.count(b"\n") + 1

    def lines(self) -> bytes:
        """The statements in N-Quads; of the unnamed graph they are N-Triples."""
        start, end = b"<%s> " % self.subject, b" <%s> .\n" % self.graph if self.graph else b" .\n"
        return start + self.said.replace(b"\n", end + start) + end


def quads(blocks: Iterable[Block]) -> Iterator[Quad]:
    """Statements as terms, for a writer that needs them so."""
    for block in blocks:
        yield from parse(block.lines(), RdfFormat.N_QUADS)
