"""Formats of RDF, and of its packing, by the name of a file."""

from pathlib import PurePath
from typing import Literal, TypeAlias, get_args

from pyoxigraph import RdfFormat

from graph.errors import UsageError

from .compression import unpacked_name

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


def format_of(name: str, given: Format | None = None) -> Format:
    """Tell the format from a file's name, whose last ending may say how it is packed.

    Args:
        name: of the file.
        given: the format, where it was said; the name need not tell it then.

    Raises:
        UsageError: an unknown suffix; the hint lists those known.
    """
    if given is not None:
        return given
    suffix = PurePath(unpacked_name(name)).suffix.lower()
    if suffix not in SUFFIXES:
        known = ", ".join(f"{suffix} ({format})" for suffix, format in SUFFIXES.items())
        raise UsageError(
            f"{name}: the name does not tell a format that Mithaq knows",
            f"known endings: {known}, each also with .gz or .zst; or say --format",
        )
    return SUFFIXES[suffix]
