"""The forms of RDF in which data are had: media types and the endings of paths."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from graph.linked import Format
from graph.linked.files.formats import SUFFIXES

# The first is given to who likes several as well as each other.
TYPES: Mapping[str, Format] = {
    "text/turtle": "turtle",
    "application/ld+json": "jsonld",
    "application/n-triples": "ntriples",
    "application/trig": "trig",
    "application/n-quads": "nquads",
    "application/json": "jsonld",
}
NAMES: Mapping[Format, str] = {"turtle": "Turtle", "jsonld": "JSON-LD", "ntriples": "N-Triples"}
"""Forms that pages lead to."""
ENDINGS: Mapping[Format, str] = {format: ending for ending, format in SUFFIXES.items()}


def media_type(format: Format) -> str:
    """The media type of a form."""
    return next(media for media, known in TYPES.items() if known == format)


def form_of(path: str) -> tuple[str, Format | None]:
    """A path without the ending that tells a form, and the form; None where it tells none."""
    ending = PurePosixPath(path).suffix
    return (path[: -len(ending)], SUFFIXES[ending]) if ending in SUFFIXES else (path, None)
