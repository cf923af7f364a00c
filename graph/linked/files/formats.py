"""Formats of RDF, and of its packing, by the name of a file."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Literal, TypeAlias, get_args

from pyoxigraph import RdfFormat

from graph.errors import UsageError

from .compression import PACKINGS, unpacked_name

Format: TypeAlias = Literal["nquads", "ntriples", "trig", "turtle", "jsonld"]
FORMATS: tuple[Format, ...] = get_args(Format)
SUFFIXES: dict[str, Format] = {
    ".nq": "nquads",
    ".nt": "ntriples",
    ".trig": "trig",
    ".ttl": "turtle",
    ".jsonld": "jsonld",
}
PARSED: dict[Format, RdfFormat] = {
    "nquads": RdfFormat.N_QUADS,
    "ntriples": RdfFormat.N_TRIPLES,
    "trig": RdfFormat.TRIG,
    "turtle": RdfFormat.TURTLE,
    "jsonld": RdfFormat.STREAMING_JSON_LD,
}


def format_of(name: str, given: Format | None = None, known: Mapping[str, str] = SUFFIXES) -> Format:
    """Tell the format from a file's name, whose last ending may say how it is packed.

    Args:
        name: of the file.
        given: the format, where it was said; the name need not tell it then.
        known: endings that the hint lists; others than those of RDF may be taken by the caller.

    Raises:
        UsageError: an unknown ending.
    """
    if given is not None:
        return given
    suffix = PurePath(unpacked_name(name)).suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(
            f"{name}: the name does not tell a format that Mithaq knows",
            f"known endings: {in_words(known)}, each also with {' or '.join(PACKINGS)}; or say --format",
        )
    return SUFFIXES[suffix]


def in_words(endings: Mapping[str, str]) -> str:
    """Endings, each with the format that it tells."""
    return ", ".join(f"{ending} ({format})" for ending, format in endings.items())
