"""Turtle and TriG for people to read: prefixes, and what is said of a thing together, its types first."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from itertools import groupby
from operator import attrgetter, itemgetter
from typing import BinaryIO

from graph.linked.literals import XSD

from .blocks import Block

_TYPE = b"<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
# Names that every reader of Turtle takes after a prefix, without escapes.
_LOCAL = re.compile(rb"(?:\w|%[0-9A-F]{2})(?:[\w-]|%[0-9A-F]{2})*", re.ASCII)
# Numbers and truth values stand without quotes, as Turtle has them.
_BARE = {f"<{XSD}{name}>".encode() for name in ("integer", "boolean")}
_PARTS = re.compile(rb"<[^<>]*>")
# Addresses whose short form is remembered: predicates and whatever else is near.
_KNOWN = 10_000


def write_turtle(blocks: Iterator[Block], output: BinaryIO, prefixes: Mapping[str, str]) -> None:
    """Write blocks in TriG; without named graphs that is Turtle.

    Args:
        blocks: in the order of graph and subject.
        output: takes UTF-8.
        prefixes: IRIs by prefix.
    """
    for name, iri in sorted(prefixes.items()):
        output.write(f"@prefix {name}: <{iri}> .\n".encode())
    short = _shortener(prefixes)
    for graph, things in groupby(blocks, attrgetter("graph")):
        output.write(b"\n%s {" % short(b"<%s>" % graph) if graph else b"")
        for block in things:
            output.write(_thing(block, short))
        output.write(b"}\n" if graph else b"")


def _thing(block: Block, short: Callable[[bytes], bytes]) -> bytes:
    """What is said of a subject: a line a predicate, with all its objects."""
    said = [line.split(b" ", 1) for line in block.said.split(b"\n")]
    said.sort(key=lambda pair: pair[0] != _TYPE)
    lines = (
        b"%s %s" % (_predicate(predicate, short), b", ".join(_object(object, short) for _, object in objects))
        for predicate, objects in groupby(said, itemgetter(0))
    )
    return b"\n%s\n    %s .\n" % (short(b"<%s>" % block.subject), b" ;\n    ".join(lines))


def _predicate(written: bytes, short: Callable[[bytes], bytes]) -> bytes:
    return b"a" if written == _TYPE else short(written)


def _object(written: bytes, short: Callable[[bytes], bytes]) -> bytes:
    if written.startswith(b"<<"):
        return _PARTS.sub(lambda part: short(part[0]), written)
    if written.startswith(b"<"):
        return short(written)
    text, typed, datatype = written.rpartition(b"^^")
    if not typed or not datatype.endswith(b">"):
        return written
    return text[1:-1] if datatype in _BARE else b"%s^^%s" % (text, short(datatype))


def _shortener(prefixes: Mapping[str, str]) -> Callable[[bytes], bytes]:
    """What writes an address, given in angle brackets, with its prefix where that is possible."""
    names = {iri.encode(): name.encode() for name, iri in prefixes.items()}

    def short(written: bytes) -> bytes:
        end = max(written.rfind(b"/"), written.rfind(b"#")) + 1
        name, local = names.get(written[1:end]), written[end:-1]
        return b"%s:%s" % (name, local) if name is not None and _LOCAL.fullmatch(local) else written

    return lru_cache(_KNOWN)(short)
