"""Formats of foreign files: those of exports, and others that people and memberships come in."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Literal, TypeAlias, get_args

from pyoxigraph import RdfFormat

from graph.linked.files.compression import unpacked_name
from graph.linked.files.formats import FORMATS, PARSED, SUFFIXES, Format, format_of

OtherFormat: TypeAlias = Literal["rdfxml", "followthemoney"]
AnyFormat: TypeAlias = Format | OtherFormat
ANY_FORMAT: tuple[AnyFormat, ...] = (*FORMATS, *get_args(OtherFormat))
_ENDINGS: dict[str, OtherFormat] = {
    ".rdf": "rdfxml",
    ".owl": "rdfxml",
    ".json": "followthemoney",
    ".jsonl": "followthemoney",
    ".ndjson": "followthemoney",
}
ENDINGS: Mapping[str, AnyFormat] = {**SUFFIXES, **_ENDINGS}


def any_format_of(name: str, given: AnyFormat | None) -> AnyFormat:
    """Tell the format from a file's name.

    Args:
        name: of the file.
        given: the format, where it was said.

    Raises:
        UsageError: an unknown ending; the hint lists those known.
    """
    return given or _ENDINGS.get(_suffix(name)) or format_of(name, known=ENDINGS)


def as_export(format: AnyFormat) -> Format | None:
    """The format as one of exports, if it is."""
    return next((one for one in FORMATS if one == format), None)


def rdf_format(format: AnyFormat) -> RdfFormat | None:
    """How RDF of a format is parsed; None for FollowTheMoney."""
    if format == "rdfxml":
        return RdfFormat.RDF_XML
    if format == "jsonld":
        return RdfFormat.JSON_LD
    export = as_export(format)
    return PARSED[export] if export else None


def stem_of(name: str) -> str:
    """A file's name without what tells format and packing: the id of the document that it becomes."""
    return PurePath(unpacked_name(name)).stem.removesuffix(".ftm")


def _suffix(name: str) -> str:
    return PurePath(unpacked_name(name)).suffix.lower()
