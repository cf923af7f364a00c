"""Formats of RDF by the name of a file."""

from pathlib import PurePath
from typing import Literal, TypeAlias

from pyoxigraph import RdfFormat

from graph.errors import UsageError

Format: TypeAlias = Literal["nquads", "trig"]
SUFFIXES: dict[str, Format] = {".nq": "nquads", ".trig": "trig"}
PARSED: dict[Format, RdfFormat] = {"nquads": RdfFormat.N_QUADS, "trig": RdfFormat.TRIG}


def format_of(name: str) -> Format:
    """Tell the format from a file's name.

    Raises:
        UsageError: an unknown suffix; the hint lists those known.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix not in SUFFIXES:
        known = ", ".join(f"{suffix} ({format})" for suffix, format in SUFFIXES.items())
        raise UsageError(f"{name}: the name does not tell a format that Mithaq knows", f"known endings: {known}")
    return SUFFIXES[suffix]
