"""A JSON-LD file, written thing by thing."""

import json
from collections.abc import Iterator
from itertools import groupby
from typing import BinaryIO

from pyoxigraph import NamedNode, Quad

from graph.linked.mapping import graph_mapping

from .blocks import Block, quads
from .jsonld import Objects, Statements, context


def write_jsonld(blocks: Iterator[Block], output: BinaryIO, base: str) -> None:
    """Write statements as one JSON-LD document that needs nothing else: its context is within it.

    A line a thing, with its parts inside; the things of a named graph are in the `@graph` of its address. Only one
    thing is held at a time. Keys are in the order that the "streaming JSON-LD" note of the W3C asks for.

    Args:
        blocks: in the order of graph and subject.
        output: takes UTF-8.
        base: under which addresses are relative.
    """
    terms = context(base, graph_mapping().prefixes)
    output.write(b'{"@context":%s,\n"@graph":[\n' % _line(terms))
    for piece in _graphs(quads(blocks), Objects(terms)):
        output.write(piece)
    output.write(b"\n]}\n")


def _graphs(statements: Iterator[Quad], objects: Objects) -> Iterator[bytes]:
    between = b""
    for graph, inside in groupby(statements, lambda quad: quad.graph_name):
        yield between
        between = b",\n"
        lines = _separated(_line(thing) for family in _families(inside) for thing in objects.things(family))
        if isinstance(graph, NamedNode):
            yield b'{"id":%s,"@graph":[\n' % _line(objects.address(graph.value))
            yield from lines
            yield b"\n]}"
        else:
            yield from lines


def _families(statements: Iterator[Quad]) -> Iterator[Statements]:
    """Statements about a thing and its parts, whose addresses begin with its own and follow it."""
    family: Statements = {}
    for subject, said in groupby(statements, _subject):
        if family and not subject.startswith(f"{next(iter(family))}/"):
            yield family
            family = {}
        family[subject] = list(said)
    if family:
        yield family


def _subject(quad: Quad) -> str:
    assert isinstance(quad.subject, NamedNode)
    return quad.subject.value


def _separated(lines: Iterator[bytes]) -> Iterator[bytes]:
    between = b""
    for line in lines:
        yield between + line
        between = b",\n"


def _line(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
