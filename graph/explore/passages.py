"""A document's text cut where statements begin and end, so that their words can be marked in it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

Span = tuple[int, int]
_OFFSET = re.compile(r"\d{1,12}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of text within which nothing changes.

    Attributes:
        stated: whether some statement was read from it.
        asked: whether it belongs to the passage that is asked for.
        first: whether that passage begins with it.
    """

    text: str
    stated: bool
    asked: bool
    first: bool


def stretches(text: str, stated: Iterable[Span], asked: Span | None) -> list[Stretch]:
    """Cut a text; the pieces joined are the text.

    Args:
        text: of a document.
        stated: start and end, in code points, of passages from which something was read; they may overlap.
        asked: the passage to be shown, within the text.
    """
    known = merged(span for span in stated if 0 <= span[0] < span[1] <= len(text))
    ends = sorted({0, len(text), *(end for span in known for end in span), *(asked or ())})
    return [
        Stretch(
            text[start:end],
            _holds(known, start),
            asked is not None and asked[0] <= start < asked[1],
            (start,) == (asked or ())[:1],
        )
        for start, end in pairwise(ends)
    ]


def passage(start: str | None, end: str | None, text: str) -> Span | None:
    """The passage that an address asks for; None where it asks for none or the text has none there."""
    if not (start and end and _OFFSET.fullmatch(start) and _OFFSET.fullmatch(end)):
        return None
    span = (int(start), int(end))
    return span if span[0] < span[1] <= len(text) else None


def merged(spans: Iterable[Span]) -> list[Span]:
    """Spans without overlap that cover the same text, in order."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def _holds(spans: list[Span], at: int) -> bool:
    return any(start <= at < end for start, end in spans)
