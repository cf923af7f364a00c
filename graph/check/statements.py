"""The statements that are checked, all named graphs as one, on disk: there may be many."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from tempfile import TemporaryDirectory
from typing import BinaryIO

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store, Triple

from graph.linked import DEFAULT_BASE, Format, Reader, export
from graph.linked.files.formats import PARSED
from graph.linked.files.parsing import statements
from graph.linked.files.piped import piped
from graph.linked.mapping import graph_mapping

from .terms import RDF

PORTION = 50_000
"""Statements written to disk at once: they take some 100 MB so; 6,600,000 in one go take 1,600 MB."""


@contextmanager
def gathered(quads: Iterable[Quad]) -> Iterator[Store]:
    """Bring statements together, so that they can be gone through thing by thing, and be asked.

    Args:
        quads: in any order; what graph each is in does not matter.

    Yields:
        A store with one graph, whose statements come by subject; it is gone when the block ends.
    """
    triples = (triple for quad in quads for triple in _plain(quad))
    with TemporaryDirectory(prefix="mithaq-", ignore_cleanup_errors=True) as folder:
        store = Store(folder)
        while portion := list(islice(triples, PORTION)):
            store.bulk_extend(portion)
        yield store
        del store


def _plain(quad: Quad) -> Iterator[Quad]:
    """A statement without its graph; a triple that RDF 1.2 names is told by its parts, as in RDF 1.1."""
    if not isinstance(quad.object, Triple):
        yield Quad(quad.subject, quad.predicate, quad.object)
        return
    for part in ("subject", "predicate", "object"):
        yield Quad(quad.subject, NamedNode(RDF + part), getattr(quad.object, part))


def is_export(store: Store) -> bool:
    """Whether the statements say that they are an export of Mithaq."""
    space = NamedNode(graph_mapping().iri("void:uriSpace"))
    return any(store.quads_for_pattern(None, space, None, DefaultGraph()))


def of_file(stream: BinaryIO, format: Format) -> Iterator[Quad]:
    """The statements of a file.

    Raises:
        BadGraphFile: not well-formed.
    """
    return statements(stream, PARSED[format])


@contextmanager
def of_graph(reader: Reader, base: str = DEFAULT_BASE) -> Iterator[Iterator[Quad]]:
    """The statements that the export of a graph has, while it is written.

    Args:
        reader: the graph.
        base: under which everything gets its address.
    """
    with piped(lambda output: export(reader, output, "ntriples", base)) as stream:
        yield statements(stream, RdfFormat.N_TRIPLES)
