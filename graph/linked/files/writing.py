"""Writers by format: each is given the blocks in the order of graph and subject.

A new format is an entry here, and one in `formats`. Where a format has no named graphs, blocks have none either: what
several graphs say of a subject is one block then.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO, NamedTuple, TypeAlias

from graph.linked.mapping import GraphMapping

from .blocks import Block
from .formats import Format
from .jsonld_writing import write_jsonld
from .turtle import write_turtle


class Names(NamedTuple):
    """What addresses of an export begin with.

    Attributes:
        base: of its own addresses.
        prefixes: of vocabularies, and of each kind of thing that has addresses.
    """

    base: str
    prefixes: Mapping[str, str]

    @classmethod
    def of(cls, mapping: GraphMapping, base: str) -> "Names":
        """Those of a mapping under a base."""
        own = [kind.path for kind in (*mapping.labels.values(), mapping.facts)]
        return cls(base, {**mapping.prefixes, **{path.rstrip("/"): base + path for path in own}})


Write: TypeAlias = Callable[[Iterator[Block], BinaryIO, Names], None]


class Writer(NamedTuple):
    """How a format is written; `named`: it has named graphs, `terms`: it has the triple terms of RDF 1.2."""

    write: Write
    named: bool
    terms: bool = True


def write_lines(blocks: Iterator[Block], output: BinaryIO, _: Names) -> None:
    """Write N-Quads or N-Triples: a statement a line."""
    for block in blocks:
        output.write(block.lines())


def _write_turtle(blocks: Iterator[Block], output: BinaryIO, names: Names) -> None:
    write_turtle(blocks, output, names.prefixes)


def _write_jsonld(blocks: Iterator[Block], output: BinaryIO, names: Names) -> None:
    write_jsonld(blocks, output, names.base)


WRITERS: dict[Format, Writer] = {
    "nquads": Writer(write_lines, named=True),
    "ntriples": Writer(write_lines, named=False),
    "trig": Writer(_write_turtle, named=True),
    "turtle": Writer(_write_turtle, named=False),
    "jsonld": Writer(_write_jsonld, named=True, terms=False),
}
