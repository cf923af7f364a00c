"""Places in a text."""

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """A place in the text: offsets of its code points."""

    start: int
    end: int


def overlaps(spans: Iterable[Span], passage: Span) -> bool:
    """Whether one of several places touches another."""
    return any(span.start < passage.end and passage.start < span.end for span in spans)
